import { skillNamed, type Vocabulary } from '$lib/vocabulary/vocabulary';

const shortestWord = 14;
const longestText = 240;
const longestName = 32;
/** A shorter name that the vocabulary knows may stand in any word. */
const shortestName = 2;
const shortestInside = 3;
const fewestPieces = 3;
/** So many of the letters are of names that are known. */
const mostlyKnown = 0.6;

/** How a text is best cut up to a place: letters of no known name, and pieces. */
interface Cut {
	readonly unknown: number;
	readonly pieces: number;
	readonly from: number;
	readonly isKnown: boolean;
}

/**
 * The names in a text that lost what stood between them, as tags of a page do when they are copied:
 * "OvensYeastRye.jsFlour". `null` for any other text.
 */
export function gluedNames(text: string, vocabulary: Vocabulary): string[] | null {
	if (text.length > longestText || !text.split(' ').some(({ length }) => length >= shortestWord))
		return null;
	if (skillNamed(vocabulary, text)) return null;
	const cuts: (Cut | undefined)[] = [{ unknown: 0, pieces: 0, from: 0, isKnown: true }];
	const offer = (from: number, to: number, isKnown: boolean) => {
		const before = cuts[from];
		if (!before) return;
		const unknown = before.unknown + (isKnown ? 0 : to - from);
		const pieces = before.pieces + 1;
		const own = cuts[to];
		if (!own || unknown < own.unknown || (unknown === own.unknown && pieces < own.pieces))
			cuts[to] = { unknown, pieces, from, isKnown };
	};
	for (let from = 0; from < text.length; from++) {
		if (!cuts[from]) continue;
		const last = Math.min(text.length, from + longestName);
		for (let to = from + shortestName; to <= last; to++) {
			const isWhole = isJoint(text, from) && isJoint(text, to);
			if (!isWhole && to - from < shortestInside) continue;
			const name = text.slice(from, to);
			if (name.trim() === name && skillNamed(vocabulary, name)) offer(from, to, true);
		}
		let to = from + 1;
		while (to < text.length && !isJoint(text, to)) to++;
		offer(from, to, text.slice(from, to) === ' ');
	}
	return piecesOf(text, cuts);
}

/** Whether a word or a name may begin at a place: at a space, and where a capital follows a small letter. */
function isJoint(text: string, at: number): boolean {
	return (
		at === 0 ||
		at === text.length ||
		text[at] === ' ' ||
		text[at - 1] === ' ' ||
		/^[\p{Ll}\d#+)]\p{Lu}$/u.test(text.slice(at - 1, at + 1))
	);
}

/** The pieces of the best cut, where enough of them are known and stand right beside each other. */
function piecesOf(text: string, cuts: readonly (Cut | undefined)[]): string[] | null {
	const pieces: { readonly name: string; readonly isKnown: boolean }[] = [];
	for (let to = text.length; to > 0;) {
		const cut = cuts[to];
		if (!cut) return null;
		const name = text.slice(cut.from, to);
		const [next] = pieces;
		const goesOn = !cut.isKnown && next && !next.isKnown && /^\s/.test(next.name);
		if (goesOn) pieces[0] = { name: name + next.name, isKnown: false };
		else if (name === ' ' && next && !next.isKnown)
			pieces[0] = { name: ` ${next.name}`, isKnown: false };
		else if (name !== ' ') pieces.unshift({ name, isKnown: cut.isKnown });
		to = cut.from;
	}
	const known = pieces
		.filter(({ isKnown }) => isKnown)
		.reduce((sum, { name }) => sum + name.length, 0);
	const words = text.split(' ').length;
	// Where spaces part as many names as nothing does they are what parts them.
	const isGlued = pieces.length >= fewestPieces && pieces.length - 1 >= words;
	if (!isGlued || known < mostlyKnown * text.length) return null;
	return withBrackets(pieces.map(({ name }) => name.trim()));
}

/** What stands in brackets tells more of the name before them. */
function withBrackets(names: readonly string[]): string[] {
	const whole: string[] = [];
	for (const name of names) {
		const last = whole.at(-1);
		if (last !== undefined && name.startsWith('(')) whole[whole.length - 1] = `${last} ${name}`;
		else whole.push(name);
	}
	return whole;
}
