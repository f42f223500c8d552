/** First bytes of well-known files, as Latin-1 text, so that a refusal can name what it was given. */
const signatures: readonly (readonly [start: string, kind: string])[] = [
	['%PDF-', 'a PDF document'],
	['PK\x03\x04', 'a ZIP archive or an Office document'],
	['\xd0\xcf\x11\xe0', 'an old Office document'],
	['{\\rtf', 'an RTF document'],
	['\x89PNG', 'a picture'],
	['\xff\xd8\xff', 'a picture'],
	['GIF8', 'a picture'],
	['\x1f\x8b', 'a compressed file'],
	['7z\xbc\xaf', 'a compressed file'],
	['Rar!', 'a compressed file'],
	['SQLite format 3', 'a database'],
	['MZ', 'a program'],
	['\x7fELF', 'a program']
];

/** What the first bytes say a file is: "a PDF document"; `null` where they say nothing. */
export function kindBySignature(bytes: Uint8Array): string | null {
	const start = String.fromCharCode(...bytes.subarray(0, 16));
	return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}
