/** What can go wrong with storage, as far as the interface tells it apart. */
export const problemKinds = [
	'full',
	'blocked',
	'outdated',
	'missing',
	'conflict',
	'damaged',
	'unknown'
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** What the interface can offer. */
export interface ProblemAction {
	readonly does: 'free-space' | 'reload' | 'show-newer' | 'choose-file' | 'try-again';
	readonly label: string;
}

/** A failure in words, with the action to offer. Plain data, so that it can cross to another thread. */
export interface StorageProblem {
	readonly kind: ProblemKind;
	readonly words: string;
	/** `null` where nothing on this page can help. */
	readonly action: ProblemAction | null;
	/** The browser's own message, for a bug report. */
	readonly detail?: string;
}

const table: Record<ProblemKind, Omit<StorageProblem, 'kind'>> = {
	full: {
		words:
			'The browser has no room left for Slate. Nothing of this change was saved. Free some space, then try again.',
		action: { does: 'free-space', label: 'See what takes space' }
	},
	blocked: {
		words:
			'Another tab still uses an older version of Slate. Close the other tabs, and this one goes on by itself.',
		action: null
	},
	outdated: {
		words:
			'Slate was updated or closed its storage in another tab. Reload this page to go on; all that was saved is kept.',
		action: { does: 'reload', label: 'Reload' }
	},
	missing: {
		words:
			'This browser window has no storage for Slate. Private windows and strict settings can switch it off: open Slate in a normal window, or allow site data.',
		action: null
	},
	conflict: {
		words: 'This was changed in another tab in the meantime. Look at the newer version first.',
		action: { does: 'show-newer', label: 'Show the newer version' }
	},
	damaged: {
		words: 'This file is damaged or not a backup of Slate. Nothing was changed.',
		action: { does: 'choose-file', label: 'Choose another file' }
	},
	unknown: {
		words: 'The browser could not read or write its storage. Nothing of this change was saved.',
		action: { does: 'try-again', label: 'Try again' }
	}
};

const namePrefix = 'StorageError:';

/** The one error that verbs of this room reject with. Its name carries the kind, which survives a worker boundary. */
export class StorageError extends Error {
	readonly kind: ProblemKind;

	/** @param words what to say instead of the kind's usual words. */
	constructor(kind: ProblemKind, words?: string, cause?: unknown) {
		super(words ?? table[kind].words, { cause });
		this.kind = kind;
		this.name = namePrefix + kind;
	}
}

/** The problem of a kind, for events that are no errors: `blocked`, `outdated`. */
export function problemOf(kind: ProblemKind): StorageProblem {
	return { kind, ...table[kind] };
}

/** Any failure of this room in words; also one that came from a worker as a plain error. */
export function explain(error: unknown): StorageProblem {
	const { name, message } = nameAndMessage(error);
	const own = problemKinds.find((kind) => name === namePrefix + kind);
	if (own) {
		const cause = error instanceof Error && error.cause ? nameAndMessage(error.cause).message : '';
		return { ...problemOf(own), words: message, ...(cause && { detail: cause }) };
	}
	return { ...problemOf(kindOf(error)), detail: `${name}: ${message}` };
}

/** The same failure as a `StorageError`; one that is so already stays as it is. */
export function asStorageError(error: unknown): StorageError {
	return error instanceof StorageError ? error : new StorageError(kindOf(error), undefined, error);
}

/** Names of DOMExceptions and of Dexie's errors (https://dexie.org/docs/DexieErrors/DexieError). */
const kindByName: Record<string, ProblemKind> = {
	QuotaExceededError: 'full',
	VersionError: 'outdated',
	DatabaseClosedError: 'outdated',
	MissingAPIError: 'missing',
	SecurityError: 'missing',
	ConstraintError: 'conflict'
};

function kindOf(error: unknown): ProblemKind {
	const kinds = causes(error).map((each) => kindByName[nameAndMessage(each).name]);
	return kinds.find((kind) => kind) ?? 'unknown';
}

/** The error and what lies beneath it: over quota an AbortError holds the QuotaExceededError as `inner`. */
function causes(error: unknown, depth = 0): unknown[] {
	if (typeof error !== 'object' || error === null || depth > 4) return [];
	const { inner, cause, failures } = error as Record<string, unknown>;
	const beneath = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
	return [error, ...beneath.flatMap((each) => causes(each, depth + 1))];
}

function nameAndMessage(error: unknown): { name: string; message: string } {
	const { name = 'Error', message = String(error) } = (error ?? {}) as Partial<Error>;
	return { name, message };
}
