const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	thinsp: ' ',
	ndash: '–',
	mdash: '—',
	bull: '•',
	middot: '·',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	copy: '©',
	reg: '®',
	trade: '™',
	deg: '°',
	shy: '',
	zwj: '',
	zwnj: '',
	eacute: 'é',
	egrave: 'è',
	agrave: 'à',
	ccedil: 'ç',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	szlig: 'ß',
	ntilde: 'ñ',
	aacute: 'á',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	atilde: 'ã',
	otilde: 'õ',
	rarr: '→',
	larr: '←',
	vert: '|',
	lbrack: '[',
	rbrack: ']',
	ast: '*',
	lowbar: '_'
};

/** Character references as the characters they stand for; unknown ones stay as written. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (whole, name: string) => {
		if (!name.startsWith('#')) return named[name] ?? whole;
		const hex = /^#x/i.test(name);
		const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
		const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
		return isCharacter ? String.fromCodePoint(code) : ' ';
	});
}
