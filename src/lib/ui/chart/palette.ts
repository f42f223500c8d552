import { texture } from './texture';

/** The tokens of look/tokens.css as a canvas understands them: `rgb(…)` in the theme in force. */
export interface Palette {
	readonly paper: string;
	readonly surface: string;
	readonly fill: string;
	readonly ink: string;
	readonly ink2: string;
	readonly ink3: string;
	readonly line: string;
	readonly accent: string;
	readonly accentSoft: string;
	/** The six people in their order, each with the tint of their hue. */
	readonly people: readonly { readonly solid: string; readonly soft: string }[];
	/** The font family's name. */
	readonly font: string;
	/** Lays the pattern of the person at that place, from 0, over a colour. */
	readonly texture: (colour: string, pattern: number) => CanvasPattern | string;
}

/** Reads the palette off an element in the document. A canvas cannot resolve `light-dark()` itself. */
export function readPalette(near: Element): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	near.parentElement?.append(probe);
	const colour = (token: string) => {
		probe.style.color = `var(--${token})`;
		return getComputedStyle(probe).color;
	};
	const paper = colour('paper');
	const palette: Palette = {
		paper,
		surface: colour('surface'),
		fill: colour('fill'),
		ink: colour('ink'),
		ink2: colour('ink-2'),
		ink3: colour('ink-3'),
		line: colour('line'),
		accent: colour('accent'),
		accentSoft: colour('accent-soft'),
		people: [...'abcdef'].map((letter) => ({
			solid: colour(`person-${letter}`),
			soft: colour(`person-${letter}-soft`)
		})),
		font: getComputedStyle(probe).fontFamily,
		texture: (solid, pattern) => texture(solid, pattern, paper)
	};
	probe.remove();
	return palette;
}
