import type { RememberedColumns } from '$lib/importing/table/remembered';
import type { Store } from '$lib/storing/database/store';
import { changeSetting, readSetting } from '$lib/storing/settings';

/** So many kinds of tables are remembered. */
const most = 50;

/** What was said of the columns of tables; kept on this machine, by their heads. */
export class TableColumns {
	readonly #store: Promise<Store>;
	/** What was said since the page was opened, where it cannot be kept. */
	#said: RememberedColumns = {};

	constructor(store: Promise<Store>) {
		this.#store = store;
	}

	async all(): Promise<RememberedColumns> {
		try {
			return { ...(await readSetting(await this.#store, 'tableColumns')), ...this.#said };
		} catch {
			return this.#said;
		}
	}

	async remember(key: string, columns: readonly (string | null)[]): Promise<void> {
		this.#said = { ...this.#said, [key]: columns };
		try {
			await changeSetting(await this.#store, 'tableColumns', (before) => {
				const others = Object.entries(before).filter(([other]) => other !== key);
				return Object.fromEntries([...others.slice(1 - most), [key, columns]]);
			});
		} catch {
			// The import goes on where nothing can be kept.
		}
	}
}
