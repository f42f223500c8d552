import { items } from './profession';
import type { Random } from './random';

const notReal = items('Fictional, Invented, Imaginary, Example, Notional, Storybook');
const kinds = [
	'University of {city}',
	'Institute of Technology, {city}',
	'Polytechnic of {city}',
	'College of {city}',
	'School of Applied Sciences, {city}'
];

/** A school that says it is invented: "Imaginary Polytechnic of Porto". */
export function demoSchool(random: Random, city: string): string {
	return `${random.pick(notReal)} ${random.pick(kinds).replace('{city}', city)}`;
}

/** Degrees after three or four years, and those that follow. */
export const firstDegrees = items("B.Tech, B.Sc., BSc, BA, B.Eng., Bachelor's degree, Diploma");
export const secondDegrees = items("M.Sc., MSc, MBA, M.Tech, Master's degree");
