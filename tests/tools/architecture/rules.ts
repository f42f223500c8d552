/** Where code may live under src/; `shell` is what frames the pages (app.html, app.css). */
export type Room = keyof typeof rooms | 'shell';

export interface RoomRule {
	/** Other rooms it may import from. */
	readonly rooms: readonly Room[];
	/** Packages it may import, each with all that is below its name; `$app` is SvelteKit, `$data` the data folder. */
	readonly packages: readonly string[];
	/** Packages it may import types of. */
	readonly types?: readonly string[];
	/** Whether it must not know the time; "now" reaches it as a parameter. */
	readonly timeless?: boolean;
	readonly holds: string;
}

const charts = ['chart.js', 'chartjs-chart-matrix', 'chartjs-chart-venn'];

/** Who may import whom, and what each room is for. The one place to change when a room's rule changes. */
export const rooms = {
	writing: {
		rooms: [],
		packages: [],
		timeless: true,
		holds: 'how figures, counts and lists are written'
	},
	domain: {
		rooms: ['writing'],
		packages: ['valibot'],
		timeless: true,
		holds: 'the words of the product as types, constructors and schemas'
	},
	vocabulary: {
		rooms: ['writing', 'domain'],
		packages: ['valibot'],
		timeless: true,
		holds: 'skills and how text names them'
	},
	importing: {
		rooms: ['writing', 'domain', 'vocabulary'],
		packages: ['valibot', 'papaparse', 'htmlparser2', 'libphonenumber-js', 'pdfjs-dist', 'fflate'],
		holds: 'bytes → profiles, one file per format'
	},
	analysing: {
		rooms: ['writing', 'domain', 'vocabulary'],
		packages: [],
		timeless: true,
		holds: 'profile → facts'
	},
	storing: {
		rooms: ['writing', 'domain'],
		packages: ['valibot', 'dexie'],
		holds: 'the database: versions, tables, backup'
	},
	searching: {
		rooms: ['writing', 'domain'],
		packages: ['fuse.js'],
		timeless: true,
		holds: 'facts → index; query → matches'
	},
	comparing: {
		rooms: ['writing', 'domain'],
		packages: [],
		timeless: true,
		holds: 'facts of several → comparison, overlap, timeline'
	},
	charting: {
		rooms: ['writing', 'domain', 'comparing'],
		packages: [],
		types: charts,
		timeless: true,
		holds: 'comparison → plain chart configurations'
	},
	exporting: {
		rooms: ['writing', 'domain', 'comparing'],
		packages: ['papaparse'],
		holds: 'shortlist → files to take away'
	},
	workers: {
		rooms: [
			'writing',
			'domain',
			'vocabulary',
			'importing',
			'analysing',
			'storing',
			'searching',
			'comparing',
			'exporting'
		],
		packages: ['comlink', '$data'],
		holds: 'typed messages and shells around pure modules'
	},
	state: {
		rooms: [
			'writing',
			'domain',
			'vocabulary',
			'importing',
			'analysing',
			'storing',
			'searching',
			'comparing',
			'charting',
			'exporting',
			'workers'
		],
		packages: ['svelte', '$app', '$data', 'comlink'],
		holds: 'runes classes, where the pure rooms meet Svelte and the address'
	},
	ui: {
		rooms: ['writing'],
		packages: ['svelte', 'bits-ui', '@lucide/svelte', 'virtua', ...charts],
		holds: 'parts that know no candidate'
	},
	views: {
		rooms: ['ui', 'state', 'writing', 'domain', 'comparing', 'charting', 'exporting'],
		packages: ['svelte', '@lucide/svelte'],
		holds: 'parts that show candidates'
	},
	routes: {
		rooms: ['views', 'state', 'ui', 'writing', 'shell'],
		packages: ['svelte', '@fontsource-variable/inter'],
		holds: 'one page per task, made of views'
	}
} as const satisfies Record<string, RoomRuleOf>;

// The rooms are named by the keys above, so a rule that names them cannot be typed before they are.
type RoomRuleOf = Omit<RoomRule, 'rooms'> & { readonly rooms: readonly string[] };

export const ruleOf = (room: Room): RoomRule | undefined =>
	room === 'shell' ? undefined : rooms[room];

/** Packages that a single file of the app may load; everyone else goes through that file. */
export const loadedOnce: readonly (readonly string[])[] = [charts];

/** A file longer than this holds more than one idea. */
export const longestFile = 400;

/** Tables of data, of any length. */
export const dataTables: readonly string[] = [
	'src/lib/vocabulary/skills/',
	'src/lib/importing/words/'
];

/** Where a timeless room may still ask for the time. */
export const timeEdges: readonly string[] = [];
