/** Statements of every profession. */
export const everyday: readonly string[] = [
	'Worked in a team of {team} across {few} time zones.',
	'Wrote the handbook that new colleagues read first; settling in went {days}.',
	'Stood in for the team lead for {few} weeks a year.',
	'Took part in hiring and met {dozens} candidates.',
	'Explained trade-offs to people outside the field, in writing first.',
	'Set up a weekly review that {few} other teams took over.'
];

/** Statements of those who lead others. */
export const leading: readonly string[] = [
	'Led a team of {team}, of whom {count} were hired in that time.',
	'Grew the team from {team} people to {dozens} and kept turnover under {smallPercent}.',
	'Held the budget of {money} and planned it by quarter.',
	'Coached {team} people; several of them lead teams of their own now.',
	'Set goals with {count} departments and reported on them to the board.'
];

/** What may follow a statement. */
export const endings: readonly string[] = [
	'It took {count} weeks and is still in use.',
	'Done with {team} colleagues from three departments.',
	'{few} other teams have copied it since.',
	'The approach was shown at an internal conference.',
	'It was the first work of its kind there.',
	'The rest of the company followed within a year.',
	'Feedback came from {dozens} users before it went live.',
	'Planned for two quarters, finished in one.',
	'Handed over to a team of {team} afterwards.',
	'It replaced a process that had grown over {team} years.'
];

/** What a position was about; every profession has its own kinds of `thing`. */
export const positionSummaries: readonly string[] = [
	'Looked after the {thing} in a team of {team}, at a company of {dozens} people.',
	'Responsible for the {thing} from first idea to daily use.',
	'Joined to bring order to the {thing} and stayed for what came after.',
	'Worked on the {thing} and the {thing}, close to the people who use them.',
	'First hire of a new group of {team} that took over the {thing}.',
	'Part-way between the {thing} and the departments around it, with {count} stakeholders.',
	'Took over the {thing} from a supplier and built up the knowledge in house.'
];

/** How a summary begins; the title, the years and the interest are put around it. */
export const openings: readonly string[] = [
	'Has worked for companies of {team} to {thousands} people.',
	'Best known for work on the kind of figure that matters: {percent} here, {times} there.',
	'Comes from a small team and likes to finish things.',
	'Has seen {count} launches and one cancelled the day before.',
	'Writes things down, asks early, and hands over clean.',
	'Learnt the trade on the job and keeps a list of what went wrong.',
	'At home between the people who ask and the people who build.'
];
