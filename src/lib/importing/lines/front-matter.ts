/** What stands at the head of a Markdown file between two rules. */
export interface FrontMatter {
	/** Number of lines it takes, the rules with it; 0 where there is none. */
	readonly length: number;
	readonly title: string | null;
	/** What it says of the person, as lines of a résumé would: "email: anna@example.org". */
	readonly said: readonly { readonly number: number; readonly text: string }[];
	/** Keys of the page and not of the person. */
	readonly leftOut: number;
}

const ofThePerson = new Set(
	'name author fullname full_name email mail phone tel telephone mobile location address city country website url homepage github linkedin twitter headline tagline position role job_title summary bio'.split(
		' '
	)
);
const keyed = /^\s*(?:- )?([A-Za-z_][\w-]{0,40})\s*:\s*(.*)$/;
/** An address or a number is of the person, whatever its key. */
const addressed = /[\w.+-]@[\w-]+\.|^https?:\/\/|mailto:|\+\d[\d\s()-]{6}|\d{3}[\s.-]\d{3}/;
const ofThePage = /\.(?:css|js|png|jpe?g|svg|ico|html?|pdf)\b/i;
const longest = 200;

/** Reads the front matter of lines; one that is not closed is none. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
	const none: FrontMatter = { length: 0, title: null, said: [], leftOut: 0 };
	const start = lines.findIndex((line) => line.trim() !== '');
	if (start < 0 || lines[start]?.trim() !== '---') return none;
	const inside = lines.slice(start + 1, start + longest);
	const end = inside.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
	const body = inside.slice(0, Math.max(end, 0));
	if (end < 0 || !body.every((line) => isYaml(line)) || !body.some((line) => keyed.test(line))) {
		return none;
	}
	let title: string | null = null;
	let leftOut = 0;
	const said: { number: number; text: string }[] = [];
	for (const [i, line] of body.entries()) {
		const [, key = '', written = ''] = keyed.exec(line) ?? [];
		const value = written.trim().replace(/^(["'])(.*)\1$/, '$2');
		if (!key || !value) continue;
		if (key.toLowerCase() === 'title') title = value;
		else if (ofThePerson.has(key.toLowerCase()) && /^[\p{L}\p{N}+("<]/u.test(value)) {
			said.push({ number: start + i + 2, text: `${key.replaceAll('_', ' ')}: ${value}` });
		} else if (addressed.test(value.slice(0, 300)) && !ofThePage.test(value)) {
			said.push({ number: start + i + 2, text: value });
		} else leftOut++;
	}
	return { length: start + end + 2, title, said, leftOut };
}

function isYaml(line: string): boolean {
	return /^\s*$|^\s*#|^\s+|^- |^[\]}]/.test(line) || keyed.test(line);
}
