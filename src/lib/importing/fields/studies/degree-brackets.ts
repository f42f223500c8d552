import { findDates } from '../../dates/find-dates';
import type { Segment } from '../../entries/segment';
import { degreeWords } from '../../words/lists';
import { isDetail, moreSubjects } from './area';
import type { Degree } from './degree';
import { withTakes } from '../said';
import { isScore } from './score';

const minor =
	/^\s*[,;–-]\s*((?:with (?:an? )?)?(?:minor|major|double major|concentration|specialization|emphasis)\b[^,;|()]{0,60}?)(?=\s[-–—|]\s|\s{2}|[,;|()]|$)/i;

/** What goes on right behind a degree: "(Hons)" and "(B.A.)" are of it, "(Philosophy)" is its subject, a minor of that. */
export function withBrackets(degree: Segment, { studyType, area }: Degree): Degree {
	const last = degree.pieces.at(-1);
	if (!last || !studyType) return { studyType, area };
	const after = last.line.text.slice(last.to);
	const [dashed = '', short = ''] =
		/^\s[-–—]\s(\p{Lu}[\p{L}.]{1,5})(?=$|[\s,:])/u.exec(after) ?? [];
	if (dashed && degreeWords.has(short)) {
		const value = `${studyType.value}${dashed}`;
		const also = { line: last.line, text: dashed };
		return { studyType: withTakes({ ...studyType, value }, [also]), area };
	}
	const bracket = /^\s*\(([^()]{2,60})\)/.exec(after);
	const inside = bracket?.[1]?.trim() ?? '';
	const also = {
		line: last.line,
		text: last.line.text.slice(last.to, last.to + (bracket?.[0].length ?? 0))
	};
	if (inside && (degreeWords.has(inside) || /^(?:hons?|honou?rs)\b/i.test(inside))) {
		const value = `${studyType.value} (${inside})`;
		return { studyType: withTakes({ ...studyType, value }, [also]), area };
	}
	if (inside && !area && !isScore(inside) && /^\p{Lu}/u.test(inside))
		return { studyType, area: { value: inside, confidence: 0.7, from: [also] } };
	const list = (
		area
			? /^,\s*(\p{L}[^,;|()]{1,40}?\s(?:and|y|e|und|et|&)\s\p{L}[^,;|()]{1,40}?)(?=\s[-–—|]\s|\s{2}|$)/u
			: null
	)?.exec(after)?.[1];
	// "Diploma (Invented) Baking": it tells which degree, where the subject stands behind it.
	const from = area?.from[0];
	if (inside && from?.line === last.line && isDetail(inside) && after.includes(from.text)) {
		const value = `${studyType.value} (${inside})`;
		return { studyType: withTakes({ ...studyType, value }, [also]), area };
	}
	if (inside && area && !last.line.text.slice(0, last.to).includes(inside) && isDetail(inside))
		return { studyType, area: withTakes({ ...area, value: `${area.value} (${inside})` }, [also]) };
	const undated = after.slice(0, findDates(after)[0]?.from);
	const further = moreSubjects(undated).replace(/^,\s/, '').trim();
	const more = list ?? minor.exec(undated)?.[1]?.trim() ?? further;
	if (!more || !area || area.value.includes(more)) return { studyType, area };
	const value = more.startsWith(area.value) ? more : `${area.value}, ${more}`;
	return {
		studyType,
		area: withTakes({ ...area, value }, [{ line: last.line, text: more }])
	};
}
