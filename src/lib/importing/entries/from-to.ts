const first = /^(?:from|von|de|du|desde|since|start|start date)$/i;
const last = /^(?:to|until|till|bis|à|au|a|até|hasta|end|end date)$/i;

/** Whether a label stands before the day on which something began: "From: 07/2019". */
export function saysStart(label: string | undefined): boolean {
	return label !== undefined && first.test(label);
}

/** Whether a label stands before the day on which something ended: "To: 01/2024". */
export function saysEnd(label: string | undefined): boolean {
	return label !== undefined && last.test(label);
}
