import { placeScore } from '../../entries/place-evidence';
import { titleScore } from '../../entries/title-evidence';
import { headingKind, isDocumentWord } from '../../sections/heading-kind';
import { foldCase, squeeze, wordsOf } from '../../words/fold-words';
import { companyForms, labelKind, type LabelKind } from '../../words/lists';

const particles = new Set(
	'de da do dos das del della di du von van der den ter ten zu zum la le las los el al bin ibn ben abu y e i af av und'.split(
		' '
	)
);

/** Whether a word joins the parts of a name: "van", "de la". */
export function isParticle(word = ''): boolean {
	return particles.has(foldCase(word).replace(/\.$/, ''));
}

const contactLabels: ReadonlySet<LabelKind | null> = new Set([
	'email',
	'phone',
	'url',
	'link',
	'location'
]);

/** "LinkedIn", "Phone": words that stand beside a name. */
function isContactWord(text: string): boolean {
	return text.length > 1 && contactLabels.has(labelKind(text));
}

/** How much a text is like a name of a person; above 0 it can be one. */
export function likeName(text: string): number {
	if (
		text.length < 2 ||
		text.length > 50 ||
		/[\d@:/\\<>{}[\]=+*#?!;_]|https?|\.(?:com|org|net|io)\b/i.test(text)
	)
		return -1;
	if (headingKind(text)?.certainty === 1 || isDocumentWord(text) || isContactWord(text)) return -1;
	// Scripts without case write names of two to five signs, often without a space.
	if (
		/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s·]{2,12}$/u.test(text)
	)
		return 2;
	const words = text.split(/[\s]+/);
	if (words.length > 6) return -1;
	const parts = words.filter((word) => !isParticle(word));
	if (!parts.length) return -1;
	const caseless = parts.every((word) => !/[\p{Lu}\p{Ll}]/u.test(word));
	const fit = parts.filter(
		(word) => caseless || /^['’"“(]?\p{Lu}[\p{L}\p{M}'’"”.,-]*\)?$/u.test(word)
	).length;
	if (fit < parts.length) return parts.length === 2 && /^[\p{Ll} ]+$/u.test(text) ? 0.2 : -1;
	let score = parts.length === 1 ? 0.3 : parts.length <= 4 ? 2 : 1;
	const known = wordsOf(text);
	if (titleScore(text, known) >= 1.4) score -= 2.5;
	if (placeScore(text) >= 1.5) score -= 2;
	if (known.length > 1 && companyForms.has(known.at(-1)?.word ?? '')) score -= 2;
	if (
		/\b(?:and|the|for|with|my|about|software|engineering|university|development|page|home|remote|open|work)\b/i.test(
			text
		)
	)
		score -= 2;
	return score;
}

/** What else is known of the person that a name can agree with. */
export interface Clues {
	readonly email: string | null;
	/** Names of accounts and hosts in links. */
	readonly accounts: readonly string[];
	/** What the source's own metadata call it. */
	readonly title: string | null;
}

/** How far names of accounts and addresses agree with a name: they are made of it. */
export function agreement(name: string, { email, accounts, title }: Clues): number {
	const parts = wordsOf(name)
		.map(({ word }) => word.replace(/[^\p{L}]/gu, ''))
		.filter((word) => word.length > 1);
	if (!parts.length) return 0;
	let score = 0;
	const local = squeeze(email?.split('@')[0] ?? '');
	const hits = (account: string) =>
		parts.filter((part) => account.includes(part)).length / parts.length;
	if (local) score += 2 * hits(local);
	score += 1.2 * Math.max(0, ...accounts.map((account) => hits(squeeze(account))));
	if (title && foldCase(title).includes(foldCase(name))) score += 1.5;
	return score;
}

/** Whether an account or a host is nothing but the parts of a name: "deanexample" of "Dean Example", a post or not. */
export function isMadeOf(name: string, { email, accounts }: Clues): boolean {
	const parts = wordsOf(name).map(({ word }) => squeeze(word));
	if (parts.length < 2 || parts.some((part) => part.length < 2)) return false;
	const [local = '', host = ''] = email?.split('@') ?? [];
	const whole = [parts.join(''), parts.toReversed().join('')];
	return [local, host.split('.')[0] ?? '', ...accounts].some((one) => whole.includes(squeeze(one)));
}
