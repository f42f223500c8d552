/** Whether two JSON values say the same, whatever the order of their keys. A key that is `undefined` is as good as absent. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
		return a.every((item, i) => sameValue(item, b[i]));
	}
	const [ofA, ofB] = [
		a as Readonly<Record<string, unknown>>,
		b as Readonly<Record<string, unknown>>
	];
	const keys = (of: Readonly<Record<string, unknown>>) =>
		Object.keys(of).filter((key) => of[key] !== undefined);
	const keysOfA = keys(ofA);
	return (
		keysOfA.length === keys(ofB).length &&
		keysOfA.every((key) => Object.hasOwn(ofB, key) && sameValue(ofA[key], ofB[key]))
	);
}
