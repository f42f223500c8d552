interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** What a policy of `require-trusted-types-for 'script'` asks of the address of a worker. */
export function trustedWorkerUrl(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return url;
	// Once for each thread: a second policy of the same name is refused.
	policy ??= trustedTypes.createPolicy('app-worker-url', { createScriptURL: (given) => given });
	// The Worker constructor takes a TrustedScriptURL; its type does not say so yet.
	return policy.createScriptURL(url) as unknown as string;
}
