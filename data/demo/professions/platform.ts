import type { Profession } from '../profession';

export const platform: Profession = {
	name: 'Platform and reliability',
	share: 3,
	titles: [
		'IT Operations Intern, Infrastructure Trainee',
		'Junior DevOps Engineer, Junior System Administrator',
		'DevOps Engineer, Site Reliability Engineer, Cloud Engineer, System Administrator',
		'Senior DevOps Engineer, Senior Site Reliability Engineer, Senior Platform Engineer',
		'Lead Platform Engineer, Staff SRE, Cloud Architect',
		'Head of Infrastructure, Principal SRE, Platform Engineering Manager'
	],
	groups: {
		cloud: {
			name: 'Cloud',
			skills:
				'AWS|Amazon Web Services, GCP|Google Cloud, Azure|Microsoft Azure, OpenStack, EC2, S3, VMware'
		},
		container: {
			name: 'Containers',
			skills: 'Kubernetes|K8s, Docker, Helm, Istio, Argo CD|ArgoCD, ECS, OpenShift, Nomad'
		},
		automation: {
			name: 'Automation',
			skills:
				'Terraform, Ansible, Pulumi, Jenkins, GitHub Actions, GitLab CI|GitLab CI/CD, Puppet, Chef, CloudFormation'
		},
		watch: {
			name: 'Observability',
			skills:
				'Prometheus, Grafana, Datadog, OpenTelemetry, ELK|ELK Stack, Splunk, PagerDuty, New Relic'
		},
		language: {
			name: 'Languages',
			skills: 'Bash|Shell scripting, Python, Go|Golang, Linux, PowerShell, Nginx|NGINX'
		}
	},
	words: {
		thing:
			'build farm, payment cluster, data platform, staging estate, edge network, backup system, log pipeline, container platform'
	},
	focus: 'quiet nights, repeatable estates, honest post-mortems, lower cloud bills',
	statements: [
		'Moved {dozens} services to {container} on {cloud} with no lost request.',
		'Described {count} accounts in {automation}; a new environment takes an hour instead of two weeks.',
		'Cut the {cloud} bill by {percent}, {money} a year.',
		'Held {uptime} availability of the {thing} over {count} months.',
		'Brought build times {hours} with {automation} and caching.',
		'Set up {watch} and {watch2}; time to detect fell by {percent}.',
		'Wrote {count} runbooks and led blameless reviews; repeat incidents fell by {percent}.',
		'Automated patching of {thousands} machines in {language} and {automation}.',
		'Introduced {container} and progressive delivery; failed releases fell by {percent}.',
		'Ran the recovery drills of the {thing}; recovery went {hours}.',
		'Gave {count} product teams a paved road on {container} and {automation}.',
		'Moved secrets of {dozens} services into a vault and rotated them without an outage.',
		'Shared the on-call rota of {team}; pages per week fell by {percent}.',
		'Replaced {automation} scripts by {automation2} and removed {thousands} lines.'
	],
	projects: [
		['Home cluster', 'Four small boards running {container}, described in {automation}.'],
		['Cost clock', 'Shows what a {cloud} account costs by the minute; {dozens} stars.'],
		['Chaos kettle', 'Breaks {container} pods at tea time, gently, in {language}.']
	],
	certificates: [
		['Certified Kubernetes Administrator', 'CNCF'],
		['AWS Certified Solutions Architect – Professional', 'Amazon Web Services'],
		['HashiCorp Certified: Terraform Associate', 'HashiCorp'],
		['Red Hat Certified System Administrator', 'Red Hat']
	],
	subjects: 'Computer Engineering, Information Technology, Computer Science, Network Engineering'
};
