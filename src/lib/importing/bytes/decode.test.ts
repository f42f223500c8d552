import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const text = '{"name": "Zoë 田"}';

function utf16(of: string, littleEndian: boolean, mark: boolean): Uint8Array {
	const units = [...(mark ? '\ufeff' : ''), ...of];
	const view = new DataView(new ArrayBuffer(units.length * 2));
	units.forEach((unit, i) => view.setUint16(i * 2, unit.charCodeAt(0), littleEndian));
	return new Uint8Array(view.buffer);
}

describe('decode', () => {
	it.each([
		['UTF-8', new TextEncoder().encode(text), 'utf-8'],
		['UTF-8 with a mark', new TextEncoder().encode('\ufeff' + text), 'utf-8'],
		['UTF-16LE with a mark', utf16(text, true, true), 'utf-16le'],
		['UTF-16BE with a mark', utf16(text, false, true), 'utf-16be'],
		['UTF-16LE without', utf16(text, true, false), 'utf-16le'],
		['UTF-16BE without', utf16(text, false, false), 'utf-16be']
	])('reads %s', (_, bytes, encoding) => {
		expect(decode(bytes)).toEqual({ text, encoding });
	});

	it('reads what is no UTF-8 as Windows-1252', () => {
		const bytes = Uint8Array.of(0x5a, 0x6f, 0xeb, 0x80);
		expect(decode(bytes)).toEqual({ text: 'Zoë€', encoding: 'windows-1252' });
	});

	it('finds no text in binary files', () => {
		expect(decode(Uint8Array.of(0x89, 0x50, 0x00, 0x00, 0xff))).toBeNull();
		expect(decode(Uint8Array.of(0, 0, 0, 0))).toBeNull();
	});
});
