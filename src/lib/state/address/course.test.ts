import { expect, it } from 'vitest';
import { Course } from './course';

/** A page whose navigations take a moment, of which a later one overtakes those before. */
function slowPage(start: string) {
	const history = [start];
	let last = 0;
	const here = () => new URL(history.at(-1) ?? start);
	const go = async (url: URL, replace: boolean) => {
		const mine = ++last;
		await Promise.resolve();
		if (mine !== last) return;
		history.splice(replace ? -1 : history.length, 1, url.href);
	};
	const course = new Course(here, go);
	const set = (key: string, value: string, replace = true) => {
		const url = course.url;
		url.searchParams.set(key, value);
		return course.change(url, replace);
	};
	return { history, here, go, set, course };
}

const start = 'http://slate.test/compare/?ids=a,b';

it('keeps both of two changes begun at once', async () => {
	const { set, here } = slowPage(start);
	await Promise.all([set('brief', 'x'), set('from', '2025-01')]);
	expect(Object.fromEntries(here().searchParams)).toEqual({
		ids: 'a,b',
		brief: 'x',
		from: '2025-01'
	});
});

it('says that a change is done only once the address holds it, be it by a later one', async () => {
	const { set, here } = slowPage(start);
	const first = set('brief', 'x');
	void set('from', '2025-01');
	await first;
	expect(here().searchParams.get('brief')).toBe('x');
});

it('makes one step of the history of changes begun at once, where one of them is a step', async () => {
	const { set, history } = slowPage(start);
	await Promise.all([set('view', 'skills', false), set('by', 'role', true)]);
	expect(history).toHaveLength(2);
	expect(history[0]).toBe(start);
	await set('by', 'project', true);
	expect(history).toHaveLength(2);
});

it('builds on the page on screen again once a change is there', async () => {
	const { set, here, go, course } = slowPage(start);
	await set('brief', 'x');
	await go(new URL('http://slate.test/?must=go'), false);
	expect(course.url.href).toBe(here().href);
});

it('leaves a page that was left meanwhile alone', async () => {
	const { set, go, course } = slowPage(start);
	const changed = set('brief', 'x');
	await go(new URL('http://slate.test/briefs/?ids=a,b'), false);
	expect(course.url.href).toBe('http://slate.test/briefs/?ids=a,b');
	await changed;
});

it('goes on from the page on screen after a navigation that failed', async () => {
	const course = new Course(
		() => new URL(start),
		() => Promise.reject(new Error('No such page'))
	);
	const url = course.url;
	url.searchParams.set('brief', 'x');
	await expect(course.change(url, true)).rejects.toThrow('No such page');
	expect(course.url.href).toBe(start);
});
