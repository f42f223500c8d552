import { degreeScore, isSubject } from '../../entries/school-evidence';
import type { Segment } from '../../entries/segment';
import { isShortDegree } from '../../entries/spelt-out';
import { wordsOf } from '../../words/fold-words';
import { degreeWords } from '../../words/lists';
import { endsAs } from '../../words/unspaced';
import { areaBeside, cleanArea } from './area';
import { kindOfStudies } from './kind-of-studies';
import { type Said, segmentSaid } from '../said';

/** A degree and its subject, each where it is said. */
export interface Degree {
	readonly studyType?: Said;
	readonly area?: Said;
}

const inOf =
	/^(.*?)(?:\s+(?:in|en|em|im|zur|zum|als)\s+|\s*[,:(–—|/-]+\s+|\s+of\s+(?=\p{Lu}))(.+)$/u;
/** "Licence de mathématiques": only after words that are whole degrees, since "Diplôme d'ingénieur" is one. */
const deOf =
	/^(licence|master|doctorat|maîtrise|capes|agrégation|grado|licenciatura|máster|doctorado|bacharelado|mestrado|doutorado)\s+(?:de la\s|de\s|d['’])\s*(.+)$/iu;

/** "BSc in" before a subject that is set otherwise. */
const dangling = /\s+(?:in|en|em|im|of)$/i;

/** "B.Tech in Computer Science" as the degree and its subject. */
export function degreeOf(degree: Segment, all: readonly Segment[]): Degree {
	const rest = nearFirst(degree, all);
	const text = degree.text.replace(dangling, '');
	const whole = { ...segmentSaid(degree), value: text };
	const beside = text === degree.text ? undefined : areaBeside(rest);
	if (beside) return { studyType: whole, area: beside };
	const words = wordsOf(text);
	const full =
		/^((?:bachelor|master|doctor|associate|licence|licenciatura|grado|diplom|mestrado|bacharelado|máster|maestría)(?:['’]?s)?(?:\s+(?:degree|diploma))?(?:\s+(?:of|en|em|de)\s+(?:applied\s+)?(?:science|arts|engineering|business administration|technology|commerce|fine arts|philosophy|laws?|education|architecture|computer applications|music|sciences|pharmacy|nursing|medicine|dental surgery|social work|public health|public administration|accounting|divinity|design))?)(?=$|[\s,:(–—-])(.*)$/iu.exec(
			text
		);
	const letters = /^\s[-–—]\s(?=\p{Lu}[\p{L}.]{1,5}$)/u.exec(full?.[2] ?? '')?.[0];
	if (full && letters && isShortDegree(full[1] ?? '', (full[2] ?? '').slice(letters.length)))
		return { studyType: whole, area: areaBeside(rest) };
	const told = kindOfStudies(text);
	if (told)
		return { studyType: { ...whole, value: told.kind }, area: { ...whole, value: told.area } };
	if (full?.[1] && full[2] !== undefined) {
		// How well it was passed is told with it.
		const also = passed.exec(full[2])?.[0] ?? '';
		const area = cleanArea(full[2].slice(also.length));
		return {
			studyType: { ...whole, value: full[1] + also },
			area: area ? { ...whole, value: area } : areaBeside(rest)
		};
	}
	// Where words are written without spaces the degree stands last: 计算机科学与技术 本科.
	const [, before = '', last = ''] = /^(.{2,60}?)[\s,，|·]+(\S+)$/u.exec(text) ?? [];
	if (endsAs('degrees', last))
		return { studyType: { ...whole, value: last }, area: { ...whole, value: cleanArea(before) } };
	const [, type = '', area = ''] = deOf.exec(text) ?? inOf.exec(text) ?? [];
	const isTold = () => isOf(type, text) && isSubject(areaBeside(rest)?.value ?? '');
	if (type && area && degreeScore(type) > 0 && isWholeType(type, text) && !isTold())
		return {
			studyType: { ...whole, value: type.trim() },
			area: { ...whole, value: cleanArea(area) }
		};
	// "BSc Computer Science": the short word of the degree first, its subject after it.
	const skip = rank.has(words[0]?.word ?? '') ? 1 : 0;
	let length = skip + degreeWords.lengthAt(words, skip);
	if (length > skip && aspiring.has(words[length]?.word ?? '')) length++;
	const end = words[length - 1];
	if (length > skip && end && words.length > length && isShort(end.word)) {
		return {
			studyType: { ...whole, value: text.slice(0, closeDot(text, end.to)) },
			area: { ...whole, value: cleanArea(text.slice(end.to)) }
		};
	}
	return { studyType: whole, area: areaBeside(rest) };
}

/** Who has no degree yet. */
const aspiring = new Set(['candidate', 'student', 'researcher']);

function isShort(word: string): boolean {
	return word.length <= 7 || aspiring.has(word);
}

/** Whether "of" stands behind the words of a degree: where a subject stands beside it that is of it, too. */
function isOf(type: string, text: string): boolean {
	return /^\s+of\s/.test(text.slice(type.length));
}

/** What tells one degree of a kind from others. */
const rank = new Set([
	'advanced',
	'executive',
	'professional',
	'specialized',
	'specialised',
	'international'
]);

/** "Advanced Master Management of Bread": "of" parts a degree from its subject right behind words for degrees alone. */
function isWholeType(type: string, text: string): boolean {
	if (!isOf(type, text)) return true;
	const words = wordsOf(type);
	return degreeWords.find(words).some(({ to }) => to === words.length);
}

const passed =
	/^\s*(?:\(?(?:1st|2nd|3rd|first|(?:upper |lower )?second|third)[ -]class(?: hon(?:ou)?rs)?\)?|\(?hon(?:ou)?rs\)?|\(hons\)|hons\b\.?|with (?:hon(?:ou)?rs|distinction|merit|(?:1st|first|(?:upper |lower )?second|third)[ -]class hon(?:ou)?rs))/i;

/** What stands in the degree's own line before what stands beside the school over it. */
function nearFirst(degree: Segment, rest: readonly Segment[]): readonly Segment[] {
	const own = degree.pieces[0]?.line;
	const isNear = ({ pieces }: Segment) => pieces[0]?.line === own;
	return [...rest.filter(isNear), ...rest.filter((segment) => !isNear(segment))];
}

function closeDot(text: string, at: number): number {
	return text[at] === '.' ? at + 1 : at;
}

/** Without a word for a degree, what stands beside the school is most likely its subject. */
export function degreeBeside(rest: readonly Segment[]): Degree {
	const beside = areaBeside(rest);
	return beside && /^[\p{Lu}\d.&/-]{2,12}$/u.test(beside.value)
		? { studyType: beside }
		: { area: beside };
}
