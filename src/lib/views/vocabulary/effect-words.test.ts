import { expect, it } from 'vitest';
import { effectWords } from './effect-words';

const group = (count: number) => ({ count, first: [] });
const words = (newly: number, more: number, looking = false) =>
	effectWords(
		{ newly: group(newly), more: group(more), done: 10, total: 10 },
		'Kafka Streams',
		looking
	);

it.each([
	[0, 0, 'Nobody in the pool uses this name. It will count for those who come later.', null],
	[0, 1, 'Nobody newly matches Kafka Streams', '1 candidate already matches, and gains evidence'],
	[1, 0, '1 candidate newly matches Kafka Streams', null],
	[
		1_200,
		3,
		'1,200 candidates newly match Kafka Streams',
		'3 candidates already match, and gain evidence'
	]
])('%i newly and %i besides', (newly, more, first, second) => {
	expect(words(newly, more)).toEqual({ newly: first, more: second });
});

it('does not give up before all are looked at', () => {
	expect(words(0, 0, true).newly).toBe('Nobody newly matches Kafka Streams so far');
});
