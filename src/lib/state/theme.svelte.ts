/** The looks to choose from; `system` follows the machine. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'slate-theme';

function kept(): Theme {
	try {
		return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system';
	} catch {
		return 'system'; // storage may be switched off for the site
	}
}

/** Light, dark, or as the system has it; kept on this machine. */
export class ThemeChoice {
	#theme = $state<Theme>(kept());

	get current(): Theme {
		return this.#theme;
	}

	choose(theme: Theme): void {
		this.#theme = theme;
		this.apply();
		try {
			localStorage.setItem(key, theme);
		} catch {
			// The choice then lasts as long as the page.
		}
	}

	/** Writes the choice onto the document, where the tokens of look/tokens.css read it. */
	apply(): void {
		const root = document.documentElement;
		if (this.#theme === 'system') delete root.dataset['theme'];
		else root.dataset['theme'] = this.#theme;
	}
}
