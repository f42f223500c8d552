/** Somebody who works on their own account names that in an employer's place. */
const onOwn =
	/^(?:self[- ]employed|freelance(?:r)?|own business|independent(?: contractor| consultant)?|selbst(?:st)?ändig(?:e[rs]?)?|freischaffend|freiberuflich|à mon compte|zelfstandige?|zzp|indépendante?|auto-entrepreneur|autónom[oa]|por cuenta propia|autônom[oa])$/iu;

/** Whether a text says that somebody works on their own account: "Freelance", "Freelance / Self-employed". */
export function isOnOwn(text: string): boolean {
	return text.length < 60 && text.split(/\s?\/\s?/).every((part) => onOwn.test(part));
}
