import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { entriesOf } from '../../entries/entries';
import { piecesOf } from '../../entries/pieces';
import { assignRoles } from '../../entries/roles';
import type { Segment } from '../../entries/segment';
import type { Line } from '../../lines/line';
import { isEmploymentType, labelKind } from '../../words/lists';
import { bodyOf } from './body';
import { leadingTitle } from './leading-title';
import { itemsIn } from '../lists';
import { type Position, positionOf } from './position';
import {
	type Draft,
	joinSaid,
	said,
	type Said,
	segmentSaid,
	type Take,
	unique,
	withTakes
} from '../said';
import { tableHeader } from '../table-header';
import { withSecondDates } from './second-dates';
import { withTitleBelow } from './title-below';
import { underEmployers } from './umbrella-employers';
import { underTitles } from './umbrella-titles';

/**
 * Reads the positions of a section.
 * @param employerKey what the profile calls the employer: `name` at work, `organization` for volunteers.
 */
export function workDrafts(
	lines: readonly Line[],
	vocabulary: Vocabulary,
	employerKey: 'name' | 'organization' = 'name'
): Draft[] {
	const header = tableHeader(lines);
	const { before, entries } = entriesOf(header ? lines.slice(1) : lines);
	if (!entries.length && before.length) {
		const { summary, highlights } = bodyOf(before, vocabulary);
		return [{ highlights: [...summary, ...highlights] }];
	}
	const roles = assignRoles(entries.map(({ head }) => piecesOf(head)));
	const read = entries.map((entry, i) => withTitleBelow(positionOf(entry, roles[i] ?? [])));
	markDomains(read, roles);
	const positions = withSecondDates(read);
	const heads = header ? [{ line: header, text: header.text }] : [];
	return underEmployers(underTitles(positions)).map((position, i) =>
		draftOf(position, vocabulary, employerKey, i === 0 ? heads : [])
	);
}

/** A line that all entries have in one place and that is neither title nor employer says the field of business. */
function markDomains(positions: readonly Position[], roles: readonly (readonly Segment[])[]): void {
	const firsts = roles.map((segments) => {
		const [first, second] = segments;
		const alone = first?.pieces.length === 1 && second?.pieces[0]?.before === 'line';
		return alone && first?.role === 'rest' && !isEmploymentType(first.text) ? first : null;
	});
	const some = firsts.filter(Boolean).length;
	if (some < 2 || some * 2 < positions.length) return;
	for (const [i, position] of positions.entries()) {
		const first = firsts[i];
		if (first) position.domain = { ...segmentSaid(first), confidence: 0.7 };
	}
}

function draftOf(
	position: Position,
	vocabulary: Vocabulary,
	employerKey: string,
	heads: readonly Take[]
): Draft {
	const { entry, dates } = position;
	const own = bodyOf(entry.body, vocabulary);
	const led = position.title ? null : leadingTitle(own.summary[0]);
	const title = position.title ?? led?.title;
	const highlights = [...own.highlights];
	const tags = [...own.tags];
	const labels = [...own.labels];
	const summary = led ? [led.told, ...own.summary.slice(1)] : [...own.summary];
	const streams: Draft[] = [];
	for (const { head, body } of entry.streams) {
		const read = bodyOf(body, vocabulary);
		const all = [...read.summary, ...read.highlights];
		const announces = labelKind(head.line.text.replace(/[:：]$/, ''));
		if (announces === 'tags') {
			tags.push(
				...all.flatMap((one) => itemsIn(one.value).map((value) => ({ ...one, value }))),
				...read.tags
			);
			labels.push({ line: head.line, text: head.line.text });
			continue;
		}
		const first = highlights.length;
		highlights.push(...all);
		tags.push(...read.tags);
		labels.push(...read.labels);
		if (announces === 'body') {
			labels.push({ line: head.line, text: head.line.text });
			continue;
		}
		const name = head.line.text.replace(/:$/, '');
		streams.push({
			name: said(name, head.line, 0.8),
			highlights: all.map((statement, i): Said<number> => ({
				...statement,
				value: first + i,
				from: []
			}))
		});
	}
	const again = (entry.again ?? []).map(({ line }) => ({ line, text: line.text }));
	const also: Take[] = [...heads, ...dates.also.flatMap(({ from }) => from), ...again, ...labels];
	const anchor = title ?? position.employer ?? dates.startDate ?? dates.endDate ?? highlights[0];
	const withAlso = (field?: Said) => (field && field === anchor ? withTakes(field, also) : field);
	return {
		[employerKey]: withAlso(position.employer),
		position: withAlso(title),
		description: position.unit,
		location: position.place,
		url: position.url,
		startDate: withAlso(dates.startDate),
		endDate: withAlso(dates.endDate),
		summary: joinSaid(summary),
		highlights: highlights.length ? highlights.map((one) => withAlso(one) as Said) : undefined,
		'x-skills': tags.length ? unique(tags) : undefined,
		'x-domain': position.domain,
		'x-employmentType': position.kind,
		'x-workstreams': streams.length ? streams : undefined
	};
}
