import type { Profession } from '../profession';

export const backend: Profession = {
	name: 'Backend engineering',
	share: 4,
	titles: [
		'Software Engineer Intern, Trainee Software Engineer',
		'Junior Backend Developer, Associate Software Engineer, SDE-1',
		'Backend Engineer, Software Engineer, SDE-2, Backend Developer',
		'Senior Backend Engineer, Senior Software Engineer, SDE-3',
		'Staff Engineer, Lead Backend Engineer, Tech Lead',
		'Principal Engineer, Engineering Manager, Head of Backend Engineering'
	],
	groups: {
		language: {
			name: 'Languages',
			skills:
				'Java, Go|Golang, Python, Kotlin, C#|C# / .NET, Ruby, PHP, Rust, Scala, TypeScript, Node.js|NodeJS, Elixir'
		},
		framework: {
			name: 'Frameworks',
			skills:
				'Spring Boot|SpringBoot, Micronaut, Django, FastAPI, Flask, Gin, Ruby on Rails|Rails, Laravel, NestJS, Express|Express.js, ASP.NET Core|.NET Core, Quarkus'
		},
		database: {
			name: 'Databases',
			skills:
				'PostgreSQL|Postgres, MySQL, Redis, MongoDB|Mongo, Cassandra, DynamoDB, Elasticsearch|ElasticSearch, ClickHouse, Oracle, SQL Server|MS SQL'
		},
		queue: {
			name: 'Messaging',
			skills: 'Kafka|Apache Kafka, RabbitMQ, SQS|AWS SQS, Kafka Streams, Pub/Sub, NATS, Celery'
		},
		practice: {
			name: 'Practices',
			skills:
				'REST|REST APIs, gRPC, GraphQL, Microservices, Event-driven architecture, System design, Domain-driven design|DDD, CQRS, TDD, CI/CD'
		},
		cloud: {
			name: 'Cloud',
			skills:
				'AWS, GCP|Google Cloud, Azure, Docker, Kubernetes|K8s, Lambda|AWS Lambda, S3, Terraform'
		}
	},
	words: {
		thing:
			'pricing service, order pipeline, billing engine, booking service, ledger, notification service, search API, settlement job, identity service, inventory service, reporting API, rules engine',
		cause:
			'slow queries, double bookings, lost messages, stale caches, long deployments, timeouts at peak hours'
	},
	focus:
		'distributed systems, calm on-call weeks, data models that last, APIs that age well, performance',
	statements: [
		'Rewrote the {thing} in {language} with {framework}; p99 latency fell {latency}.',
		'Split a monolith into {count} services on {framework}, with {queue} between them.',
		'Moved {millions} rows to {database} with zero downtime.',
		'Designed the {thing} around {queue}, which now carries {thousands} events a minute.',
		'Cut database load by {percent} with {database} indexes and a {database2} cache.',
		'Built {practice} for the {thing}, used by {dozens} partner teams.',
		'Found and removed {cause}; failed requests fell by {percent}.',
		'Kept the {thing} at {uptime} availability through {count} releases a month.',
		'Brought infrastructure cost down by {percent} by moving jobs to {cloud}.',
		'Introduced {practice} and contract tests; escaped defects fell by {percent}.',
		'Moved the {thing} from nightly batches to {queue}, so figures are fresh within seconds.',
		'Tuned {database} and {language} code paths until throughput was {times} higher.',
		'Wrote the {language} client library that {count} teams build on.',
		'Put the {thing} on {cloud} and {cloud2}, which brought lead time down {days}.',
		'Added tracing and alerts to the {thing}; time to repair fell by {percent}.',
		'Paid off {cause} in the {thing} together with support; escalations fell by {percent}.'
	],
	projects: [
		[
			'Timetable solver',
			'A {language} solver for school timetables; plans {thousands} lessons in under a minute.'
		],
		[
			'Tiny queue',
			'A persistent queue in {language} on top of {database}, written to learn how {queue} works.'
		],
		['Ledger in a box', 'Double-entry book-keeping as a {framework} service with {practice}.'],
		['Load lamp', 'Shows the load of {cloud} services as a colour; {dozens} people use it.']
	],
	certificates: [
		['AWS Certified Developer – Associate', 'Amazon Web Services'],
		['AWS Certified Solutions Architect – Associate', 'Amazon Web Services'],
		['Oracle Certified Professional: Java SE 17 Developer', 'Oracle'],
		['MongoDB Associate Developer', 'MongoDB']
	],
	subjects:
		'Computer Science, Software Engineering, Information Technology, Mathematics, Electronics'
};
