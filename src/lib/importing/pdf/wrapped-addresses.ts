import { boxAround } from '../lines/box-around';
import type { Line } from '../lines/line';

/** What begins as an e-mail address does, and breaks off behind its sign. */
const begun = /^[^\s@]{2,64}@[\w-]{0,60}(?:\.[\w-]{1,60}){0,3}\.?$/;
const rest = /^[\w-]{0,60}(?:\.[\w-]{1,60}){0,3}$/;
const whole = /^[^\s@]+@(?:[\w-]+\.)+\p{L}{2,12}$/u;
/** In lines of body text. */
const nothing = 0.4;

/** Lines with an e-mail address that a narrow column broke in one: "ada@exam" over "ple.org". A link over it says it whole. */
export function withWrappedAddresses(lines: readonly Line[]): Line[] {
	const made: Line[] = [];
	for (const line of lines) {
		const above = made.at(-1);
		if (above && isRestOf(above, line)) made[made.length - 1] = joined(above, line);
		else made.push(line);
	}
	return made;
}

function isRestOf(above: Line, { text, box, page, column, gap, size }: Line): boolean {
	return (
		box !== null &&
		above.page === page &&
		above.column === column &&
		gap < nothing &&
		Math.abs(above.size - size) < 0.1 &&
		!above.links.some(({ href }) => /^mailto:/i.test(href)) &&
		begun.test(above.text) &&
		!whole.test(above.text) &&
		rest.test(text) &&
		whole.test(above.text + text)
	);
}

function joined(above: Line, line: Line): Line {
	const text = above.text + line.text;
	const [part] = above.parts;
	return {
		...above,
		text,
		parts: part ? [{ ...part, text }] : above.parts,
		box: boxAround(above.box, line.box)
	};
}
