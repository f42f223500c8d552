import { damageIn } from '$lib/searching/pool/pack';
import type { PoolIndex } from '$lib/searching/pool/pool-index';

/** So long, in milliseconds, it is looked for in one go. */
const longestLook = 4;

/**
 * Whether what was read of an index from storage is not what was stored, looked over a little at a time.
 * @param pause is awaited now and then.
 */
export async function isDamaged(index: PoolIndex, pause: () => Promise<void>): Promise<boolean> {
	const steps = damageIn(index);
	let begun = performance.now();
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (performance.now() - begun < longestLook) continue;
		await pause();
		begun = performance.now();
	}
}
