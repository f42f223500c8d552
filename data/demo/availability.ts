import { type Month, monthLabel } from '$lib/domain/month';
import type { Random } from './random';

/** When a person could start, in the words of a résumé. */
export function demoAvailability(random: Random, until: Month, employed: boolean): string {
	if (!employed) return random.pick(['Available immediately', 'Open to opportunities']);
	return random.pick([
		'Open to opportunities',
		'Open to a talk',
		'Not looking at present',
		`Notice period ${random.pick(['1 month', '2 months', '3 months', '4 weeks', '90 days'])}`,
		`Available from ${monthLabel(until + random.int(1, 6))}`
	]);
}
