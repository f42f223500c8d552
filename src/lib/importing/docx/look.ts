import { child, type Element } from './xml';

/** How letters look, as far as it is said; what is not said is as the style or the document has it. */
export interface Look {
	readonly bold?: boolean;
	readonly italic?: boolean;
	/** In points. */
	readonly size?: number;
	readonly hidden?: boolean;
	/** Whether all of it is shown in capitals, large or small, however it was typed. */
	readonly caps?: boolean;
}

/** How a paragraph is set. */
export interface Setting {
	/** The level, 1 to 6, where it is a heading. */
	readonly heading?: number | null;
	/** Left edge of its first line, and of the others, in points. */
	readonly indent?: number;
	/** Space above and below, in points. */
	readonly before?: number;
	readonly after?: number;
	/** The list that it is an item of; `null` where it is said to be in none. */
	readonly list?: string | null;
}

const twips = 20;

/** Reads the properties of a run (`w:rPr`). */
export function lookOf(properties: Element | undefined): Look {
	return defined({
		bold: toggle(child(properties, 'w:b')),
		italic: toggle(child(properties, 'w:i')),
		hidden: toggle(child(properties, 'w:vanish')),
		caps: toggle(child(properties, 'w:caps') ?? child(properties, 'w:smallCaps')),
		size: scaled(child(properties, 'w:sz')?.attributes['w:val'], 2)
	});
}

/** In capitals, what was typed small is a name all the same: "oven works, ma" is "Oven Works, MA". */
export function asShown(text: string): string {
	return text.replace(word, (one) =>
		one.length === 2 ? one.toUpperCase() : `${(one[0] ?? '').toUpperCase()}${one.slice(1)}`
	);
}

/** A word that begins small, other than those that names have small in them; two letters only behind a comma. */
const word =
	/(?<=, ?)\p{Ll}{2}(?![\p{L}\p{N}.@])|(?<![\p{L}\p{N}.@/:'’])(?!(?:and|the|for|und|der|die|von|van|del|des|les)(?!\p{L}))\p{Ll}{3,40}(?![\p{L}.@:/]{0,60}[.@:/]\p{L})/gu;

/** Reads the properties of a paragraph (`w:pPr`). */
export function settingOf(properties: Element | undefined): Setting {
	const spacing = child(properties, 'w:spacing')?.attributes ?? {};
	const indent = child(properties, 'w:ind')?.attributes ?? {};
	const list = child(child(properties, 'w:numPr'), 'w:numId')?.attributes['w:val'];
	const outline = child(properties, 'w:outlineLvl')?.attributes['w:val'];
	return defined({
		heading: outline === undefined ? undefined : headingLevel(Number(outline) + 1),
		indent: scaled(indent['w:left'] ?? indent['w:start'], twips),
		before: scaled(spacing['w:before'], twips),
		after: scaled(spacing['w:after'], twips),
		list: list === '0' ? null : list
	});
}

/** A heading's level; text that is no heading is of level 10 in Word. */
export function headingLevel(level: number): number | null {
	return level >= 1 && level <= 9 ? Math.min(level, 6) : null;
}

function toggle(element: Element | undefined): boolean | undefined {
	if (!element) return undefined;
	return !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');
}

function scaled(value: string | undefined, units: number): number | undefined {
	const number = Number.parseFloat(value ?? '');
	return Number.isFinite(number) ? number / units : undefined;
}

/** Without the keys that are undefined, so that spreading one over another keeps what the other says. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(value).filter(([, said]) => said !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}
