/** A link's place on a page and where it leads. */
export interface PageLink {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly href: string;
}
