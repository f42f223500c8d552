/** The memory behind all columns in plain data, each piece once: to be handed over to another thread, not copied. */
export function buffersIn(data: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
	if (ArrayBuffer.isView(data)) found.add(data.buffer as ArrayBuffer);
	else if (typeof data === 'object' && data !== null) {
		for (const part of Object.values(data)) buffersIn(part, found);
	}
	return [...found];
}
