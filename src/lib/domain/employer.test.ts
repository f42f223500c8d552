import { expect, it } from 'vitest';
import { employerKey, shortEmployer } from './employer';

it.each([
	['Legistify Services Pvt. Ltd.', 'Legistify'],
	['Future Generation Technology Pvt Ltd', 'Future Generation Technology'],
	['CRED', 'CRED'],
	['Acme, Inc.', 'Acme'],
	['Ltd', 'Ltd']
])('%s is called %s', (name, short) => {
	expect(shortEmployer(name)).toBe(short);
});

it('knows an employer by other spellings', () => {
	expect(employerKey('ACME  GmbH')).toBe(employerKey('Acme'));
});
