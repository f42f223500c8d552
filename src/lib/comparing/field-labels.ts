import type { Field } from '$lib/domain/career';

/** How each line of work is called in a row head. */
export const fieldLabels: Record<Field, string> = {
	software: 'Software roles',
	data: 'Data roles',
	design: 'Design roles',
	product: 'Product roles',
	marketing: 'Marketing roles',
	sales: 'Sales roles',
	finance: 'Finance roles',
	people: 'People roles',
	operations: 'Operations roles',
	engineering: 'Engineering roles',
	health: 'Health roles',
	education: 'Teaching roles',
	law: 'Legal roles'
};
