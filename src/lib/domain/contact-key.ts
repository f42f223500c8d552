import type { Profile } from './profile';

/** Digits that tell a telephone line from others; what stands before them is how it is dialled from afar. */
const tellingDigits = 9;
const fewestDigits = 7;

/** An e-mail address however it is written; empty where none is stated. */
export function emailKey({ basics }: Profile): string {
	return (basics?.email ?? '').normalize('NFKC').trim().toLowerCase();
}

/** A telephone line however it is written; empty where none is stated, or too few digits to tell it by. */
export function phoneKey({ basics }: Profile): string {
	const digits = (basics?.phone ?? '').replace(/\D/g, '');
	return digits.length < fewestDigits ? '' : digits.slice(-tellingDigits);
}
