import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, quotation } from './markdown-text';
import { anyText } from './testing';

describe('plain', () => {
	it.each([
		['# no heading', '\\# no heading'],
		['- no item', '\\- no item'],
		['1. no number', '1\\. no number'],
		['2) nor this', '2\\) nor this'],
		['> no quote', '\\> no quote'],
		['*no* _stress_ ~~at~~ `all`', '\\*no\\* \\_stress\\_ \\~\\~at\\~\\~ \\`all\\`'],
		['[no link](javascript:1)', '\\[no link\\](javascript:1)'],
		['![no picture](x)', '!\\[no picture\\](x)'],
		['<img src=x onerror=1>', '\\<img src=x onerror=1>'],
		['no &amp; entity, but R&D', 'no \\&amp; entity, but R&D'],
		['two\n\n# blocks\n', 'two # blocks'],
		['C++ and C#, 50 %, 3.5', 'C++ and C#, 50 %, 3.5'],
		['99.9% uptime', '99.9% uptime'],
		['+5% GMV', '+5% GMV']
	])('%j', (text, markdown) => {
		expect(plain(text)).toBe(markdown);
	});

	it('says the same once its escapes are read, on one line', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const markdown = plain(text);
				expect(markdown).not.toMatch(/[\n\r]/);
				expect(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(
					text.trim().replace(/\s+/g, ' ')
				);
			})
		);
	});

	it('leaves no mark that could open markup unescaped', () => {
		const mark = fc.constantFrom(...'\\`*_[]<~$|&#-+>=1. a\n');
		fc.assert(
			fc.property(fc.string({ unit: mark }), (text) => {
				const rest = plain(text).replace(/\\[!-/:-@[-`{-~]/g, '');
				expect(rest).not.toMatch(/[\\`*_[\]<~$|]/);
				expect(plain(text)).not.toMatch(/^(?:[-#>=]|\+(?: |$)|\d+[.)](?: |$))/);
			})
		);
	});
});

describe('quotation', () => {
	it('keeps lines and marks each as quoted', () => {
		expect(quotation('one\n\n# two\r\nthree\n')).toBe('> one  \n>\n> \\# two  \n> three');
	});
});
