import type { Tone } from './found';

export function toneOf(): Tone {
	return 'plain';
}
