import { basename, dirname } from 'node:path';
import {
	dataTables,
	loadedOnce,
	longestFile,
	rooms,
	ruleOf,
	timeEdges,
	type Room
} from './rules.ts';
import { markupOf, targetOf, type Import, type Source } from './source.ts';

/** Each function here takes files and gives one sentence per broken rule; none means that all is well. */

/** Tests, and what only tests use: `testing.ts`, `testing-people.ts`. */
const isTest = (path: string) => /(\.test|\/testing(-[^/]+)?)\.ts$/.test(path);

/** The room a path lies in; `undefined` for a file that is in none. */
export function roomOf(path: string): Room | undefined {
	if (path.startsWith('src/routes/')) return 'routes';
	const name = /^src\/lib\/([^/]+)\//.exec(path)?.[1];
	if (name !== undefined) return name in rooms ? (name as Room) : undefined;
	return /^src\/[^/]+$/.test(path) ? 'shell' : undefined;
}

/** Files that lie in no room. */
export function homeless(files: readonly Source[]): string[] {
	return files
		.filter(({ path }) => roomOf(path) === undefined)
		.map(({ path }) => `${path} lies in no room. The rooms are ${Object.keys(rooms).join(', ')}.`);
}

/** Imports that a room may not make, each with the rooms that might. Tests may import what they need. */
export function forbiddenImports(files: readonly Source[]): string[] {
	return files
		.filter(({ path }) => !isTest(path))
		.flatMap((file) => {
			const room = roomOf(file.path);
			if (!room || room === 'shell') return [];
			return file.imports
				.filter((one) => !mayImport(room, file.path, one))
				.map(
					({ specifier }) =>
						`${file.path} imports ${specifier}, which ${room} may not. ${room} holds ${rooms[room].holds}, and may import ${allowedWords(room)}. ${betterHome(file)}`
				);
		});
}

function mayImport(room: Room, path: string, { specifier, typeOnly }: Import): boolean {
	const rule = ruleOf(room);
	if (!rule) return true;
	const target = targetOf(path, specifier);
	if (target === null) {
		const allowed = [...rule.packages, ...(typeOnly ? (rule.types ?? []) : [])];
		return allowed.some((name) => specifier === name || specifier.startsWith(name + '/'));
	}
	if (target.startsWith('data/')) return rule.packages.includes('$data');
	const to = roomOf(target);
	return to !== undefined && (to === roomOf(path) || to === room || rule.rooms.includes(to));
}

function allowedWords(room: Room): string {
	const { rooms: others = [], packages = [], types = [] } = ruleOf(room) ?? {};
	const names = [...others, ...packages, ...types.map((name) => `types of ${name}`)];
	return names.length > 0 ? names.join(', ') : 'nothing';
}

/** Where a file with these imports could live: the rooms that may make all of them. */
function betterHome(file: Source): string {
	const here = roomOf(file.path);
	const fits = (Object.keys(rooms) as Room[]).filter(
		(room) =>
			room !== here &&
			file.imports.every((one) => {
				const target = targetOf(file.path, one.specifier);
				const to = target === null ? undefined : roomOf(target);
				return to === undefined
					? mayImport(room, file.path, one)
					: to === room || (ruleOf(room)?.rooms.includes(to) ?? false);
			})
	);
	return fits.length > 0
		? `With these imports it belongs in ${fits.join(' or ')}.`
		: 'No room may make all its imports: split it, and hand the one half the results of the other.';
}

/** Files of the app that import what only tests may use. */
export function importedTests(files: readonly Source[]): string[] {
	return files
		.filter(({ path }) => !isTest(path))
		.flatMap(({ path, imports }) =>
			imports
				.filter(({ specifier }) => isTest(stem(targetOf(path, specifier) ?? '') + '.ts'))
				.map(({ specifier }) => `${path} imports ${specifier}, which is for tests.`)
		);
}

/** Packages that more than one file loads. */
export function loadedTwice(files: readonly Source[]): string[] {
	return loadedOnce.flatMap((packages) => {
		const loaders = files.filter(
			({ path, imports }) =>
				!isTest(path) &&
				imports.some(({ specifier, typeOnly }) => !typeOnly && packages.includes(specifier))
		);
		if (loaders.length <= 1) return [];
		const paths = loaders.map(({ path }) => path).join(', ');
		return [`${packages.join(', ')} are to be loaded by one file, but are by ${paths}.`];
	});
}

/** Files that, through others, import themselves. */
export function cycles(files: readonly Source[]): string[] {
	const byStem = new Map(files.map((file) => [stem(file.path), file]));
	const edges = new Map(
		files.map((file) => [
			file,
			file.imports.flatMap(({ specifier }) => {
				const target = targetOf(file.path, specifier);
				const found = target === null ? undefined : byStem.get(stem(target));
				return found ? [found] : [];
			})
		])
	);
	const found: string[] = [];
	const finished = new Set<Source>();
	const visit = (file: Source, trail: readonly Source[]): void => {
		const back = trail.indexOf(file);
		if (back >= 0) {
			const circle = [...trail.slice(back), file].map(({ path }) => path);
			found.push(`A circle of imports: ${circle.join(' → ')}.`);
			return;
		}
		if (finished.has(file)) return;
		for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
		finished.add(file);
	};
	for (const file of files) visit(file, []);
	return found;
}

/** What an import may leave out: `x.ts` is imported as `x`, `x.svelte.ts` as `x.svelte`. */
function stem(path: string): string {
	return path.replace(/\.(ts|js)$/, '');
}

/** Files that hold more than one idea, going by their length. */
export function tooLong(files: readonly Source[]): string[] {
	return files.flatMap(({ path, text }) => {
		const lines = text.split('\n').length - 1;
		if (lines <= longestFile || dataTables.some((folder) => path.startsWith(folder))) return [];
		return [`${path} has ${lines} lines; beyond ${longestFile}, split it by idea.`];
	});
}

/** Markup that the Content-Security-Policy or its reasons forbid. */
export function unsafeMarkup(files: readonly Source[]): string[] {
	return files
		.filter(({ path }) => path.endsWith('.svelte'))
		.flatMap(({ path, text }) => {
			const markup = markupOf(text);
			const broken: string[] = [];
			if (markup.includes('{@html'))
				broken.push(`${path} uses {@html}: text of a profile is never HTML.`);
			if (/\sstyle=["']/.test(markup)) {
				broken.push(
					`${path} has style="…", which the policy blocks: use a class or style:name={value}.`
				);
			}
			return broken;
		});
}

/** Files of a timeless room that ask what time it is. */
export function clockReaders(files: readonly Source[]): string[] {
	return files.flatMap(({ path, clockReadings }) => {
		const room = roomOf(path);
		const timeless = room !== undefined && ruleOf(room)?.timeless;
		if (!timeless || isTest(path) || timeEdges.includes(path)) return [];
		return clockReadings.map(
			(reading) => `${path} reads the clock (${reading}): take asOf as a parameter.`
		);
	});
}

/** Tests that do not sit beside the source they are about; the shell's is no code (app.css, app.html). */
export function lostTests(files: readonly Source[]): string[] {
	const folders = new Set(
		files.filter(({ path }) => !isTest(path)).map(({ path }) => dirname(path))
	);
	return files
		.filter(({ path }) => isTest(path) && roomOf(path) !== 'shell' && !folders.has(dirname(path)))
		.map(
			({ path }) => `${basename(path)} sits alone in ${dirname(path)}: move it beside its source.`
		);
}
