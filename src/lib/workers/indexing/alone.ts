/**
 * Holds something that only one tab or worker may have, as soon as it is free and for as long as this thread lives.
 * @returns whether it is held by now. Where there are no locks, everyone has it.
 */
export function holdAlone(name: string): () => boolean {
	const { locks } = globalThis.navigator ?? {};
	if (!locks) return () => true;
	let held = false;
	const forever = new Promise<never>(() => undefined);
	void locks.request(name, () => {
		held = true;
		return forever;
	});
	return () => held;
}
