import { describe, expect, it } from 'vitest';
import { dayOf, dayWords } from './day';
import { fileName } from './file-name';

describe('fileName', () => {
	it.each([
		['Backend', 'backend-slate-2026-11-22.csv'],
		['  Señor/Señora: "C++ & Go" ', 'senor-senora-c-go-slate-2026-11-22.csv'],
		['東京 backend', '東京-backend-slate-2026-11-22.csv'],
		['हिन्दी', 'हिन्दी-slate-2026-11-22.csv'],
		['../../etc/passwd', 'etc-passwd-slate-2026-11-22.csv'],
		['con', 'con-slate-2026-11-22.csv'],
		['The spring slate', 'the-spring-slate-2026-11-22.csv'],
		['🙂', 'slate-2026-11-22.csv'],
		['a'.repeat(300), `${'a'.repeat(60)}-slate-2026-11-22.csv`]
	])('of %j', (name, file) => {
		expect(fileName({ name }, 'csv', '2026-11-22')).toBe(file);
	});
});

describe('days', () => {
	it("are those of the machine's own calendar", () => {
		expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
		expect(dayWords('2026-01-05')).toBe('5 January 2026');
	});
});
