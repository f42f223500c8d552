/** Calls `readEntries` until it gives none: one call gives a hundred at most. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
	if (entry.isFile) {
		const file = entry as FileSystemFileEntry;
		return [await new Promise<File>((resolve, reject) => file.file(resolve, reject))];
	}
	const inside = await entriesOf(entry as FileSystemDirectoryEntry);
	const files: File[] = [];
	for (const child of inside) files.push(...(await filesOf(child)));
	return files;
}

/**
 * All files that were dropped, those in folders too. Call it inside the drop event: its items are gone
 * afterwards. Rejects with the browser's error where a folder cannot be read.
 */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
	const entries = [...data.items]
		.filter((item) => item.kind === 'file')
		.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
	const files: File[] = [];
	for (const entry of entries) {
		if (entry instanceof File) files.push(entry);
		else if (entry) files.push(...(await filesOf(entry)));
	}
	return files;
}
