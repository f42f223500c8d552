import { describe, expect, it } from 'vitest';
import { candidate, entry, exported, exportOf, samples } from './testing';

const { text, name, type } = exported(
	'md',
	exportOf(samples, [
		entry('pinklesh', {
			stage: 'interview',
			rating: 3,
			note: 'Asks for remote.\nCall *after* six.'
		}),
		entry('jatin')
	])
);

/** The part of the text under a person's heading. */
function part(heading: string): string {
	return text.split('\n## ').find((section) => section.startsWith(heading)) ?? '';
}

describe('a list as Markdown', () => {
	it('names the list, the day and the people in their order', () => {
		expect(name).toBe('backend-slate-2026-11-22.md');
		expect(type).toBe('text/markdown;charset=utf-8');
		expect(text.startsWith('# Backend\n\n22 November 2026, 2 candidates\n')).toBe(true);
		expect(text.match(/^## .*/gm)).toEqual(['## 1. Pinklesh Parjapati', '## 2. Jatin Mishra']);
	});

	it('says how far each has come and what the recruiter noted', () => {
		const first = part('1. Pinklesh');
		expect(first).toContain('- **Stage**: interview\n- **Rating**: 3 of 4\n');
		expect(first).toContain('> Asks for remote.  \n> Call \\*after\\* six.');
		expect(part('2. Jatin')).toContain('- **Stage**: to review\n- **Rating**: not rated\n');
		expect(part('2. Jatin')).not.toContain('**Note**');
	});

	it('dates the roles and bounds the skills', () => {
		const jatin = part('2. Jatin');
		expect(jatin).toContain('- **Current role**: SDE-2, CRED\n');
		expect(jatin).toContain('- **Dated experience**: 59 months (4 y 11 m)\n');
		expect(jatin).toMatch(/- \*\*SDE-2, CRED\*\*: .*September 2022 to now, 51 months/);
		expect(jatin).toMatch(/- \*\*up to 51 months\*\*: .*Go, /);
		expect(jatin).toMatch(/Listed or studied only: .*Cassandra/);
	});

	it('gives the figures claimed with whom they were for', () => {
		expect(part('2. Jatin')).toMatch(/- \*\*CRED\*\*: p99 latency −40%, /);
	});

	it('says "not stated" where nothing is stated, and never that there is none', () => {
		expect(part('1. Pinklesh')).toContain('### Education\n\nNot stated.');
		const nobody = exported('md', exportOf([candidate('x', {})])).text;
		expect(nobody).toContain('## 1. Name not stated');
		expect(nobody).toContain('- **Current role**: not stated');
		expect(nobody).toContain('### Experience\n\nNot stated.');
	});

	it('shows text of a profile as text', () => {
		const sly = candidate('x', {
			basics: { name: '# <b>Demo</b>' },
			work: [{ name: '[Grid](javascript:alert(1))', position: '`x`\n# y' }]
		});
		const { text } = exported('md', exportOf([sly], [entry('x')], 'A *list*'));
		expect(text).toContain('# A \\*list\\*\n');
		expect(text).toContain('## 1. \\# \\<b>Demo\\</b>\n');
		expect(text).toContain('\\`x\\` # y, \\[Grid\\](javascript:alert(1))');
		expect(text.match(/^# /gm)).toHaveLength(1);
	});
});
