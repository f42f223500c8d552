import { headingLevel, type Look, lookOf, type Setting, settingOf } from './look';
import { child, type Element, elements } from './xml';

/** What a style says, with all that it takes from the styles it is based on. */
export type Style = Look & Setting;

/** The styles of a document. */
export interface Styles {
	/** Of letters and paragraphs that no style is given for. */
	readonly defaults: Style;
	readonly byId: ReadonlyMap<string, Style>;
}

const longestChain = 20;

/** Reads `word/styles.xml`; without it everything looks as Word has it by itself. */
export function stylesOf(root: Element | null): Styles {
	const sheet = root ? child(root, 'w:styles') : undefined;
	const defaults = child(sheet, 'w:docDefaults');
	const plain: Style = {
		size: 10,
		...settingOf(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
		...lookOf(child(child(defaults, 'w:rPrDefault'), 'w:rPr'))
	};
	const written = new Map(
		elements(sheet, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style])
	);
	const normal = [...written.values()].find(
		({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1'
	);
	const byId = new Map<string, Style>();
	for (const id of written.keys()) byId.set(id, chain(id, written));
	return { defaults: { ...plain, ...(normal ? ownStyle(normal) : {}) }, byId };
}

function chain(id: string, written: ReadonlyMap<string, Element>): Style {
	const seen = new Set<string>();
	let style: Style = {};
	for (let next: string | undefined = id; next !== undefined;) {
		const element = written.get(next);
		if (!element || seen.has(next) || seen.size > longestChain) break;
		seen.add(next);
		style = { ...ownStyle(element), ...style };
		next = child(element, 'w:basedOn')?.attributes['w:val'];
	}
	return style;
}

/** Word keeps the names of its own headings in English whatever language it speaks. */
function ownStyle(element: Element): Style {
	const name = child(element, 'w:name')?.attributes['w:val'] ?? '';
	const named = /^heading (\d)$/i.exec(name)?.[1];
	const heading = /^title$/i.test(name) ? 1 : named && headingLevel(Number(named));
	return {
		...settingOf(child(element, 'w:pPr')),
		...lookOf(child(element, 'w:rPr')),
		...(heading ? { heading } : {})
	};
}
