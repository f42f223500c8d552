import type { Line } from '../lines/line';

/** How a line is set, as far as headings of one level share it. */
export interface HeadingStyle {
	readonly level: number | null;
	readonly caps: boolean;
	readonly bold: boolean;
	/** Size against the body, in tenths. */
	readonly size: number;
	readonly colon: boolean;
}

export function styleOf(line: Line): HeadingStyle {
	return {
		level: line.heading,
		caps: isCaps(line.text),
		bold: line.bold,
		size: Math.round(line.size * 10),
		colon: /[:：]\s*$/.test(line.text)
	};
}

/** Whether the style alone sets a line off from the body. */
export function isDistinct({ level, caps, bold, size, colon }: HeadingStyle): boolean {
	return level !== null || caps || bold || size > 10 || colon;
}

export function styleKey({ level, caps, bold, size, colon }: HeadingStyle): string {
	if (level !== null) return `h${level}${caps ? 'C' : ''}`;
	return `${size}${caps ? 'C' : ''}${bold ? 'B' : ''}${colon ? ':' : ''}`;
}

export function isCaps(text: string): boolean {
	return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
