import { type Requirement, requirementName } from '$lib/domain/brief';
import { counted } from '$lib/writing/figures';
import { listWords } from '$lib/writing/lists';
import { shortNames } from '../person';
import { type Cover, largestCover } from './cover-set';
import type { Coverage } from './coverage';

/** Sets of the same size that are named before the others are only said to be there. */
const named = 3;

/** Who together meets all must-haves, in a sentence or two; empty where the brief has none. */
export function coverWords({ requirements, people }: Coverage, cover: Cover): string {
	const musts = requirements.filter(({ need }) => need === 'must').length;
	if (!musts) return '';
	const { unmet, sets, more } = cover;
	if (unmet.length === musts) return 'Nobody here is shown to meet a must-have in full.';
	const missing = unmet.flatMap((i) => requirements[i] ?? []).map(nameInSentence);
	const others = musts - unmet.length;
	const all = unmet.length ? theOthers(others) : `all ${counted(musts, 'must-have')}`;
	const nobody = missing.length
		? `Nobody here is shown to meet ${listWords(missing)} in full. `
		: '';
	const [first, ...rest] = sets;
	if (!first) return `${nobody}It takes more than ${largestCover} people to meet ${all}.`;
	const names = shortNames(people.map(({ person }) => person));
	const set = (each: readonly number[]) => listWords(each.map((i) => names[i] ?? ''));
	const how = first.length === 1 ? 'alone meets' : 'together meet';
	return `${nobody}${set(first)} ${how} ${all}.${soDo(rest.map(set), more, first.length)}`;
}

/** A requirement in words of its own stands in quotation marks. */
function nameInSentence(requirement: Requirement): string {
	const name = requirementName(requirement);
	return requirement.kind === 'text' ? `“${name}”` : name;
}

function theOthers(count: number): string {
	return count === 1 ? 'the other must-have' : `the other ${count} must-haves`;
}

function soDo(sets: readonly string[], more: boolean, size: number): string {
	if (!sets.length) return '';
	const shown = sets.slice(0, named);
	const verb = size === 1 && shown.length === 1 && !more ? 'does' : 'do';
	const end = more || sets.length > named ? ', or others' : '';
	return ` So ${verb} ${shown.join(', or ')}${end}.`;
}
