import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { partialDate } from '$lib/domain/partial-date';
import { profileName, profileSchema } from '$lib/domain/profile';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

describe.each(files)('%s', (file) => {
	const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
	const profile = parse(profileSchema, JSON.parse(text));

	it('is named after its candidate', () => {
		expect(`${profileName(profile).toLowerCase().replaceAll(' ', '-')}.json`).toBe(file);
	});

	it('holds no e-mail address, telephone number or link', () => {
		const said = JSON.stringify({ ...profile, $schema: null });
		expect(said).not.toMatch(/@|https?:|\d[\d\s()-]{8,}\d/);
	});

	it('gives dates that can be read, as exact as the source', () => {
		const dates = [
			...(profile.work ?? []).flatMap(({ startDate, endDate }) => [startDate, endDate]),
			...(profile.education ?? []).flatMap(({ startDate, endDate }) => [startDate, endDate]),
			...(profile.certificates ?? []).map(({ date }) => date)
		].filter((date) => typeof date === 'string');
		expect(dates.filter((date) => !partialDate(date))).toEqual([]);
	});

	it('gives every body of work highlights of its position', () => {
		for (const { highlights, 'x-workstreams': streams } of profile.work ?? []) {
			const pointed = (streams ?? []).flatMap((stream) => stream.highlights);
			expect(pointed.filter((i) => !highlights?.[i])).toEqual([]);
			expect(new Set(pointed).size).toBe(pointed.length);
		}
	});
});
