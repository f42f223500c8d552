import { readFile } from '$lib/importing/read-file';
import { type CorpusDocument, corpusFormats } from '../../fixtures/resumes/corpus';
import type { Findings } from '../bench';
import { rates, type Tally } from './compare';
import { madeDocuments } from './print';
import { addScores, type Score, score, type ScoredField, scoredFields } from './score';
import { wordsLost, wordsUnset } from './words-lost';

/** What is wanted of each field, as F1; of statements it is the recall. */
const targets: Readonly<Partial<Record<ScoredField, number>>> = {
	name: 0.99,
	'e-mail': 0.99,
	phone: 0.98,
	positions: 0.95,
	'start dates': 0.95,
	'end dates': 0.95,
	education: 0.93,
	skills: 0.93,
	statements: 0.95
};
const wantedMean = 0.85;

/** Reads documents and scores what was read, by field and format. */
export async function scoreTable(
	documents: readonly CorpusDocument[],
	remark: string
): Promise<Findings> {
	const scores = new Map<string, Score>();
	const lost = new Map<string, number>();
	const refused: string[] = [];
	for (const document of await madeDocuments(documents)) {
		const { format, name, bytes, truth } = document;
		const reading = await readFile({ name, bytes });
		const read = reading.kind === 'read' ? (reading.profiles[0] ?? null) : null;
		if (reading.kind === 'refused') refused.push(reading.reason.message);
		scores.set(format, addScores(scores.get(format) ?? null, score(truth, read?.profile ?? null)));
		const words = (await wordsUnset(document)).length;
		const unread = read ? (await wordsLost(document, read)).length : 0;
		lost.set(format, (lost.get(format) ?? 0) + words + unread);
	}
	const formats = corpusFormats.filter((format) => scores.has(format));
	const of = (format: string, field: ScoredField) =>
		scores.get(format)?.[field] ?? { hits: 0, wrong: 0, missed: 0 };
	const means = formats.map((format) => {
		const all = scoredFields.map((field) => rates(of(format, field)).f1);
		return all.reduce((sum, f1) => sum + f1, 0) / all.length;
	});
	return {
		head: ['', 'wanted', ...formats],
		rows: [
			...scoredFields.map((field) => [
				field,
				targets[field]?.toFixed(2) ?? '',
				...formats.map((format) => said(of(format, field), field))
			]),
			['mean F1', wantedMean.toFixed(2), ...means.map((mean) => mean.toFixed(3))],
			['words lost', '0', ...formats.map((format) => String(lost.get(format) ?? 0))]
		],
		remarks: [`${documents.length} files. ${remark}`, ...refused]
	};
}

function said(tally: Tally, field: ScoredField): string {
	const { precision, recall, f1 } = rates(tally);
	if (field === 'statements') return `recall ${recall.toFixed(2)}`;
	return [precision, recall, f1].map((value) => value.toFixed(2)).join(' / ');
}
