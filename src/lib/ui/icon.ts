import type { Component } from 'svelte';
import type { SVGAttributes } from 'svelte/elements';

/** An icon of `@lucide/svelte/icons/NAME`, or anything that draws like one. */
export type Icon = Component<
	SVGAttributes<SVGSVGElement> & { size?: number | string; strokeWidth?: number | string }
>;
