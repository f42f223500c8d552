/** Whether tags ran together where the page set them side by side: "FastAPIFlaskPostgreSQL Redis". */
export function ranTogether(text: string): boolean {
	return (
		text.length < 300 &&
		!/[.!?:]$|^\S+\.\p{Ll}{2,}$/u.test(text) &&
		(text.match(/(?<=\p{Ll}|[A-Z\d]{2})(?=\p{Lu}\p{Ll})/gu)?.length ?? 0) >= 2
	);
}
