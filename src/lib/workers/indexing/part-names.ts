/** What the parts of the stored index are called. */

export const head = 'head';
export const front = 'front';
export const segmentNamed = (checksum: string) => `segment ${checksum}`;
export const textsNamed = (checksum: string) => `texts ${checksum}`;
export const areTexts = (name: string) => name.startsWith(textsNamed(''));
