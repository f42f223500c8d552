/** Whether a text opens a bracket and does not close it again. */
export function leavesOpen(text: string): boolean {
	return text.lastIndexOf('(') > text.lastIndexOf(')');
}
