import type { Profession } from '../profession';

export const data: Profession = {
	name: 'Data engineering and analysis',
	share: 3,
	titles: [
		'Data Intern, Trainee Analyst',
		'Junior Data Analyst, Junior Data Engineer',
		'Data Engineer, Data Analyst, BI Analyst, Analytics Engineer',
		'Senior Data Engineer, Senior Data Analyst, Senior Analytics Engineer',
		'Lead Data Engineer, Analytics Lead, Staff Data Engineer',
		'Head of Data, Data Engineering Manager, Principal Data Engineer'
	],
	groups: {
		language: { name: 'Languages', skills: 'SQL, Python, R, Scala, Java, Bash|Shell' },
		warehouse: {
			name: 'Warehouses',
			skills:
				'Snowflake, BigQuery|Google BigQuery, Redshift|Amazon Redshift, Databricks, PostgreSQL|Postgres, ClickHouse, Hive'
		},
		pipeline: {
			name: 'Pipelines',
			skills:
				'Apache Spark|Spark, Apache Airflow|Airflow, dbt, Kafka, Apache Flink|Flink, Fivetran, AWS Glue, Delta Lake'
		},
		report: {
			name: 'Reporting',
			skills: 'Tableau, Power BI|PowerBI, Looker, Excel|MS Excel, Metabase, Superset'
		},
		practice: {
			name: 'Practices',
			skills:
				'Data modelling|Data Modeling, ETL, Data quality, Data governance, A/B testing, Forecasting, Dashboards'
		}
	},
	words: {
		thing:
			'sales mart, customer table, stock forecast, churn report, finance close, marketing funnel, sensor feed, event stream, pricing study'
	},
	focus:
		'figures people trust, clear dashboards, pipelines that heal themselves, honest experiments',
	statements: [
		'Built the {thing} in {warehouse} with {pipeline}; the nightly load went {hours}.',
		'Moved {count} pipelines from cron jobs to {pipeline}; failed runs fell by {percent}.',
		'Cut the {warehouse} bill by {percent} by partitioning and pruning.',
		'Replaced {dozens} spreadsheets with {report} dashboards used by {count} teams.',
		'Modelled {millions} daily events in {warehouse} for the {thing}.',
		'Wrote {language} checks for the {thing}; wrong figures reported by users fell by {percent}.',
		'Forecast demand in {language}; stock-outs fell by {smallPercent}.',
		'Streamed the {thing} with {pipeline}, so it is minutes old instead of a day.',
		'Introduced {practice}; the same question now has one answer across {count} departments.',
		'Ran {count} experiments on the {thing}, worth {money} a year.',
		'Tuned {language} queries on {warehouse} until they ran {times} faster.',
		'Taught {language} and {report} to {dozens} colleagues outside the data team.',
		'Explained the {thing} to the board each month with {report}.',
		'Put the {thing} under {practice}; audit findings fell by {percent}.'
	],
	projects: [
		['River levels', 'Collects water levels with {pipeline} and draws them in {report}.'],
		['Open timetable', 'Public transport delays in {warehouse}, {millions} rows, open to all.'],
		['Recipe miner', 'A {language} study of {thousands} recipes.']
	],
	certificates: [
		['SnowPro Core', 'Snowflake'],
		['Google Professional Data Engineer', 'Google Cloud'],
		['Microsoft Certified: Power BI Data Analyst Associate', 'Microsoft'],
		['dbt Analytics Engineering Certification', 'dbt Labs']
	],
	subjects: 'Statistics, Mathematics, Computer Science, Economics, Business Informatics'
};
