/** Whether two words are one letter apart, or two that changed places: "Expereince", "Septemder", "Febuary". */
export function isSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return (
		left.length + right.length <= 2 || (left.length === 2 && left === [...right].reverse().join(''))
	);
}
