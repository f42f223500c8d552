/** So many people fill a sheet of A4: counted on printed lists of 10,000 with eight skills each and no notes. */
const peopleASheet = 15;

/** From so many people on it is asked whether they are to be printed: some twenty sheets. */
export const manyToPrint = 300;

/** About how many sheets a list fills. */
export function sheetsOf(people: number): number {
	return Math.ceil(people / peopleASheet);
}
