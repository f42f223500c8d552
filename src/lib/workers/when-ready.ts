type Verb = (...asked: unknown[]) => unknown;

/** Verbs that can be asked for before they are there: they wait until they are. */
export function whenReady<Verbs extends object>(ready: Promise<Verbs>): Verbs {
	return new Proxy({} as Verbs, {
		get:
			(_, name): Verb =>
			async (...asked) => {
				const verbs = (await ready) as Record<PropertyKey, Verb>;
				return verbs[name]?.(...asked);
			}
	});
}
