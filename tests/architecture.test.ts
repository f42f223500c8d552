import { expect, it } from 'vitest';
import { sourcesUnder } from './tools/architecture/source.ts';
import * as verdicts from './tools/architecture/verdicts.ts';

// The rules are in tools/architecture/rules.ts; a failure lists one sentence per broken one.
const files = sourcesUnder('src');

it.each([
	['every file lies in a room', verdicts.homeless],
	['rooms import only what they may', verdicts.forbiddenImports],
	['no file leans on a test', verdicts.importedTests],
	['one file loads the charts', verdicts.loadedTwice],
	['imports run in no circle', verdicts.cycles],
	['markup is within the policy', verdicts.unsafeMarkup],
	['pure rooms are told the time', verdicts.clockReaders],
	['tests sit beside their source', verdicts.lostTests]
])('%s', (_, verdict) => {
	expect(verdict(files)).toEqual([]);
});

it('no file holds more than one idea', () => {
	expect(verdicts.tooLong([...files, ...sourcesUnder('tests')])).toEqual([]);
});

it('there is something to judge', () => {
	expect(files.length).toBeGreaterThan(20);
	expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(20);
});
