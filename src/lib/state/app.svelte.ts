import { createContext } from 'svelte';
import { page } from '$app/state';
import { monthOfDate } from '$lib/domain/month';
import { isPlainList } from './address/links';
import { Tray } from './address/tray.svelte';
import { FoldedGroups } from './folded-groups.svelte';
import { Importing } from './importing/importing.svelte';
import { firstView } from './first-view';
import { Pool } from './pool/pool.svelte';
import { Duplicates } from './reviewing/duplicates.svelte';
import { SourceFiles } from './reviewing/source-files';
import { LeftList } from './searching/left-list.svelte';
import { SavedSearches } from './searching/saved-searches.svelte';
import { Search } from './searching/search.svelte';
import { Selection } from './searching/selection.svelte';
import { Briefs } from './shortlisting/briefs.svelte';
import { Shortlists } from './shortlisting/shortlists.svelte';
import { Storage } from './storing/storage';
import { openMainStore } from './storing/store';
import { Aliases } from './teaching/aliases.svelte';
import { ThemeChoice } from './theme.svelte';

/** All state of the app, made once by the layout and handed down by context. */
export class App {
	readonly pool: Pool;
	readonly search: Search;
	readonly left = new LeftList();
	readonly saved: SavedSearches;
	readonly selection: Selection;
	readonly tray = new Tray();
	readonly shortlists: Shortlists;
	readonly briefs: Briefs;
	readonly aliases: Aliases;
	readonly folds: FoldedGroups;
	readonly importing: Importing;
	readonly files: SourceFiles;
	readonly duplicates: Duplicates;
	readonly storage: Storage;
	readonly theme = new ThemeChoice();

	/** @param now its month is the one that open positions are counted to. */
	constructor(now: Date) {
		// The list tells when it is drawn; other pages show what is stored.
		if (!isPlainList(page.url)) firstView.tellDrawn();
		const store = openMainStore();
		this.pool = new Pool(monthOfDate(now));
		this.search = new Search(this.pool);
		this.saved = new SavedSearches(store, this.pool, this.search);
		this.selection = new Selection(this.pool, this.search);
		this.storage = new Storage(store);
		this.shortlists = new Shortlists(store);
		this.briefs = new Briefs(store, this.pool);
		this.aliases = new Aliases(store, this.pool);
		this.folds = new FoldedGroups(store);
		this.files = new SourceFiles(this.pool, store);
		this.duplicates = new Duplicates(this.files, store);
		this.importing = new Importing(this.pool, this.shortlists, store);
	}
}

export const [getApp, setApp] = createContext<App>();
