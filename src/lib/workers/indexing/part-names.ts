/** What the parts of the stored index are called. */

/** The part that says which segments there are. */
export const head = 'head';
/** The part that the first rows and all counts are shown from. */
export const front = 'front';
/** The columns of a segment, by its checksum. */
export const segmentNamed = (checksum: string) => `segment ${checksum}`;
/** The words of a segment, by its checksum. */
export const textsNamed = (checksum: string) => `texts ${checksum}`;
/** Whether a part holds the words of a segment. */
export const areTexts = (name: string) => name.startsWith(textsNamed(''));
