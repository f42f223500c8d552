import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { pdfLines } from './pdf-lines';
import { type KeptKind, readKeptWith } from './kept-apart';
import { namedFont, smallPdf } from './testing';

const readInstalled = vi.fn(
	async (_: KeptKind, name: string) =>
		new Uint8Array(await readFile(`node_modules/pdfjs-dist/cmaps/${name}`))
);

const utf16 = (text: string) =>
	[...text]
		.map((char) => String.fromCharCode(char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255))
		.join('');

it.each([
	[
		'Japanese',
		utf16('架空太郎 職務経歴書'),
		namedFont('UniJIS-UTF16-H', 'Japan1', 'Ryumin-Light'),
		'架空太郎 職務経歴書'
	],
	[
		'older Japanese',
		'\x89\xcb\x8b\xf3\x91\xbe\x98\x59',
		namedFont('90ms-RKSJ-H', 'Japan1', 'GothicBBB-Medium'),
		'架空太郎'
	],
	[
		'Chinese',
		utf16('虚构软件工程师'),
		namedFont('UniGB-UCS2-H', 'GB1', 'STSong-Light'),
		'虚构软件工程师'
	],
	[
		'Korean',
		utf16('가상의 개발자'),
		namedFont('UniKS-UCS2-H', 'Korea1', 'HYSMyeongJo-Medium'),
		'가상의 개발자'
	]
])(
	'reads %s whose file names a character map without holding it',
	async (_, drawn, fonts, text) => {
		readKeptWith(readInstalled);
		const { lines } = await pdfLines({
			name: 'named.pdf',
			bytes: smallPdf([[72, 700, drawn]], '', fonts)
		});
		expect(lines.map((line) => line.text)).toEqual([text]);
	}
);

it('asks for no map where a file needs none', async () => {
	readInstalled.mockClear();
	readKeptWith(readInstalled);
	await pdfLines({ name: 'plain.pdf', bytes: smallPdf([[72, 700, 'Demo Example']]) });
	expect(readInstalled).not.toHaveBeenCalled();
});
