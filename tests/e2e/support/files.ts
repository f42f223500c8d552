import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** A file as Playwright hands it to a file input. */
export interface TestFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** @param content text, bytes, or anything to be written as JSON. */
export function file(name: string, content: unknown): TestFile {
	const isText = typeof content === 'string' || Buffer.isBuffer(content);
	const bytes = isText ? content : JSON.stringify(content);
	return { name, mimeType: 'application/json', buffer: Buffer.from(bytes) };
}

/** The file that an act saves, name and text. */
export async function saved(
	page: Page,
	act: () => Promise<unknown>
): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), act()]);
	return {
		name: download.suggestedFilename(),
		text: await readFile(await download.path(), 'utf8')
	};
}

/** Brings files in on the import page, and waits until each has an outcome. */
export async function importFiles(page: Page, files: TestFile[]): Promise<void> {
	await page.getByLabel('Add résumés or profiles').setInputFiles(files);
	const word = files.length === 1 ? 'file' : 'files';
	await expect(page.getByRole('status').filter({ hasText: 'read' })).toContainText(
		`${files.length} ${word} read`
	);
}
