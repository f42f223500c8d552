import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const iconFile = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;

/**
 * An icon of Lucide as a component that is plain markup. As the package has it, an icon puts itself together element by
 * element each time it is drawn, which takes longer than all else in a row of a list.
 * @param source the package's component.
 * @throws where it does not hold its shapes as data.
 */
export function plainIcon(source: string): string {
	const data = /const iconData = (\{.*\});$/m.exec(source)?.[1];
	if (!data) throw new Error('Lucide keeps the shapes of its icons elsewhere by now.');
	const { size, node } = JSON.parse(data) as { size: number; node: readonly Shape[] };
	const shapes = node.map(([tag, attributes]) => {
		const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
		return `<${tag}${written.join('')} />`;
	});
	return `<script>
	const { size = ${size}, strokeWidth = 2 } = $props();
</script>

<svg width={size} height={size} viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes.join('')}</svg>
`;
}

/** Draws Lucide's icons as plain markup; they take a size and the width of their strokes, and nothing else. */
export function plainIcons(): Plugin {
	return {
		name: 'slate-plain-icons',
		enforce: 'pre',
		load: {
			filter: { id: iconFile },
			handler: (id) => plainIcon(readFileSync(id, 'utf8'))
		}
	};
}
