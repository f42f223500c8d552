import type { Month } from '$lib/domain/month';
import { type Step, steps } from '$lib/domain/skill';

/** What a text asks of the evidence of every skill in it. */
export interface Settings {
	readonly step: Step | null;
	readonly since: Month | null;
}

/** Any evidence counts, however old. */
export const noSettings: Settings = { step: null, since: null };

const stepNames: Readonly<Record<string, Step>> = {
	list: 'listed',
	stated: 'listed',
	study: 'studied',
	education: 'studied',
	projects: 'project',
	roles: 'role',
	work: 'role',
	job: 'role'
};

/** A step of the ladder by its name or another word for it. */
export function readStep(text: string): Step | null {
	const folded = text.toLowerCase();
	return steps.find((step) => step === folded) ?? stepNames[folded] ?? null;
}
