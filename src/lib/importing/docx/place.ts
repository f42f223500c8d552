import { child, type Element, elements } from './xml';

/** What a text box is measured from. */
export type From = 'page' | 'margin' | 'text';

/** Where a text box stands and how large it is, in points. */
export interface Place {
	readonly across: From;
	readonly x: number;
	readonly down: From;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A text box: what is in its body, and where it stands; `null` where it goes along with the text or nothing says. */
export interface Box {
	readonly content: Element;
	readonly place: Place | null;
}

const emu = 12_700;

/** Where a drawing that is no part of its line stands (`wp:anchor`); `null` where it is aligned rather than measured. */
export function placeOf(anchor: Element): Place | null {
	const [across, down] = ['wp:positionH', 'wp:positionV'].map((name) => child(anchor, name));
	const [x, y] = [across, down].map((position) => {
		const offset = child(position, 'wp:posOffset')?.children.join('');
		return offset === undefined ? Number.NaN : Number(offset) / emu;
	});
	const { cx, cy } = child(anchor, 'wp:extent')?.attributes ?? {};
	const [width, height] = [cx, cy].map((size) => Number(size) / emu);
	return made(fromOf(across), x, fromOf(down), y, width, height);
}

function fromOf(position: Element | undefined): From {
	const from = position?.attributes.relativeFrom ?? '';
	if (/^page/.test(from)) return 'page';
	return /margin/i.test(from) ? 'margin' : 'text';
}

/** The same place as older documents write it, in the style of a shape (`v:shape`). */
export function placeOfShape(shape: Element): Place | null {
	const style = new Map(
		(shape.attributes.style ?? '')
			.slice(0, 1000)
			.split(';')
			.map((one) => one.split(':').map((word) => word.trim()) as [string, string])
	);
	if (style.get('position') !== 'absolute') return null;
	const [x, y, width, height] = ['margin-left', 'margin-top', 'width', 'height'].map((name) =>
		pointsOf(style.get(name))
	);
	const from = (name: string): From => {
		const said = style.get(`mso-position-${name}-relative`) ?? '';
		return said === 'page' || said === 'margin' ? said : 'text';
	};
	return made(from('horizontal'), x, from('vertical'), y, width, height);
}

function pointsOf(length: string | undefined): number {
	const [, number, unit = ''] = /^(-?[\d.]+)(pt|in|cm|mm)?$/.exec(length ?? '') ?? [];
	const points: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835 };
	return Number(number) * (points[unit] ?? (number === '0' ? 1 : Number.NaN));
}

function made(
	across: From,
	x = Number.NaN,
	down: From = 'text',
	y = Number.NaN,
	width = Number.NaN,
	height = Number.NaN
): Place | null {
	const isKnown = [x, y, width, height].every((one) => Number.isFinite(one));
	return isKnown ? { across, x, down, y, width, height } : null;
}

/** How far the text of a page is from its edges, in points. */
export interface Margins {
	readonly top: number;
	readonly left: number;
}

const twips = 20;
const inch = 72;

/** Whether a box stands in the margin over the text of its page, as names and addresses do. */
export function isOverText({ place }: Box, { top }: Margins): boolean {
	if (!place || place.down === 'text') return false;
	const from = place.down === 'page' ? place.y : place.y + top;
	return from < top && from + place.height <= top + slack;
}

/** In points: what hangs over the edge of the text by so much is over it all the same. */
const slack = 24;

/** The margins of a document's last section; those that Word has by itself where none are said. */
export function marginsOf(body: Element | undefined): Margins {
	const section = [...(body ? [body] : []), ...elements(body)]
		.flatMap((one) => [...elements(one, 'w:sectPr'), ...elements(child(one, 'w:pPr'), 'w:sectPr')])
		.at(-1);
	const said = child(section, 'w:pgMar')?.attributes ?? {};
	const points = (value: string | undefined) => {
		const number = Number.parseFloat(value ?? '');
		return Number.isFinite(number) ? Math.abs(number) / twips : inch;
	};
	return { top: points(said['w:top']), left: points(said['w:left']) };
}
