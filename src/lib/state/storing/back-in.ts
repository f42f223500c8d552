import { refuseSize } from '$lib/importing/bytes/limits';

/**
 * What has to be known of a saved file that was meant to be brought back in, and is larger than what is taken in;
 * empty where it is not.
 */
export function tooLargeToComeBack(file: { readonly name: string; readonly size: number }): string {
	const refusal = refuseSize(file);
	if (!refusal || !file.name.endsWith('.json')) return '';
	return `${refusal.message} To bring all of it back in, make a backup on the Data page.`;
}
