import type { Line } from '../../lines/line';
import { itemsIn } from '../lists';
import { type Draft, joinSaid } from '../said';
import { statementSaid, statementsOf } from '../statements';

export function interestDrafts(lines: readonly Line[]): Draft[] {
	return statementsOf(lines).flatMap((statement) => {
		const { value, from, confidence } = statementSaid(statement, 0.8);
		const isSentence = /[.!?]$/.test(value) && value.split(' ').length > 8;
		return (isSentence ? [value] : itemsIn(value)).map((item) => ({
			name: { value: item, confidence, from }
		}));
	});
}

export function referenceDrafts(lines: readonly Line[]): Draft[] {
	const all = joinSaid(
		statementsOf(lines).map((one) => statementSaid(one, 0.7)),
		'\n'
	);
	return all ? [{ reference: all }] : [];
}
