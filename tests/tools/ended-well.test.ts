import { expect, it } from 'vitest';
import { endedWell } from './ended-well.ts';

const node = (code: string) => [process.execPath, ['-e', code]] as const;
const forever = node('setInterval(() => {}, 1000)');

it('tells a good end from a bad one, and from a command that is not there', async () => {
	expect(await endedWell(...node('process.exit(0)'))).toBe(true);
	expect(await endedWell(...node('process.exit(3)'))).toBe(false);
	expect(await endedWell('/no/such/command', [])).toBe(false);
});

it('ends a command whose progress stands still', async () => {
	const still = () => Promise.resolve(7);
	expect(await endedWell(...forever, {}, still, { stall: 100, total: 60_000 })).toBe(false);
});

it('ends a command that takes too long, however it progresses', async () => {
	let bytes = 0;
	const growing = () => Promise.resolve((bytes += 1));
	expect(await endedWell(...forever, {}, growing, { stall: 100, total: 300 })).toBe(false);
});
