const hides = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** `.a`, `div.a`, `p.a.b`: what is told by more than classes is left alone. */
const simple = /^[a-z]*\.([\w-]+)(?:\.[\w-]+)*$/i;
const longestRule = 2000;

/** The classes whose elements a style sheet hides, on narrow screens, on paper or altogether. */
export function hiddenClasses(sheet: string): string[] {
	const found: string[] = [];
	const open: string[] = [];
	let from = 0;
	for (let at = 0; at < sheet.length; at++) {
		const sign = sheet[at];
		if (sign === '{') {
			open.push(sheet.slice(Math.max(from, at - longestRule), at));
			from = at + 1;
		} else if (sign === '}') {
			const body = sheet.slice(from, Math.min(at, from + longestRule));
			const selectors = open.pop() ?? '';
			if (hides.test(body)) found.push(...classesIn(selectors));
			from = at + 1;
		}
	}
	return found;
}

function classesIn(selectors: string): string[] {
	return selectors
		.replace(/^[^]*[;/]/, '')
		.split(',')
		.flatMap((selector) => simple.exec(selector.trim())?.[1] ?? []);
}
