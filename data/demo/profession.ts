/** Skills of one kind: the heading a résumé gives them, and their names, comma-separated; `Go|Golang` are spellings of one. */
export interface SkillGroup {
	readonly name: string;
	readonly skills: string;
}

/**
 * What a profession's résumés are made of. In statements and descriptions `{database}` stands for a skill of
 * that group, `{database2}` for another of the same group, `{thing}` for one of the words of that name and
 * `{percent}` for a figure (figures.ts).
 */
export interface Profession {
	/** "Backend engineering". */
	readonly name: string;
	/** How common it is beside the others. */
	readonly share: number;
	/** Six rungs from trainee to head; each a comma-separated choice of titles. */
	readonly titles: readonly [string, string, string, string, string, string];
	readonly groups: Readonly<Record<string, SkillGroup>>;
	/** Comma-separated words for the statements. */
	readonly words: Readonly<Record<string, string>>;
	/** What such a person cares about, comma-separated: ends "interested in …". */
	readonly focus: string;
	readonly statements: readonly string[];
	readonly projects: readonly (readonly [name: string, description: string])[];
	readonly certificates: readonly (readonly [name: string, issuer: string])[];
	/** Subjects studied, comma-separated. */
	readonly subjects: string;
}

/** The items of a comma-separated text. */
export function items(text: string): string[] {
	return text.split(',').map((item) => item.trim());
}
