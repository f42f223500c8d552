import type { Person } from '../person';
import { askSentences, backgroundSentences } from './background';
import { careerSentences } from './careers';
import { figureSentences } from './figures';
import { pairOf, type Sentence } from './pieces';
import { onlySkillSentences, sharedSkillSentences } from './skills';

/** How two people differ, in parts a reader can skip. */
export interface NarrativePart {
	readonly heading: string;
	readonly sentences: readonly Sentence[];
}

/**
 * The differences between two people in plain sentences, from facts alone: nothing is judged, and what is not stated
 * is said to be not stated.
 * @param atMost how many skills or figures a sentence names before it counts the others.
 */
export function narrativeOf(a: Person, b: Person, atMost = Infinity): NarrativePart[] {
	const pair = pairOf(a, b);
	const parts: NarrativePart[] = [
		{ heading: 'Career', sentences: careerSentences(pair) },
		{ heading: 'Skills both state', sentences: sharedSkillSentences(pair, atMost) },
		{
			heading: 'Skills one states',
			sentences: [
				...onlySkillSentences(pair, atMost),
				...onlySkillSentences([pair[1], pair[0]], atMost)
			]
		},
		{ heading: 'Figures claimed', sentences: figureSentences(pair, atMost) },
		{ heading: 'Background', sentences: backgroundSentences(pair) },
		{ heading: 'To ask both', sentences: askSentences(pair) }
	];
	return parts.filter(({ sentences }) => sentences.length > 0);
}
