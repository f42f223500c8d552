import type { Asked, MatchKind, Reading } from './asked';
import type { Digest } from './digest';
import { fieldTexts } from './fields';
import { skillKey, wordsOf } from './fold';
import type { SkillName, SkillNames } from './skill-names';
import { slipsAllowed, slipsBetween, slipsToBeginning } from './slips';

/** Reads the text of the search box by comparing it with every name and every word there is. */
export function readPlainly(digests: readonly Digest[], names: SkillNames, text: string): Asked[] {
	const known = knownNames(digests, names);
	const inPool = new Set(
		digests.flatMap((d) => fieldTexts(d).flatMap(({ text }) => wordsOf(text)))
	);
	const typing = /[^\s,;]$/.test(text);
	let typed = text.split(/[\s,;]+/).filter((word) => skillKey(word));
	const asked: Asked[] = [];
	while (typed.length) {
		const { length, readings } = readFirst(known, [...inPool], typed, typing);
		asked.push({ text: typed.slice(0, length).join(' '), readings });
		typed = typed.slice(length);
	}
	return asked;
}

function readFirst(
	known: readonly SkillName[],
	inPool: readonly string[],
	typed: readonly string[],
	typing: boolean
): { length: number; readings: Reading[] } {
	const equal = (run: string) => known.filter(({ name }) => skillKey(name) === skillKey(run));
	const begun = (run: string) =>
		known.filter((name) => keysOf(name).some((key) => key.startsWith(skillKey(run))));
	const asReadings = (found: readonly SkillName[], kind: MatchKind): Reading[] =>
		found.map(({ skill, canonical }) => ({ kind, skill, name: canonical }));
	const inFields = (run: string, last: boolean): Reading[] => {
		const words = wordsOf(run);
		const exact: Reading = { kind: 'exact', words, unfinished: false };
		return last ? [exact, { kind: 'prefix', words, unfinished: true }] : [exact];
	};
	for (let length = Math.min(6, typed.length); length; length--) {
		const run = typed.slice(0, length).join(' ');
		if (!equal(run).length) continue;
		const last = typing && length === typed.length;
		const more = last ? asReadings(begun(run), 'prefix') : [];
		return {
			length,
			readings: [...asReadings(equal(run), 'exact'), ...inFields(run, last), ...more]
		};
	}
	const tail = typed.join(' ');
	if (typing && typed.length > 1 && begun(tail).length) {
		const readings = [...asReadings(begun(tail), 'prefix'), ...inFields(tail, true)];
		return { length: typed.length, readings };
	}
	const [word = ''] = typed;
	const last = typing && typed.length === 1;
	const parts = wordsOf(word);
	const isHeld = (unfinished: boolean) =>
		parts.every((part, i) =>
			inPool.some((other) =>
				unfinished && i === parts.length - 1 ? other.startsWith(part) : other === part
			)
		);
	if (!last && isHeld(false)) return { length: 1, readings: inFields(word, false) };
	if (begun(word).length || isHeld(true)) {
		return { length: 1, readings: [...inFields(word, true), ...asReadings(begun(word), 'prefix')] };
	}
	return { length: 1, readings: nearest(known, inPool, word, last) };
}

function nearest(
	known: readonly SkillName[],
	inPool: readonly string[],
	typed: string,
	last: boolean
): Reading[] {
	const words = inPool.map((word) => ({
		word,
		whole: true,
		reading: { kind: 'fuzzy' as const, words: [word], unfinished: false }
	}));
	const names = known.flatMap((name) =>
		keysOf(name).map((word, i) => ({
			word,
			whole: i === 0,
			reading: { kind: 'fuzzy' as const, skill: name.skill, name: name.canonical }
		}))
	);
	const all = [
		...names.map((one) => ({ ...one, typed: skillKey(typed) })),
		...words.map((one) => ({ ...one, typed: wordsOf(typed)[0] ?? '' }))
	];
	const within = (slips: (typed: string, word: string) => number) => {
		const near = all
			.map((one) => ({ ...one, slips: slips(one.typed, one.word) }))
			.filter(({ typed, slips }) => slips <= slipsAllowed(typed.length) && typed.length > 3);
		const fewest = Math.min(...near.map(({ slips }) => slips));
		const best = near.filter(({ slips }) => slips === fewest);
		const isAnyWhole = best.some(({ whole }) => whole);
		return best.filter(({ whole }) => whole || !isAnyWhole).map(({ reading }) => reading);
	};
	const whole = within(slipsBetween);
	return whole.length || !last ? whole : within(slipsToBeginning);
}

/** The key of a name, and of a canonical one from each of its words on. */
function keysOf({ name, canonical }: SkillName): string[] {
	const words = name === canonical ? name.split(' ') : [name];
	return words.map((_, i) => skillKey(words.slice(i).join(' ')));
}

function knownNames(digests: readonly Digest[], names: SkillNames): SkillName[] {
	const pool = digests.flatMap(({ skills }) =>
		skills.map(({ name, skill, category }) => ({ name, skill, category, canonical: name }))
	);
	return [...names.entries, ...pool];
}
