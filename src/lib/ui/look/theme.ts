import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber((update) => {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const override = new MutationObserver(update);
	system.addEventListener('change', update);
	override.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		system.removeEventListener('change', update);
		override.disconnect();
	};
});

/** The theme in force; an effect or derived value that reads it runs again when it changes. */
export function theme(): 'light' | 'dark' {
	subscribe();
	const chosen = document.documentElement.dataset['theme'];
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
