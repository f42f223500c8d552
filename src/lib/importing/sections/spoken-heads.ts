import { languageNames } from '../words/lists';
import type { Section } from './sections';

/** "English" over "Fluent" is of the section of languages, and no heading of another. */
export function withSpokenHeads(sections: readonly Section[]): Section[] {
	const made: Section[] = [];
	for (const section of sections) {
		const above = made.at(-1);
		const [head, ...more] = section.heading;
		const isSpoken =
			section.kind === 'languages' &&
			head !== undefined &&
			more.length === 0 &&
			languageNames.has(head.text);
		if (!isSpoken) made.push(section);
		else if (above?.kind === 'languages')
			made[made.length - 1] = { ...above, lines: [...above.lines, head, ...section.lines] };
		else made.push({ ...section, heading: [], lines: [head, ...section.lines] });
	}
	return made;
}
