const keys = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type PersonKey = (typeof keys)[number];

/** The name of a hue in the tokens of look/tokens.css, for `data-person`; hues repeat after six. */
export function personKey(hue: number): PersonKey {
	return keys[hue % keys.length] ?? 'a';
}
