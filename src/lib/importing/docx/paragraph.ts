import { safeHref } from '../lines/safe-href';
import { asShown, type Look, lookOf, type Setting, settingOf } from './look';
import { type Box, type Place, placeOf, placeOfShape } from './place';
import type { Style, Styles } from './styles';
import { child, type Element, elements, textOf } from './xml';

/** Letters that look alike. */
export interface Run extends Look {
	readonly text: string;
	readonly href: string | null;
}

/** A paragraph, by its lines: each a list of stretches that tabs part, each of these a list of runs. */
export interface Paragraph extends Setting {
	readonly kind: 'paragraph';
	readonly lines: readonly (readonly (readonly Run[])[])[];
	/** The size of letters that its runs do not say otherwise of, in points. */
	readonly size?: number;
	/** Text boxes that hang on it. */
	readonly boxes: readonly Box[];
	/** Whether a page begins with it, or after it. */
	readonly page?: 'with' | 'after';
}

/** What the reading of a paragraph takes from its document. */
export interface Context {
	readonly styles: Styles;
	/** Where a hyperlink's id leads. */
	readonly links: ReadonlyMap<string, { readonly target: string }>;
}

/** Deleted text, and the older of two forms of one drawing. */
const leftOut = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:instrText']);

/** Reads a paragraph (`w:p`). */
export function readParagraph(element: Element, context: Context): Paragraph {
	const properties = child(element, 'w:pPr');
	const styleId = child(properties, 'w:pStyle')?.attributes['w:val'];
	const base: Style = {
		...context.styles.defaults,
		...(styleId === undefined ? {} : context.styles.byId.get(styleId))
	};
	const reader = new Reader(context, base);
	for (const part of elements(element)) reader.read(part, null);
	return {
		kind: 'paragraph',
		...base,
		...settingOf(properties),
		lines: reader.lines,
		boxes: reader.boxes,
		...(reader.page && { page: reader.page })
	};
}

class Reader {
	readonly lines: Run[][][] = [[[]]];
	readonly boxes: Box[] = [];
	page?: 'with' | 'after';
	readonly #context: Context;
	readonly #base: Style;
	/** The address of a field under way, as older documents write their links. */
	#fieldHref: string | null = null;

	constructor(context: Context, base: Style) {
		this.#context = context;
		this.#base = base;
	}

	/** Reads what may stand in a paragraph; elements it does not know are looked into. */
	read(element: Element, href: string | null): void {
		if (element.name === 'w:r') this.#run(element, href ?? this.#fieldHref);
		else if (element.name === 'w:hyperlink') this.#into(element, this.#target(element) ?? href);
		else if (element.name === 'w:fldSimple') {
			this.#into(element, fieldHref(element.attributes['w:instr']) ?? href);
		} else if (!leftOut.has(element.name)) this.#into(element, href);
	}

	#into(element: Element, href: string | null): void {
		for (const part of elements(element)) this.read(part, href);
	}

	#target({ attributes }: Element): string | null {
		return safeHref(this.#context.links.get(attributes['r:id'] ?? '')?.target);
	}

	#run(element: Element, href: string | null): void {
		const properties = child(element, 'w:rPr');
		const styleId = child(properties, 'w:rStyle')?.attributes['w:val'];
		const look: Look = {
			...this.#base,
			...(styleId === undefined ? {} : this.#context.styles.byId.get(styleId)),
			...lookOf(properties)
		};
		if (look.hidden) return;
		for (const part of elements(element)) this.#piece(part, look, href);
	}

	#piece(part: Element, look: Look, href: string | null): void {
		const { name, attributes } = part;
		if (name === 'w:t') this.#text(textOf(part), look, href);
		else if (name === 'w:tab' || name === 'w:ptab') this.lines.at(-1)?.push([]);
		else if (name === 'w:lastRenderedPageBreak') this.#turnPage();
		else if (name === 'w:br' || name === 'w:cr') {
			if (attributes['w:type'] === 'page') this.#turnPage();
			this.lines.push([[]]);
		} else if (name === 'w:noBreakHyphen') this.#add('-', look, href);
		else if (name === 'w:sym') this.#add(symbol(attributes['w:char']), look, href);
		else if (name === 'w:instrText') this.#fieldHref = fieldHref(textOf(part)) ?? this.#fieldHref;
		else if (name === 'w:fldChar') {
			if (attributes['w:fldCharType'] === 'end') this.#fieldHref = null;
		} else if (!leftOut.has(name)) this.#look(part);
	}

	/** A tab may stand among the letters too. */
	#text(text: string, look: Look, href: string | null): void {
		for (const [i, stretch] of text.split('\t').entries()) {
			if (i > 0) this.lines.at(-1)?.push([]);
			this.#add(stretch, look, href);
		}
	}

	/** Finds text boxes in a drawing. */
	#look(part: Element, place: Place | null = null): void {
		if (part.name === 'w:txbxContent') {
			this.boxes.push({ content: part, place });
			return;
		}
		const own =
			part.name === 'wp:anchor'
				? placeOf(part)
				: part.name.startsWith('v:')
					? (placeOfShape(part) ?? place)
					: place;
		for (const inner of elements(part)) {
			if (!leftOut.has(inner.name)) this.#look(inner, own);
		}
	}

	#turnPage(): void {
		this.page = this.lines.flat(2).some(({ text }) => text.trim() !== '') ? 'after' : 'with';
	}

	#add(written: string, { bold, italic, size, caps }: Look, href: string | null): void {
		const text = caps ? asShown(written) : written;
		if (text) this.lines.at(-1)?.at(-1)?.push({ text, bold, italic, size, href });
	}
}

/** `HYPERLINK "https://example.org"` as the code of a field. */
function fieldHref(code: string | undefined): string | null {
	return safeHref(/HYPERLINK\s+"([^"]{1,2000})"/.exec(code ?? '')?.[1]);
}

/** A letter of a symbol font: the signs of lists are such, and so are icons, which say nothing. */
function symbol(code: string | undefined): string {
	return /^f0(?:b7|a7|d8|76|6c|6e|fc)$/i.test(code ?? '') ? '•' : '';
}
