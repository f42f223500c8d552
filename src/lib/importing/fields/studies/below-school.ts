import type { Mark } from '../../entries/marks';
import type { Line } from '../../lines/line';
import { itemsIn } from '../lists';
import { said, type Said, type Take } from '../said';
import { isScore } from './score';
import { statementSaid, statementsOf } from '../statements';

/** What the lines below a school say of it. */
interface Below {
	score?: Said;
	area?: Said;
	/** Whether that is only what of the subject it was most about: "Focus: …". */
	isNarrow?: boolean;
	readonly courses: Said[];
	readonly others: Said[];
	readonly labels: Take[];
}

export function readBelow(marks: readonly Mark[]): Below {
	const below: Below = { courses: [], others: [], labels: [] };
	const told: Line[] = [];
	for (const { line, label } of marks) {
		if (
			!below.score &&
			line.text.length < 80 &&
			(label?.kind === 'score' || isMark(label) || isScore(line.text))
		)
			below.score = said(line.text, line, 0.85);
		else if (label?.kind === 'courses' && label.value) {
			for (const item of itemsIn(label.value)) below.courses.push(said(item, line, 0.85));
		} else if (label?.kind === 'area' && label.value && !below.area && !isMinor(label.label)) {
			below.area = said(label.value, line, 0.85);
			below.isNarrow = narrow.test(label.label);
		} else if (label && !label.value) below.labels.push({ line, text: line.text });
		else told.push(line);
	}
	for (const statement of statementsOf(told)) below.others.push(statementSaid(statement, 0.7));
	return below;
}

const narrow =
	/^(?:focus|emphasis|concentration|speciali[sz]ation|studienschwerpunkte?|vertiefung(?:srichtung)?|option|orientación|mención|énfasis|ênfase)$/i;

/** What is learnt besides is not what the degree is in. */
function isMinor(label: string): boolean {
	return /^(?:minors?|nebenfach|nebenfächer|mineure)(?!\p{L})/iu.test(label);
}

/** "Abschluss: 2,1": behind the word for a degree how well it was passed, as a number. */
export function isMark(label: Mark['label']): boolean {
	return label?.kind === 'degree' && /^\d[\d.,]{0,4}\s?%?$/.test(label.value);
}
