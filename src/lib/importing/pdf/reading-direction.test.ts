import { expect, test } from 'vitest';
import { isFromRight, readWords } from './reading-direction';

/** What is drawn, from left to right, as it is read. */
const read = (drawn: string, right = true) =>
	readWords(
		drawn.split(' ').map((text) => ({ text })),
		right,
		() => false
	)
		.map(({ text, glued }) => (glued ? text : ` ${text}`))
		.join('')
		.trim();

test.each([
	['יול העונ', 'נועה לוי'],
	['2021–2019 ,ביבא לת ,הריכב תחתפמ', 'מפתחת בכירה, תל אביב, 2019–2021'],
	['2021 – 2019 ,يبد ,ةسدنهم', 'مهندسة, دبي, 2019 – 2021'],
	['.40%-ב (Django ללוכ) Python-ב יתלבוה', 'הובלתי ב-Python (כולל Django) ב-40%.'],
	['Acme Ltd, 2015 - 2019 ,תחתפמ', 'מפתחת, Acme Ltd, 2015 - 2019'],
	['2021 – 2019', '2019 – 2021'],
	['noa@example.org | 052-123-4567', 'noa@example.org | 052-123-4567']
])('%s in a text that is read from the right', (drawn, text) => {
	expect(read(drawn)).toBe(text);
});

test.each([
	['Noa Levi (יול העונ) noa@example.org', 'Noa Levi (נועה לוי) noa@example.org'],
	['Engineer, 2019 – 2021', 'Engineer, 2019 – 2021']
])('%s in a text that is read from the left', (drawn, text) => {
	expect(read(drawn, false)).toBe(text);
});

test('the direction of a text is that of most of its letters', () => {
	expect(isFromRight('מפתחת Go')).toBe(true);
	expect(isFromRight('Noa Levi (נועה)')).toBe(false);
	expect(isFromRight('2019')).toBe(false);
});
