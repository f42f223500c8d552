import { chromium } from 'playwright';
import type { CorpusDocument, Print } from '../../fixtures/resumes/corpus.ts';
import { ensureBrowser } from '../../tools/browser-install.ts';
import { launchOptions } from '../../tools/browser.ts';

/** A document of the corpus as a file. */
export interface MadeDocument extends CorpusDocument {
	readonly bytes: Uint8Array;
}

/** Makes documents; PDF are printed by Chromium. */
export async function madeDocuments(documents: readonly CorpusDocument[]): Promise<MadeDocument[]> {
	const browser = await chromium.launch(launchOptions(await ensureBrowser()));
	try {
		const page = await browser.newPage();
		const print: Print = async (html, running) => {
			await page.setContent(html);
			const margin = { top: '40px', bottom: '40px', left: '44px', right: '44px' };
			const edges = running && {
				displayHeaderFooter: true,
				headerTemplate: running.head,
				footerTemplate: running.foot
			};
			return new Uint8Array(
				await page.pdf({ format: 'A4', margin, printBackground: true, tagged: false, ...edges })
			);
		};
		const made: MadeDocument[] = [];
		for (const document of documents) {
			made.push({ ...document, bytes: await document.make(print) });
		}
		return made;
	} finally {
		await browser.close();
	}
}
