import { type Sort, sorts } from '$lib/domain/query';

const labels: Readonly<Record<Sort, string>> = {
	match: 'Best evidence',
	months: 'Most months of the skills',
	used: 'Latest use of the skills',
	experience: 'Most experience',
	name: 'Name',
	added: 'Newest here'
};

interface Asking {
	/** The order in force, which is offered in any case. */
	readonly sort: Sort;
	/** Whether the query asks for skills: without any there are no months of them to go by. */
	readonly asksSkills: boolean;
	/** Whether people are hidden: the order of names would tell them. */
	readonly isBlind: boolean;
}

/** The orders that the list can be put in, as its menu names them. */
export function ordersOffered({
	sort,
	asksSkills,
	isBlind
}: Asking): readonly { readonly value: Sort; readonly label: string }[] {
	const isOffered: Partial<Record<Sort, boolean>> = {
		months: asksSkills || sort === 'months',
		used: asksSkills || sort === 'used',
		name: !isBlind
	};
	return sorts
		.filter((value) => isOffered[value] ?? true)
		.map((value) => ({ value, label: labels[value] }));
}
