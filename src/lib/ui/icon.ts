import type { Component } from 'svelte';

/** An icon of `@lucide/svelte/icons/NAME`. It is drawn as plain markup, so it takes this and nothing else. */
export type Icon = Component<{ size?: number; strokeWidth?: number }>;
