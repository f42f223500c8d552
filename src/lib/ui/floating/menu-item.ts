import type { Icon } from '../icon';

/** One thing to do in a menu. */
export interface MenuItem {
	label: string;
	onselect: () => void;
	icon?: Icon;
	/** A word at the end of the line: a file ending, a key. */
	note?: string;
	disabled?: boolean;
	danger?: boolean;
	/** Makes it one that is ticked or not. */
	checked?: boolean;
}
