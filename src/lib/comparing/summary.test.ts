import { expect, it } from 'vitest';
import { overlapOf } from './overlap';
import { peopleOf } from './person';
import { overlapSummary, timelineSummary } from './summary';
import { asOf, testCandidate } from './testing-people';
import { timelineOf } from './timeline/timeline';

const ada = testCandidate({ name: 'Ada', lists: ['Go', 'Redis', 'Kafka'] });
const bo = testCandidate({ name: 'Bo', lists: ['Go'], roles: [{ start: '2024-01' }, {}] });

it('sums up who shares what', () => {
	expect(overlapSummary(overlapOf(peopleOf([ada, bo]), 'listing'))).toBe(
		'3 skills stated by 2 people. 1 skill shared by all: Go. 2 only by Ada and 0 only by Bo.'
	);
});

it('says when nothing is there', () => {
	expect(overlapSummary(overlapOf(peopleOf([ada, bo]), 'evidence'))).toBe(
		'No skills are shown at work or in projects.'
	);
});

it('sums up careers, with what bears no date', () => {
	expect(timelineSummary(timelineOf(peopleOf([ada, bo]), { asOf }))).toBe(
		'Ada: no dated position. Bo: 35 months in 2 positions, 1 without dates.'
	);
});
