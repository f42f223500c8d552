import type { Contents } from './reading';

/** What a file of many people holds, out of its parts. */
export async function allOf(
	parts: AsyncIterable<Contents> | Iterable<Contents>
): Promise<Contents> {
	const all: Contents[] = [];
	for await (const part of parts) all.push(part);
	return {
		profiles: all.flatMap(({ profiles }) => profiles),
		refused: all.flatMap(({ refused }) => refused)
	};
}
