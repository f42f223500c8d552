/**
 * Text as one line of Markdown that shows it as it is: no markup, no HTML, no list or heading by accident. Every mark
 * that CommonMark could read is escaped; line breaks become spaces.
 */
export function plain(text: string): string {
	return text
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<~$|]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/^(?:[-#>=:]|\+(?= |$))/, '\\$&')
		.replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

/** Text of several lines as a quotation that keeps them. */
export function quotation(text: string): string {
	return text
		.trim()
		.split(/\r\n|\r|\n/)
		.map((line, i, { length }) => {
			const words = plain(line);
			if (!words) return '>';
			// Two spaces keep the line break; the last line needs none.
			return `> ${words}${i < length - 1 ? '  ' : ''}`;
		})
		.join('\n');
}
