import type { Impact } from '$lib/domain/impact';
import type { SkillId } from '$lib/domain/skill';
import { type Person, shortNames } from '../person';

/** What a piece of a sentence rests on: the evidence of a skill, a cell of the table, or a figure that was claimed. */
export type Rests =
	| { readonly kind: 'skill'; readonly skill: SkillId }
	| { readonly kind: 'row'; readonly row: string }
	| { readonly kind: 'claim'; readonly claim: Impact };

/** Words that say something of some of the people, and open what they rest on. */
export interface Claimed {
	readonly words: string;
	readonly on: Rests;
	/** Of whom, by index. */
	readonly people: readonly number[];
}

export type Piece = string | Claimed;
export type Sentence = readonly Piece[];

/** A person with the name to call them by. */
export interface Named {
	readonly person: Person;
	readonly name: string;
}

export type Pair = readonly [Named, Named];

/** Two people with the shortest names that tell them apart. */
export function pairOf(a: Person, b: Person): Pair {
	const [nameA = a.name, nameB = b.name] = shortNames([a, b]);
	return [
		{ person: a, name: nameA },
		{ person: b, name: nameB }
	];
}

/** Words that rest on a row of the table, for one person. */
export function onRow(words: string, row: string, { person }: Named): Claimed {
	return { words, on: { kind: 'row', row }, people: [person.index] };
}

/** Words that rest on a claimed figure. */
export function onClaim(words: string, claim: Impact, { person }: Named): Claimed {
	return { words, on: { kind: 'claim', claim }, people: [person.index] };
}

/** A skill's name, resting on the evidence that these people have of it. */
export function onSkill(name: string, skill: SkillId, of: readonly Named[]): Claimed {
	return {
		words: name,
		on: { kind: 'skill', skill },
		people: of.map(({ person }) => person.index)
	};
}

/** `a`, `a and b`, `a, b and c`, of pieces; beyond so many they are counted: `a, b and 4 more`. */
export function listPieces(items: readonly Sentence[], atMost = Infinity): Piece[] {
	const shown = items.slice(0, items.length > atMost ? atMost : undefined);
	const rest = items.length - shown.length;
	const all: readonly Sentence[] = rest > 0 ? [...shown, [`${rest} more`]] : shown;
	return all.flatMap((item, i) => {
		const before = i === 0 ? '' : i === all.length - 1 ? ' and ' : ', ';
		return before ? [before, ...item] : item;
	});
}

/** A sentence as plain text. */
export function sentenceText(sentence: Sentence): string {
	return sentence.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
}

/** These pieces as a whole sentence: with a full stop, where an abbreviation does not bring its own. */
export function ended(pieces: Sentence): Sentence {
	return pieces.length && !sentenceText(pieces).endsWith('.') ? [...pieces, '.'] : pieces;
}
