/** Text without its HTML comments, and how many words they hid. Line breaks in them stay, so that numbers hold. */
export function withoutComments(text: string): { kept: string; hidden: number } {
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
		kept += text.slice(at, from) + '\n'.repeat(comment.split('\n').length - 1);
		at = end + 3;
	}
	return { kept: kept + text.slice(at), hidden };
}
