const step = 1024;

/** A file's size in words: `340 B`, `5 KB`, `2.4 MB`, by steps of 1024, as the limits on files are counted. */
export function fileSize(bytes: number): string {
	if (bytes < step) return `${bytes} B`;
	if (bytes < step ** 2) return `${Math.round(bytes / step)} KB`;
	if (bytes < step ** 3) return `${(bytes / step ** 2).toFixed(1)} MB`;
	return `${(bytes / step ** 3).toFixed(1)} GB`;
}
