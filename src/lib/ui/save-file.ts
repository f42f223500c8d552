/** Offers a blob to the user as a download of that name. */
export function saveFile(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser reads the blob after the click: take the address back only when it has had time to.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
