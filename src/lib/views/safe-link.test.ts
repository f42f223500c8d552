import { expect, it } from 'vitest';
import { safeLink } from './safe-link';

it.each(['https://example.org/a', 'http://example.org', 'mailto:a@example.org'])(
	'links %s',
	(url) => {
		expect(safeLink(url)).toBe(url);
	}
);

it.each([
	'javascript:alert(1)',
	' JavaScript:alert(1)',
	'data:text/html,x',
	'#',
	'/local',
	'linkedin',
	'',
	null
])('leaves %j as text', (url) => {
	expect(safeLink(url)).toBeUndefined();
});
