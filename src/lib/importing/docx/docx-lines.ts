import { RefusedError, type FileInput } from '../reading';
import type { Lines } from '../lines/line';
import { type Content, readBody } from './body';
import { openPackage, type Package } from './package';
import { Setter } from './set-lines';
import { marginsOf } from './place';
import { stylesOf } from './styles';
import { child, type Element, textOf, within } from './xml';

/**
 * A Word document as lines.
 * @throws RefusedError `damaged`, `encrypted`, `too-large`, `no-text`.
 */
export function docxLines(file: FileInput): Lines {
	const parts = openPackage(file);
	const styles = stylesOf(parts.xml('word/styles.xml'));
	const read = (part: string): Content[] => {
		const root = parts.xml(`word/${part}`);
		return root ? readBody(root, { styles, links: parts.references(part) }) : [];
	};
	const boxes = (part: string) => (box: Element) =>
		readBody(box, { styles, links: parts.references(part) });
	const main = 'document.xml';
	const root = parts.xml(`word/${main}`);
	if (!root) {
		throw new RefusedError('damaged', `${file.name} is damaged: it holds no text of a document.`);
	}
	const setter = new Setter(styles, marginsOf(child(child(root, 'w:document'), 'w:body')));
	const { headers, footers } = edgesOf(parts, main);
	for (const header of headers) setter.set(read(header), boxes(header));
	setter.set(read(main), boxes(main));
	for (const note of ['footnotes.xml', 'endnotes.xml']) setter.set(read(note), boxes(note));
	for (const footer of footers) setter.set(read(footer), boxes(footer), true);
	const lines = setter.finish();
	if (!lines.length) throw new RefusedError('no-text', `${file.name} has no text in it.`);
	return { lines, pages: 1, title: titleOf(parts), issues: [] };
}

/** Heads often hold the name and address, and are read first; what the feet hold repeats on every page. */
function edgesOf(parts: Package, main: string) {
	const references = [...parts.references(main).values()];
	const named = (kind: string) =>
		references.filter((one) => one.kind === kind).map(({ target }) => target);
	return { headers: named('header'), footers: named('footer') };
}

function titleOf(parts: Package): string | null {
	const root = parts.xml('docProps/core.xml');
	const title = root ? within(root, 'dc:title')[0] : undefined;
	return textOf(title).trim().slice(0, 300) || null;
}
