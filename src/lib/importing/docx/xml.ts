import { Parser } from 'htmlparser2';

/** An element of XML; text between elements is a string among its children. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

/** Deeper than any document; what lies below is taken as if it stood here. */
const deepest = 150;

/**
 * XML as a tree. Damaged XML gives what can be read of it. Entities that a document declares are not expanded, and
 * no other file is looked at.
 */
export function parseXml(text: string): Element {
	const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
	const open: (typeof root)[] = [root];
	let tooDeep = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (open.length > deepest) {
					tooDeep += 1;
					return;
				}
				const element = { name, attributes, children: [] };
				open.at(-1)?.children.push(element);
				open.push(element);
			},
			ontext(words) {
				open.at(-1)?.children.push(words);
			},
			onclosetag() {
				if (tooDeep > 0) tooDeep -= 1;
				else if (open.length > 1) open.pop();
			}
		},
		{ xmlMode: true, decodeEntities: true }
	);
	parser.write(text);
	parser.end();
	return root;
}

/** The first element of that name among an element's children. */
export function child(element: Element | undefined, name: string): Element | undefined {
	return element?.children.find(
		(one): one is Element => typeof one !== 'string' && one.name === name
	);
}

/** The child elements, those of one name if it is given. */
export function elements(element: Element | undefined, name?: string): Element[] {
	return (element?.children ?? []).filter(
		(one): one is Element => typeof one !== 'string' && (name === undefined || one.name === name)
	);
}

/** All elements of a name at any depth, in order. */
export function within(element: Element, name: string): Element[] {
	return elements(element).flatMap((one) =>
		one.name === name ? [one, ...within(one, name)] : within(one, name)
	);
}

/** The words of an element and all in it. */
export function textOf(element: Element | undefined): string {
	return (element?.children ?? [])
		.map((one) => (typeof one === 'string' ? one : textOf(one)))
		.join('');
}
