import { describe, expect, it } from 'vitest';
import { postOf } from './post';

describe('the post that a title names', () => {
	it.each([
		'Baker (Contract)',
		'Baker (part-time)',
		'Baker (Part time)',
		'Baker (Freelance, Full-time)',
		'Baker (Intern → Full-time)',
		'Baker (Teilzeit) ',
		'Baker (Remote)'
	])('is without how somebody was employed: %s', (title) => {
		expect(postOf(title)).toBe('Baker');
	});

	it.each([
		'Baker (Oven Team)',
		'Baker (Contract Kitchens)',
		'(Self-employed)',
		'Baker, Contract',
		'Baker (This is a federal job)'
	])('is all else: %s', (title) => {
		expect(postOf(title)).toBe(title);
	});
});
