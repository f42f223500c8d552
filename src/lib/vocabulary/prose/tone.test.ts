import { expect, it } from 'vitest';
import { findInProse } from '../find-skills';
import { defaultVocabulary } from '../vocabulary';

const vocabulary = defaultVocabulary();

function tones(text: string): Record<string, string> {
	const found = findInProse(vocabulary, text, { listed: new Set() });
	return Object.fromEntries(found.map(({ name, tone }) => [name, tone]));
}

it.each([
	['No Kafka yet.', { Kafka: 'negated' }],
	['No Kafka downtime in two years.', { Kafka: 'plain' }],
	['Haven’t used Docker or Kubernetes.', { Docker: 'negated', Kubernetes: 'negated' }],
	['Chose Redis over Memcached.', { Redis: 'plain', Memcached: 'negated' }],
	['Keen to learn Rust.', { Rust: 'wish' }],
	['Keen to cut cost; runs Redis.', { Redis: 'plain' }],
	['Advised clients planning to move to Azure.', { Azure: 'plain' }],
	['Migrated away from MongoDB.', { MongoDB: 'past' }],
	['Replaced Jenkins with GitHub Actions.', { Jenkins: 'past', 'GitHub Actions': 'plain' }],
	['Migrated the Java services to Kubernetes.', { Java: 'plain', Kubernetes: 'plain' }],
	['Upgraded from Java 8 to Java 17.', { Java: 'plain' }],
	['Moved events from Kafka to ClickHouse.', { Kafka: 'plain', ClickHouse: 'plain' }],
	['Migrated the ledger out of MySQL into PostgreSQL.', { MySQL: 'past', PostgreSQL: 'plain' }],
	['Made the most out of Redis.', { Redis: 'plain' }],
	['Dropped Jenkins in favour of GitHub Actions.', { Jenkins: 'past', 'GitHub Actions': 'plain' }],
	['Dropped Heroku in favor of Kubernetes.', { Heroku: 'past', Kubernetes: 'plain' }],
	['Argued in favour of Kubernetes.', { Kubernetes: 'plain' }],
	['Hopes to certify in Kubernetes.', { Kubernetes: 'wish' }],
	['Helped twelve colleagues certify in Azure.', { Azure: 'plain' }],
	['Terraform is on my radar.', { Terraform: 'wish' }],
	['Kubernetes is still on my to-do list.', { Kubernetes: 'wish' }],
	['Rust is next on my list.', { Rust: 'wish' }],
	['Redis is next to Kafka in every diagram.', { Redis: 'plain', Kafka: 'plain' }],
	['Terraform is on my CV for good reason.', { Terraform: 'plain' }],
	['Took the reports off Tableau and onto Power BI.', { Tableau: 'past', 'Power BI': 'plain' }],
	['Took load off MySQL and onto Redis.', { MySQL: 'plain', Redis: 'plain' }],
	['Left Jenkins behind.', { Jenkins: 'past' }],
	['Left the Jenkins server behind the firewall.', { Jenkins: 'plain', Firewalls: 'plain' }],
	['Swapped our Jenkins hosts for a service.', { Jenkins: 'past' }],
	['Runs S3-compatible storage.', { S3: 'negated' }],
	['Kept the Terraform modules compatible with Azure.', { Terraform: 'plain', Azure: 'plain' }],
	['The python was calm, as are most reptiles.', {}],
	['Shipped batik from Java to Rotterdam.', {}],
	['Interprets Polish for patients and doctors.', { Polish: 'plain' }]
])('%j', (text, expected) => {
	expect(tones(text)).toEqual(expected);
});
