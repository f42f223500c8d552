import { type Blinding, seeing } from '$lib/domain/blind/blinding';
import type { SettingRow } from './database/rows';
import { read, type Store, write } from './database/store';

/** What is kept about the use of this machine, and what holds before it was ever written. To add one, add it here. */
const initial = {
	/** Names of the samples that were loaded once: a sample that was deleted stays deleted. */
	loadedSamples: [] as readonly string[],
	/** Row groups of the comparison that the user folded. */
	foldedGroups: [] as readonly string[],
	/** How many demo candidates were made, so that the next ones are others. */
	demoMade: 0,
	/** Whether people are shown without what tells who they are, and who was revealed. */
	blinding: seeing,
	/** What was said of the columns of tables, by their heads; the table that was named last comes last. */
	tableColumns: {} as Readonly<Record<string, readonly (string | null)[]>>
};

export type Settings = typeof initial;
export type SettingName = keyof Settings;

/** A setting, or what holds before it was written. */
export async function readSetting<Name extends SettingName>(
	store: Store,
	name: Name
): Promise<Settings[Name]> {
	const row = await read(store, ['settings'], (db) => db.settings.get(name));
	return settingIn(name, row);
}

/** For this room only: the setting that a row holds, or what holds where there is none. */
export function settingIn<Name extends SettingName>(
	name: Name,
	row: SettingRow | undefined
): Settings[Name] {
	return fits(name, row?.value) ? row.value : initial[name];
}

/** Keeps a setting; the later of two wins. */
export async function writeSetting<Name extends SettingName>(
	store: Store,
	name: Name,
	value: Settings[Name]
): Promise<void> {
	await write(store, ['settings'], async (db, now) => {
		const revision = ((await db.settings.get(name))?.revision ?? 0) + 1;
		await db.settings.put({ key: name, value, changedAt: now, revision });
	});
}

/** Changes a setting on what it is at that moment, whoever else changes it meanwhile. */
export async function changeSetting<Name extends SettingName>(
	store: Store,
	name: Name,
	change: (value: Settings[Name]) => Settings[Name]
): Promise<void> {
	await write(store, ['settings'], async (db, now) => {
		const row = await db.settings.get(name);
		const before = settingIn(name, row);
		const revision = (row?.revision ?? 0) + 1;
		await db.settings.put({ key: name, value: change(before), changedAt: now, revision });
	});
}

/** Whether people are hidden, and who was revealed. */
export function readBlinding(store: Store): Promise<Blinding> {
	return readSetting(store, 'blinding');
}

/** Whether a stored value still is what this version expects under the name. */
function fits<Name extends SettingName>(name: Name, value: unknown): value is Settings[Name] {
	return (
		Array.isArray(value) === Array.isArray(initial[name]) && typeof value === typeof initial[name]
	);
}
