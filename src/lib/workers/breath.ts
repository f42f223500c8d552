/** Lets everything run that is waiting. */
export function breath(): Promise<void> {
	return new Promise((go) => setTimeout(go));
}
