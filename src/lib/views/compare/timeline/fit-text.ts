/** The mean width of a character of the words on bars, in pixels. */
const character = 6.3;

/** As much of a text as fits, ending in an ellipsis where it is cut; nothing where too little would be left to read. */
export function fitText(text: string, width: number): string {
	const room = Math.floor(width / character);
	if (text.length <= room) return text;
	if (room < 4) return '';
	return text.slice(0, room - 1).trimEnd() + '…';
}
