import { expect, it } from 'vitest';
import { withoutGender } from './gendered';

it.each([
	['She knows Go, and he also teaches it.', 'They know Go, and they also teach it.'],
	[
		'He carries the pager; she specializes in SQL.',
		'They carry the pager; they specialize in SQL.'
	],
	['She is a lead. He has two teams.', 'They are a lead. They have two teams.'],
	['he focuses on quality; she goes far', 'they focus on quality; they go far'],
	['He always wrote tests; she processes claims.', 'They always wrote tests; they process claims.'],
	['HE works council', 'HE works council'],
	['Chairwoman and Waitress', 'Chair and Server']
])('writes %j as %j', (text, neutral) => {
	expect(withoutGender(text)).toBe(neutral);
});
