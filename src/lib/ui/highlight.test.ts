import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtMarks, type Range } from './highlight';

const show = (text: string, marks: Range[]) =>
	cutAtMarks(text, marks)
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join('');

describe('cutAtMarks', () => {
	test.each<[string, Range[], string]>([
		['Kafka Streams', [[0, 5]], '[Kafka] Streams'],
		[
			'uses Go and Go',
			[
				[12, 14],
				[5, 7]
			],
			'uses [Go] and [Go]'
		],
		[
			'Kafka',
			[
				[0, 3],
				[2, 5]
			],
			'[Kafka]'
		],
		[
			'Kafka',
			[
				[0, 2],
				[2, 5]
			],
			'[Kafka]'
		],
		[
			'Kafka',
			[
				[1, 1],
				[3, 2],
				[9, 12]
			],
			'Kafka'
		],
		['Kafka', [[3, 99]], 'Kaf[ka]'],
		['', [[0, 1]], '']
	])('%s with %j', (text, marks, expected) => {
		expect(show(text, marks)).toBe(expected);
	});

	test('the pieces are the text, and alternate', () => {
		const range = fc.tuple(fc.nat(40), fc.nat(40));
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), fc.array(range), (text, marks) => {
				const pieces = cutAtMarks(text, marks);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				expect(pieces.every((piece, i) => piece.marked !== pieces[i - 1]?.marked)).toBe(true);
			})
		);
	});
});
