/** What a part of an advert speaks of. */
export type SectionKind = 'must' | 'nice' | 'duties' | 'about' | null;

/** A line or a sentence of an advert, under the heading it stands under. */
export interface Segment {
	readonly text: string;
	/** Where it begins in the advert. */
	readonly from: number;
	readonly section: SectionKind;
	/** The heading as written; empty before the first. */
	readonly heading: string;
}

/** The words of headings, the more particular kind first: "preferred qualifications" are nice to have. */
const headings: readonly (readonly [SectionKind, RegExp])[] = [
	[
		'nice',
		/nice[- ]to[- ]have|good[- ]to[- ]have|preferred|\bplus(?:es)?\b|\bbonus\b|desirable|desired|optional|ideally|extra credit|would be (?:great|nice)|advantage/i
	],
	[
		'about',
		/about (?:us|our|the (?:company|team))|who we are|our (?:company|story|team|mission|values|culture)|benefits|we offer|in it for you|perks|why (?:join|work|us|you)|how to apply|to apply|location|salary|compensation|equal opportunit|diversity/i
	],
	[
		'duties',
		/responsibilit|you(?:['’]ll| will) (?:do|be doing|work)|the (?:role|job|position)|your (?:role|tasks|mission|job|impact)|day[- ]to[- ]day|duties|job description|tech(?:nology)? stack|our stack|overview|summary/i
	],
	[
		'must',
		/require|must[- ]have|qualification|essential|minimum|mandatory|you(?:['’]ll| will)? (?:need|bring|have|should)|looking for|who you are|your (?:profile|skills|background|experience)|about you|\bskills\b|experience|we expect|criteria/i
	]
];

const bullet = /^\s*(?:[-–—*•·▪◦‣>]|\d{1,2}[.)])\s+/;
const longestHeading = 60;

/** An advert in lines and sentences, each with the kind of section it stands in. Headings themselves are no segments. */
export function segmentsOf(advert: string): Segment[] {
	const segments: Segment[] = [];
	let section: SectionKind = null;
	let heading = '';
	for (const { text, from } of linesOf(advert)) {
		const head = headingOf(text);
		if (head) {
			section = head.kind;
			heading = head.words;
		}
		const rest = head ? head.rest : (bullet.exec(text)?.[0].length ?? text.search(/\S/));
		if (rest >= text.length) continue;
		for (const part of sentencesOf(text.slice(rest))) {
			segments.push({ text: part.text, from: from + rest + part.from, section, heading });
		}
	}
	return segments;
}

/** The first line that is no heading and short enough for the name of a job; empty where there is none. */
export function titleOf(advert: string): string {
	const [first] = linesOf(advert).filter(({ text }) => text.trim());
	const line = first?.text.trim() ?? '';
	if (!line || line.length > 80 || /[.!?:]$/.test(line) || bullet.test(line)) return '';
	return line
		.replace(/^(?:job title|title|position|role|we(?:['’]re| are) hiring)\s*[:–-]\s*/i, '')
		.replace(/\s*\((?:[mwfdxni]\s*[/|]\s*)+[mwfdxni]\)/gi, '')
		.trim();
}

interface Piece {
	readonly text: string;
	readonly from: number;
}

function linesOf(text: string): Piece[] {
	return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ text: match[0], from: match.index }));
}

const sentence = /\S.*?(?:(?<!\b(?:min|max|e\.g|i\.e|approx|incl|etc|vs))[.!?;](?=\s+\S)|$)/gi;

/** Where a line's text ends, a sentence ends too; a semicolon parts requirements as a full stop does. */
function sentencesOf(line: string): Piece[] {
	const pieces: Piece[] = [];
	for (const match of line.matchAll(sentence)) {
		const text = match[0].replace(/[.;\s]+$/, '');
		if (text) pieces.push({ text, from: match.index });
	}
	return pieces;
}

/** What a line is the heading of, and where what follows it begins; `null` where it is none. */
function headingOf(
	line: string
): { readonly kind: SectionKind; readonly words: string; readonly rest: number } | null {
	const inline = /^\s*(?:\*\*|#+\s*)?([^:.,;]{3,45}?)(?:\*\*)?\s*:(?:\*\*)?\s*/.exec(line);
	if (inline?.[1] && !bullet.test(line)) {
		const kind = kindOf(inline[1]);
		const rest = inline[0].length;
		if (kind || rest >= line.length) return { kind, words: inline[1].trim(), rest };
	}
	const bare = line.replace(/[*#_]/g, '').trim();
	const fits = bare.length <= longestHeading && bare.split(/\s+/).length <= 7;
	if (!fits || bullet.test(line) || /[.,;!]$/.test(bare) || /\d/.test(bare)) return null;
	const kind = kindOf(bare);
	return kind && startsSection(bare) ? { kind, words: bare, rest: line.length } : null;
}

function kindOf(words: string): SectionKind {
	return headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A heading names a section and says nothing of its own: "Kafka experience preferred" is a requirement. */
function startsSection(line: string): boolean {
	const said = line.replace(/[?’']/g, ' ').toLowerCase();
	return said.split(/\s+/).filter((word) => word && !headingWords.has(word)).length === 0;
}

const headingWords = new Set(
	(
		'a about additional advantage and apply are background be benefits bonus bring candidate company compensation ' +
		'core criteria culture day description desirable desired diversity do doing duties equal essential expect ' +
		'experience extra for from good great have how ideal ideally if impact in is it job key know like ll location ' +
		'looking main mandatory minimum mission must need needed nice of offer opportunities opportunity optional or our ' +
		'overview perks plus pluses points position preferred profile qualifications qualification re required ' +
		'requirement requirements responsibilities responsibility role salary should skill skills stack story summary ' +
		'tasks team tech technical technology that the this to us values we what who why will with work would you your'
	).split(' ')
);
