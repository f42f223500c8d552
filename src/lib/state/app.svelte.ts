import { page } from '$app/state';
import { createContext } from 'svelte';
import { monthOfDate } from '$lib/domain/month';
import { Aliases } from './aliases.svelte';
import { Briefs } from './briefs.svelte';
import { Duplicates } from './duplicates.svelte';
import { firstView } from './first-view';
import { FoldedGroups } from './folded-groups.svelte';
import { Importing } from './importing.svelte';
import { isPlainList } from './links';
import { Pool } from './pool.svelte';
import { SavedSearches } from './saved-searches.svelte';
import { Search } from './search.svelte';
import { Selection } from './selection.svelte';
import { Shortlists } from './shortlists.svelte';
import { SourceFiles } from './source-files';
import { Storage } from './storage';
import { openMainStore } from './store';
import { ThemeChoice } from './theme.svelte';
import { Tray } from './tray.svelte';

/** All state of the app, made once by the layout and handed down by context. */
export class App {
	readonly pool: Pool;
	readonly search: Search;
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
