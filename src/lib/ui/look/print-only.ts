/**
 * Prints the part of the page that a class on the document asks for; style sheets say what that is. The class is
 * there while the print dialog is.
 */
export function printOnly(className: string): void {
	const { classList } = document.documentElement;
	classList.add(className);
	window.addEventListener('afterprint', () => classList.remove(className), { once: true });
	window.print();
}
