import { expect, it } from 'vitest';
import type { Profile } from '$lib/domain/profile';
import { likeness } from './same-person';

const at = (name: string, employer?: string, basics: Profile['basics'] = {}): Profile => ({
	basics: { name, ...basics },
	...(employer && { work: [{ name: employer }] })
});

it.each([
	['Ada Example', 'ADA  EXAMPLE', 'name and employer'],
	['José Exemplo', 'Jose Exemplo', 'name and employer'],
	['Łukasz Przykład', 'Lukasz Przyklad', 'name and employer'],
	['Ada Example', 'Ada B. Example', 'near name and employer'],
	['Ada Example', 'A. Example', 'near name and employer'],
	['Ada Example', 'Example, Ada', 'near name and employer'],
	['Ada Example', 'Ida Example', null],
	['Ada Example', 'Ada Sample', null],
	['Ada', 'Ada Example', null],
	['A. B.', 'Ada Bolt', null]
])('%s and %s at one employer: %s', (a, b, found) => {
	expect(likeness(at(a, 'Acme Ltd'), at(b, 'Acme'))).toBe(found);
	expect(likeness(at(b, 'Acme'), at(a, 'Acme Ltd'))).toBe(found);
});

it('takes no name for enough', () => {
	expect(likeness(at('Ada Example'), at('Ada Example'))).toBeNull();
	expect(likeness(at('Ada Example', 'Acme'), at('Ada Example', 'Bolt'))).toBeNull();
	expect(likeness(at('', 'Acme'), at('', 'Acme'))).toBeNull();
});

it('knows an e-mail and a phone in any writing', () => {
	const one = at('Ada Example', undefined, { email: 'Ada@Example.org', phone: '+44 1632 960 983' });
	expect(likeness(one, at('A', undefined, { email: ' ada@example.org' }))).toBe('e-mail');
	expect(likeness(one, at('A', undefined, { phone: '(01632) 960983' }))).toBe('phone');
	expect(likeness(one, at('A', undefined, { phone: '960983' }))).toBeNull();
	expect(
		likeness(at('A', undefined, { phone: '123' }), at('B', undefined, { phone: '123' }))
	).toBeNull();
});
