/** Words at a name's end that only say what kind of company it is. */
const legalForm =
	/[\s,]+(?:(?:pvt|private|ltd|limited|llc|llp|inc|incorporated|corp|corporation|plc|gmbh|ag|s\.?a|b\.?v|co)\.?)$/i;
/** A second word that adds nothing to the first: "Legistify Services". */
const generic = /^(\S+)\s+(?:services|technologies|technology|solutions|systems|software|labs)$/i;

/** An employer's name as people say it: "Legistify" for "Legistify Services Pvt. Ltd.". */
export function shortEmployer(name: string): string {
	let short = name.trim();
	while (legalForm.test(short)) short = short.replace(legalForm, '');
	return (generic.exec(short)?.[1] ?? short) || name;
}

/** What two spellings of one employer have in common. */
export function employerKey(name: string): string {
	return shortEmployer(name).toLowerCase().replace(/\s+/g, ' ');
}
