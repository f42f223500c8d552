import { corpus } from '../fixtures/resumes/corpus';
import { asSent, byHand, notSeen } from '../fixtures/resumes/by-hand';
import type { Bench } from './bench';
import { scoreTable } from './import/score-table';

/** Scores the importer on the corpus, by field and format. */
export const bench: Bench = {
	name: 'import',
	title: 'Résumés with known truth, by format: precision / recall / F1',
	run: () => scoreTable(corpus(), 'Everybody in each format, in five languages.')
};

/** How the set written by hand was read before anything was mended by it: the figure for what nobody has seen. */
const firstReading =
	'At their first reading the first fifteen had PDF 0.782, HTML 0.914, Markdown 0.897, text 0.829; the six added ' +
	'after what those taught had HTML 0.912, Markdown 0.955, text 0.824.';

/** The same on the résumés that were written by hand. */
export const handBench: Bench = {
	name: 'import-by-hand',
	title: 'Résumés written by hand: precision / recall / F1',
	run: () => scoreTable(byHand(), firstReading)
};

const firstReadingAsSent =
	'PDF of ten programs and of Chromium, DOCX of LibreOffice. At their first reading they had PDF 0.788, DOCX 0.752, ' +
	'HTML 0.861, Markdown 0.909, text 0.552.';

/** The same on those that came out of the programs that people write their résumés with. */
export const sentBench: Bench = {
	name: 'import-as-sent',
	title: 'Résumés as they are sent: precision / recall / F1',
	run: () => scoreTable(asSent(), firstReadingAsSent)
};

const firstReadingNotSeen =
	'Written after the readers had learnt from the others. At their first reading they had DOCX 0.952, HTML 1.000, ' +
	'Markdown 0.886, text 0.970.';

/** The same on those that were read once, and only then looked at. */
export const unseenBench: Bench = {
	name: 'import-not-seen',
	title: 'Résumés written for one reading: precision / recall / F1',
	run: () => scoreTable(notSeen(), firstReadingNotSeen)
};
