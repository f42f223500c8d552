let form: Intl.NumberFormat | undefined;

/**
 * A count as pages write it: `100,002`. One form serves all of them: making one takes longer than putting a row together,
 * and a list of filters has a hundred counts.
 */
export function figure(count: number): string {
	form ??= new Intl.NumberFormat('en');
	return form.format(count);
}

/** A number of things: `1 month`, `2 positions`. */
export function counted(count: number, one: string, many = one + 's'): string {
	return `${figure(count)} ${count === 1 ? one : many}`;
}
