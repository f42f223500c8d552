import type { Mark } from '../entries/marks';
import { linksIn } from './addresses/links';
import type { ListEntry } from './list-entries';
import { said, type Said, type Take } from './said';

/** The head of a like thing: its name, what stands beside it, and its link. */
export interface Headed {
	readonly name: Said;
	readonly beside: Said | undefined;
	readonly url: Said | undefined;
	readonly takes: readonly Take[];
}

const besideCut = /\s[|•·–—-]\s|[|–—]|:\s|\s?\(|,\s(?!\p{Ll})/u;

export function headOf(mark: Mark, cut = besideCut): Headed {
	const { line } = mark;
	const bold = line.styles?.find(({ at, bold }) => bold && at[0] < 3);
	const boldText =
		bold && bold.at[1] < line.text.length - 1 ? line.text.slice(bold.at[0], bold.at[1]) : null;
	const text = mark.rest
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(/^(?:project|projet|projekt|proyecto|projeto)\s?#?\d{1,2}\s*[:.–-]\s+/i, '');
	const at = boldText && text.startsWith(boldText) ? boldText.length : text.search(cut);
	const name = trimmed(at > 1 && at < 100 ? text.slice(0, at) : text);
	const beside = trimmed(at > 1 && at < 100 ? text.slice(at) : '');
	const [link] = linksIn(line);
	return {
		name: said(name || text || line.text, line, 0.8),
		beside: beside ? said(beside, line, 0.7, beside) : undefined,
		url: link && said(link.url, line, 0.8, ''),
		takes: [{ line, text: line.text }]
	};
}

export function trimmed(text: string): string {
	return text
		.replace(/^[\s|•·–—:,(\])-]+|[\s|•·–—:,([-]+$/g, '')
		.replace(/^([^()]*)\)$/, '$1')
		.trim();
}

/** A counter such as PROJECT_01, or a word for a link, stands where a name should: the next line is the name. */
export function nameLine({ head, body }: ListEntry): {
	head: Mark;
	body: readonly Mark[];
	before: readonly Take[];
} {
	const [next] = body;
	if (/^\p{L}+[ _#-]*\d{1,2}[.:)]?$/u.test(head.line.text) && next) {
		return { head: next, body: body.slice(1), before: [{ line: head.line, text: head.line.text }] };
	}
	return { head, body, before: [] };
}

/** A line under a thing that only leads elsewhere: "View certificate →". */
export const leads = /^[↗→➜🔗\s]*(?:view|see|show|verify|visit|open|link to|read)\b.{0,40}$/iu;
