import type { Check } from '$lib/domain/check';
import type { Evidence } from '$lib/domain/evidence';
import type { Impact } from '$lib/domain/impact';
import type { MonthCount } from '$lib/domain/month';
import type { JsonPointer } from '$lib/domain/pointer';
import { type LastUse, pastUseWords } from './last-use';

/** One line of a list in a cell. */
export interface Item {
	readonly text: string;
	/** Smaller words beside it: dates, months, an issuer. */
	readonly detail?: string;
	/** Where in the profile it stands. */
	readonly pointer?: JsonPointer;
}

/** A figure, or between which two it lies where dates known only to the year leave it open. */
export interface Range {
	readonly min: number;
	readonly max: number;
}

/** What is compared: how much there is of it, a cut in points of a percentage, how long ago, how far from what is asked. */
export type Measure = 'amount' | 'cut' | 'recency' | 'shortfall';

/** Where a value stands among those compared, only where "best" means something and is certain. */
export interface Standing {
	readonly of: Measure;
	readonly best: boolean;
	/** How much behind the best; 0 for the best. */
	readonly behind: Range;
}

/** How a profile holds a skill inside the window that is compared. */
export type SkillState = 'stated' | 'implied' | 'outside-window';

/** What one candidate's profile says for one row. Unknown is a cell of its own, never an empty one. */
export type Cell =
	| { readonly kind: 'not-stated' }
	/** Stated, but nothing of it lies in the window. */
	| { readonly kind: 'outside-window' }
	| {
			readonly kind: 'text';
			readonly text: string;
			readonly detail?: string;
			readonly pointer?: JsonPointer;
			/** Orders columns where the words would not, the larger first. */
			readonly rank?: number;
			readonly standing?: Standing;
	  }
	| { readonly kind: 'list'; readonly items: readonly Item[] }
	| {
			readonly kind: 'months';
			readonly months: MonthCount;
			readonly text: string;
			readonly detail?: string;
			readonly pointer?: JsonPointer;
			readonly standing?: Standing;
	  }
	| {
			readonly kind: 'skill';
			readonly evidence: Evidence;
			readonly state: SkillState;
			/** "shown in 2 roles", "listed", "implied by Micronaut". */
			readonly text: string;
			/** An upper bound; `null` where nothing is dated. */
			readonly months: MonthCount | null;
			/** "up to 51 months", "no dates". */
			readonly monthsText: string;
			readonly lastUse: LastUse | null;
			/** What else there is to say of it: "31 of 36 months". */
			readonly remark?: string;
			/** By its months. */
			readonly standing?: Standing;
			/** By its last use. */
			readonly recency?: Standing;
	  }
	| {
			readonly kind: 'figures';
			readonly figures: readonly Impact[];
			/** By the largest of them, where they can be set beside those of the others. */
			readonly standing?: Standing;
	  }
	/** May be empty: nothing to ask is an answer. */
	| { readonly kind: 'checks'; readonly checks: readonly Check[] };

/** The cell of somebody whose profile does not say. */
export const notStated: Cell = { kind: 'not-stated' };

/** A text, or that it is not stated. */
export function textCell(text: string | null | undefined, pointer?: JsonPointer): Cell {
	const words = text?.trim();
	return words ? { kind: 'text', text: words, pointer } : notStated;
}

/** A list, or that nothing of it is stated. */
export function listCell(items: readonly Item[]): Cell {
	return items.length ? { kind: 'list', items } : notStated;
}

/** Everything a cell says as one line of plain text, for comparing cells, for export and for screen readers. */
export function cellText(cell: Cell): string {
	switch (cell.kind) {
		case 'not-stated':
			return 'not stated';
		case 'outside-window':
			return 'none in this window';
		case 'text':
		case 'months':
			return joined(cell.text, cell.detail);
		case 'list':
			return cell.items.map(({ text, detail }) => joined(text, detail)).join('; ');
		case 'skill':
			if (cell.state !== 'stated') return cell.text;
			return [cell.text, cell.monthsText, pastUseWords(cell.lastUse), cell.remark]
				.filter(Boolean)
				.join(', ');
		case 'figures':
			return cell.figures.map(({ label }) => label).join('; ');
		case 'checks':
			return cell.checks.map(({ finding }) => finding).join('; ') || 'nothing to ask';
	}
}

function joined(text: string, detail: string | undefined): string {
	return detail ? `${text}, ${detail}` : text;
}
