/** Blocks of a page that are for programs: none of their words is the writer's. */
const programs = /<(style|script)\b[^<>]{0,500}>/gi;

/**
 * Text without its HTML comments, style sheets and scripts, and how many words the comments hid. Line breaks in them
 * stay, so that numbers hold.
 */
export function withoutHidden(text: string): { kept: string; hidden: number } {
	let kept = '';
	let hidden = 0;
	let at = 0;
	for (;;) {
		const from = text.indexOf('<!--', at);
		if (from < 0) break;
		const end = text.indexOf('-->', from + 4);
		// One that is never closed hides nothing: better a stray mark than a lost half of a résumé.
		if (end < 0) break;
		const comment = text.slice(from + 4, end);
		hidden += comment.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
		kept += text.slice(at, from) + breaksIn(comment);
		at = end + 3;
	}
	return { kept: withoutPrograms(kept + text.slice(at)), hidden };
}

/** Text without style sheets and scripts; line breaks in them stay. */
function withoutPrograms(text: string): string {
	let kept = '';
	let at = 0;
	for (const open of text.matchAll(programs)) {
		if (open.index < at) continue;
		const mark = `</${open[1]?.toLowerCase()}`;
		const from = open.index + open[0].length;
		const close = new RegExp(`${mark}\\s*>`, 'gi');
		close.lastIndex = from;
		const end = close.exec(text);
		if (!end) break;
		kept += text.slice(at, open.index) + breaksIn(text.slice(from, end.index));
		at = end.index + end[0].length;
	}
	return kept + text.slice(at);
}

function breaksIn(text: string): string {
	return '\n'.repeat(text.split('\n').length - 1);
}
