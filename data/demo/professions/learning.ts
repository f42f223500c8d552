import type { Profession } from '../profession';

export const learning: Profession = {
	name: 'Machine learning',
	share: 2,
	titles: [
		'Machine Learning Intern, Research Intern',
		'Junior Data Scientist, Junior Machine Learning Engineer',
		'Data Scientist, Machine Learning Engineer, NLP Engineer',
		'Senior Data Scientist, Senior Machine Learning Engineer',
		'Lead Data Scientist, Staff Machine Learning Engineer',
		'Head of Machine Learning, Principal Data Scientist'
	],
	groups: {
		language: { name: 'Languages', skills: 'Python, SQL, R, C++, Julia, Scala' },
		library: {
			name: 'Libraries',
			skills:
				'PyTorch, TensorFlow, scikit-learn|sklearn, XGBoost, Pandas, NumPy, Hugging Face Transformers|HuggingFace, spaCy, Keras, LangChain'
		},
		platform: {
			name: 'Platforms',
			skills:
				'MLflow, Kubeflow, AWS SageMaker|SageMaker, Vertex AI, Docker, Kubernetes|K8s, Databricks, Apache Airflow|Airflow, Spark'
		},
		field: {
			name: 'Methods',
			skills:
				'NLP|Natural language processing, Computer vision, Recommender systems, Time series forecasting, LLMs|Large language models, RAG, Deep learning, MLOps, Feature engineering'
		}
	},
	words: {
		thing:
			'ranking model, fraud model, demand forecast, document classifier, recommendation feed, image inspection, churn model, search relevance, speech model'
	},
	focus: 'models that stay true in production, small data, fair evaluation, language models',
	statements: [
		'Trained the {thing} in {library}; precision rose {score} at the same recall.',
		'Brought the {thing} into production on {platform}, serving {thousands} requests an hour.',
		'Cut training time {hours} with {library} and {platform}.',
		'Used {field} to read {thousands} documents a day; manual work fell by {percent}.',
		'Replaced hand-written rules with the {thing}; false alarms fell by {percent}.',
		'Set up {platform} so that every model can be traced and rolled back.',
		'Watched drift of the {thing} with {language} jobs and caught {count} silent failures.',
		'Ran {count} online experiments; revenue from the {thing} grew by {percentRange}.',
		'Labelled {thousands} samples with domain experts and measured their agreement.',
		'Made inference {times} cheaper by distilling the {thing} with {library}.',
		'Built {field} prototypes with {library} and {library2}; two of them shipped.',
		'Published the evaluation of the {thing} inside the company and taught {field} to {team} colleagues.'
	],
	projects: [
		[
			'Birdsong',
			'Names birds by their song with {library}; accuracy rose {score} over one summer.'
		],
		['Letter sorter', 'Sorts scanned letters by {field} in {language}.'],
		['Fair sample', 'A small {language} package that checks samples for bias.']
	],
	certificates: [
		['TensorFlow Developer Certificate', 'Google'],
		['AWS Certified Machine Learning – Specialty', 'Amazon Web Services'],
		['Deep Learning Specialization', 'DeepLearning.AI']
	],
	subjects: 'Computer Science, Statistics, Physics, Computational Linguistics, Mathematics'
};
