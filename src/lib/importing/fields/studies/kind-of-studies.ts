import { wordsOf } from '../../words/fold-words';
import { kindsOfStudies } from '../../words/lists';

/** Small words that go on with a kind of studies, and name nothing that is learnt: "Lehre und Forschung". */
const joins = /^(?:und|et|and|&|oder|ou|or)\s/i;
const leads =
	/^(?:[:,–—-]\s*)?(?:en|de la|de|du|des|in|im|zum|zur|als|der|an der)\s+|^d['’]|^[:,–—(-]\s*/i;

/** A kind of studies and what was learnt behind it: "Ausbildung Bäcker", "Licence professionnelle Métiers du pain"; or `null`. */
export function kindOfStudies(
	text: string
): { readonly kind: string; readonly area: string } | null {
	const words = wordsOf(text);
	const length = kindsOfStudies.lengthAt(words, 0);
	const last = words[length - 1];
	if (!last || words.length === length || words[0]?.from !== 0) return null;
	const rest = text.slice(last.to).trim();
	const area = rest
		.replace(leads, '')
		.replace(/^\((.*)\)$/, '$1')
		.trim();
	return joins.test(rest) || !/^\p{L}/u.test(area) ? null : { kind: text.slice(0, last.to), area };
}
