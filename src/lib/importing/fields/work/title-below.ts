import type { Mark } from '../../entries/marks';
import { titleScore } from '../../entries/title-evidence';
import { said } from '../said';
import type { Position } from './position';

/** So many lines under its head may tell of the house before the title of a position. */
const furthest = 3;
const longest = 6;
const sure = 2.4;

/**
 * "Fictional Bread | 2018 – 2021" over a line that tells of the house, and "Head Baker" alone on the next: where the lines at
 * the head of a position name its employer and no title, that is it.
 */
export function withTitleBelow(position: Position): Position {
	const { entry, employer, title, dates } = position;
	if (title || !employer || !dates.startDate) return position;
	const at = entry.body.slice(0, furthest).findIndex(isTitle);
	const mark = entry.body[at];
	const [stream, ...others] = entry.streams;
	const of = ({ line }: Mark) => said(line.text, line, 0.6);
	if (mark) {
		const body = entry.body.filter((one) => one !== mark);
		return { ...position, entry: { ...entry, body }, title: of(mark) };
	}
	// All that was done stands under it.
	const isOver = stream && others.length === 0 && entry.body.length < furthest;
	if (!isOver || !isTitle(stream.head)) return position;
	const body = [...entry.body, ...stream.body];
	return { ...position, entry: { ...entry, body, streams: [] }, title: of(stream.head) };
}

function isTitle({ line, words, dates, label }: Mark): boolean {
	return (
		!line.bullet &&
		label === null &&
		dates.length === 0 &&
		line.parts.length === 1 &&
		words.length <= longest &&
		/^\p{Lu}/u.test(line.text) &&
		!/[.,;:!?]$/.test(line.text) &&
		titleScore(line.text) >= sure
	);
}
