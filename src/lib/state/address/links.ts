import { resolve } from '$app/paths';
import type { CandidateId } from '$lib/domain/candidate';

/** The pages of the app, as their routes name them. */
export type Page =
	| '/'
	| '/candidate/'
	| '/review/'
	| '/compare/'
	| '/briefs/'
	| '/brief/'
	| '/shortlists/'
	| '/shortlist/'
	| '/import/'
	| '/data/';

/** The address parameter that holds the compared candidates, on every page. */
export const comparedParam = 'ids';

/** The compared candidates an address names, in order, each once. */
export function comparedIn(params: URLSearchParams): CandidateId[] {
	return idsIn(params.get(comparedParam));
}

/** The candidates that the value of that parameter names. */
export function idsIn(compared: string | null): CandidateId[] {
	const ids = (compared ?? '').split(',').filter(Boolean);
	return [...new Set(ids)] as CandidateId[];
}

/**
 * The address of a page. The compared candidates go along, since they are kept nowhere but in the address.
 * @param params further parameters; empty values are left out.
 */
export function linkTo(
	page: Page,
	compared: readonly CandidateId[],
	params: URLSearchParams | Record<string, string> = {}
): string {
	return resolve(page) + searchOf(compared, params);
}

/** What an address says behind its path: first who is compared, then the parameters that are not empty. */
export function searchOf(
	compared: readonly CandidateId[],
	params: URLSearchParams | Record<string, string>
): string {
	const all = new URLSearchParams(params);
	for (const [key, value] of [...all]) if (!value) all.delete(key);
	all.delete(comparedParam);
	const query = [
		...(compared.length ? [`${comparedParam}=${compared.join(',')}`] : []),
		...(all.size ? [readable(all)] : [])
	].join('&');
	return query ? '?' + query : '';
}

/** Whether an address is that of the list with nothing asked. */
export function isPlainList({ pathname, searchParams }: URL): boolean {
	const asked = [...searchParams.keys()].filter((key) => key !== comparedParam);
	return pathname === resolve('/') && !asked.length;
}

/** Parameters with commas and colons spelled out: they part ids and name rows, and an address is read by people. */
function readable(params: URLSearchParams): string {
	return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
