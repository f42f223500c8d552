import { wordSet } from '../names/word-set';

/** Words of a list item that only accompany a name: "Java programming", "Kafka ecosystem", "Python and SQL". */
const fillers = wordSet(
	`and or with using for of in the on to by a via & framework frameworks development developer programming
	language languages scripting tool tools suite ecosystem service services stack platform platforms
	technology technologies api apis database databases db etc core concepts fundamentals design based other
	others including libraries library applications application apps scripts queries administration internals`
);

/** Words that say how well or how long. */
const qualifiers = wordSet(
	`advanced expert proficient proficiency intermediate beginner basic basics fluent native professional
	working knowledge level year years yr yrs month months experience exp strong good excellent familiar
	familiarity hands-on hands exposure plus elementary conversational bilingual limited full mother tongue
	a1 a2 b1 b2 c1 c2`
);

/** Whether a word of a list item neither names a skill nor could be a part of an unknown one's name. */
export function isFiller(word: string): boolean {
	const lower = word.toLowerCase();
	return fillers.has(lower) || qualifiers.has(lower) || /^\d+$/.test(lower);
}
