import { expect, it } from 'vitest';
import { cleanTag, isSameTag, withTag, withoutTag } from './tag';

it('keeps a tag as it was written first, whatever its case, in order of the alphabet', () => {
	expect(withTag(['Berlin'], 'asked')).toEqual(['asked', 'Berlin']);
	expect(withTag(['Berlin'], ' berlin ')).toEqual(['Berlin']);
	expect(withTag([], '   ')).toEqual([]);
	expect(withoutTag(['asked', 'Berlin'], 'ASKED')).toEqual(['Berlin']);
});

it('makes one line of a tag, and no essay', () => {
	expect(cleanTag('  call \n again ')).toBe('call again');
	expect(cleanTag('x'.repeat(100))).toHaveLength(40);
	expect(isSameTag('call  again', 'Call Again')).toBe(true);
});

it('gives the same tags back where nothing changes', () => {
	const tags = ['asked'];
	expect(withTag(tags, 'Asked')).toBe(tags);
	expect(withoutTag(tags, 'other')).toBe(tags);
});
