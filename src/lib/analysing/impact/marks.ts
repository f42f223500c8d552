/** What a character is to the words around it. */
export const Kind = {
	inWord: 0,
	/** Belongs to a word only between its letters: "v1.2", "zero-downtime". */
	edge: 1,
	space: 2,
	/** Ends a word, the clause and, but for the comma, the sentence. */
	end: 3,
	comma: 4
} as const;

const latin = new Uint8Array(256);
for (let code = 0; code < latin.length; code++) {
	if (/\s/.test(String.fromCharCode(code))) latin[code] = Kind.space;
}
for (const char of `.'"-`) latin[char.charCodeAt(0)] = Kind.edge;
for (const char of ';:!?()[]{}') latin[char.charCodeAt(0)] = Kind.end;
latin[','.charCodeAt(0)] = Kind.comma;

/** The kind of a UTF-16 unit, one of `Kind`; what lies beyond Latin and has no meaning here is inside a word. */
export function kindOf(code: number): number {
	if (code < latin.length) return latin[code] ?? Kind.inWord;
	if (code === 0x2013 || code === 0x2014 || (code >= 0x2018 && code <= 0x201d)) return Kind.edge;
	return code >= 0x2000 && code <= 0x200a ? Kind.space : Kind.inWord;
}

const hyphen = '-'.charCodeAt(0);

/** A hyphen, an en or an em dash. */
export function isDash(code: number): boolean {
	return code === hyphen || code === 0x2013 || code === 0x2014;
}
