import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** A file to read. */
export interface SourceFile {
	readonly path: string;
	/** Its name below the folder that was given, by which it is told apart from files of the same name in others. */
	readonly name: string;
}

/** What is to be read, and what could not be found. */
export interface SourceFiles {
	readonly files: readonly SourceFile[];
	readonly missing: readonly { readonly path: string; readonly why: string }[];
}

/** Files as they are named, and all files in folders, at any depth; hidden ones are passed over. */
export function sourceFiles(sources: readonly string[]): SourceFiles {
	const files: SourceFile[] = [];
	const missing: { path: string; why: string }[] = [];
	for (const source of sources) {
		try {
			if (statSync(source).isDirectory()) {
				for (const path of filesUnder(source)) files.push({ path, name: relative(source, path) });
			} else files.push({ path: source, name: basename(source) });
		} catch (error) {
			missing.push({ path: source, why: whyNot(error) });
		}
	}
	return { files, missing };
}

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return filesUnder(path);
			return entry.isFile() ? [path] : [];
		});
}

/** An error of the file system as a reason: "there is no such file". */
export function whyNot(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code;
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'EACCES') return 'it may not be read';
	if (code === 'EISDIR') return 'it is a folder';
	return error instanceof Error ? error.message : String(error);
}
