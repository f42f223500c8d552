import type { Line } from '../lines/line';
import { candidatesIn, settingOf } from './candidates';
import type { SectionKind } from './heading-kind';
import { nameLineAt } from './name-line';
import { withoutSaidAgain } from './said-again';
import { judge } from './verdict';

/** A section: what it is about, the lines that head it, and those under them. */
export interface Section {
	readonly kind: SectionKind;
	/** How sure the kind is, 0 to 1. */
	readonly certainty: number;
	/** Its heading, with the number before it where that stands on a line of its own; empty for the first block. */
	readonly heading: readonly Line[];
	readonly lines: readonly Line[];
}

/**
 * Cuts a résumé into its sections, by the words of headings and by how they are set: what is set as the certain
 * headings are is one too, though its words be unknown.
 */
export function sectionsOf(lines: readonly Line[]): Section[] {
	const all = candidatesIn(lines);
	const found = nameLineAt(lines) ?? 0;
	// Among those who speak for somebody stand names of others.
	const referees = all.find(({ said }) => said?.kind === 'references' && said.certainty === 1);
	const nameAt = referees && referees.at < found ? 0 : found;
	const candidates = withoutSaidAgain(all.filter(({ at }) => at !== nameAt || nameAt === 0));
	const how = settingOf(candidates);
	const sections: Section[] = [];
	let kind: SectionKind = 'head';
	let certainty = 1;
	let heading: readonly Line[] = [];
	let from = 0;
	const close = (to: number) => {
		sections.push({ kind, certainty, heading, lines: lines.slice(from, to) });
	};
	const openHead = () => {
		close(nameAt);
		({ kind, certainty } = { kind: 'head', certainty: 1 });
		heading = [];
		from = nameAt;
	};
	let isNamed = nameAt === 0;
	for (const candidate of candidates) {
		if (!isNamed && candidate.from > nameAt) {
			openHead();
			isNamed = true;
		}
		const verdict = judge(
			candidate,
			how,
			{ kind, heading: heading.at(-1) ?? null, from },
			lines,
			sections
		);
		if (!verdict) continue;
		close(candidate.from);
		({ kind, certainty } = verdict);
		heading = lines.slice(candidate.from, candidate.at + 1);
		from = candidate.at + 1;
	}
	if (!isNamed) openHead();
	close(lines.length);
	return sections;
}
