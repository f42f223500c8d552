import { unpack } from '../archive/unpack';
import type { FileInput } from '../reading';
import { child, type Element, elements, parseXml } from './xml';

/** The parts of a Word document that can be asked for. */
export interface Package {
	/** A part as XML; `null` where the document has none of that name. */
	xml(name: string): Element | null;
	/** What a part refers to, by the id it uses: the target as written, and the kind ("header"). */
	references(part: string): ReadonlyMap<string, { readonly target: string; readonly kind: string }>;
}

const wanted = /^(?:word\/(?:_rels\/)?[^/]+\.(?:xml|rels)|docProps\/core\.xml)$/i;

/** More parts than any document has. */
const mostParts = 2000;

/** @throws RefusedError as `unpack` does. */
export function openPackage(file: FileInput): Package {
	const entries = unpack(file, { wants: (name) => wanted.test(plain(name)), most: mostParts });
	const parts = new Map(entries.map(({ name, bytes }) => [plain(name), bytes]));
	const decoder = new TextDecoder();
	const xml = (name: string) => {
		const bytes = parts.get(name);
		return bytes ? parseXml(decoder.decode(bytes)) : null;
	};
	return {
		xml,
		references(part) {
			const root = xml(`word/_rels/${part}.rels`);
			const list = root ? child(root, 'Relationships') : undefined;
			return new Map(
				elements(list, 'Relationship').map(({ attributes }) => [
					attributes['Id'] ?? '',
					{
						target: attributes['Target'] ?? '',
						kind: (attributes['Type'] ?? '').split('/').at(-1) ?? ''
					}
				])
			);
		}
	};
}

function plain(name: string): string {
	return name.replaceAll('\\', '/').replace(/^\/+/, '');
}
