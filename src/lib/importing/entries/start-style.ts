import { isCaps } from '../sections/heading-style';
import type { Mark } from './marks';

/** How a line is set, as far as the first lines of a résumé's entries share it. */
export function startStyle({ line, dates }: Mark): string {
	const startsBold = line.bold || line.styles?.some(({ at, bold }) => bold && at[0] < 3);
	return [
		line.heading ?? '',
		startsBold ? 'b' : '',
		line.italic ? 'i' : '',
		line.bullet ? `-${Math.round(line.indent)}` : '',
		Math.round(line.size * 10),
		isCaps(line.text) && line.text.length > 4 ? 'c' : '',
		dates.length ? 'd' : ''
	].join('|');
}
