import { expect, it } from 'vitest';
import { fieldLabel } from './field-labels';

it('calls a name after what bears it', () => {
	expect(fieldLabel(['basics', 'name'])).toBe('Name');
	expect(fieldLabel(['work', '0', 'name'])).toBe('Employer');
	expect(fieldLabel(['work', '0', 'x-workstreams', '2', 'name'])).toBe('Project');
	expect(fieldLabel(['projects', '1', 'name'])).toBe('Project');
	expect(fieldLabel(['skills', '0', 'name'])).toBe('Group');
});

it('reads a key that it has no word for as words', () => {
	expect(fieldLabel(['x-statedYears'])).toBe('Stated years');
	expect(fieldLabel(['work', '0', 'x-teamSize'])).toBe('Team size');
});
