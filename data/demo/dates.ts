import { type Month, yearAndMonth } from '$lib/domain/month';
import type { Random } from './random';
import { rates } from './rates';

/** How one person writes dates; `undefined` where they give none. */
export type DateStyle = (month: Month) => string | undefined;

/** Most write months; some only years, some the day too, some nothing. */
export function demoDateStyle(random: Random): DateStyle {
	const share = random.next();
	const { noDates, yearsOnly, daysToo } = rates;
	if (share < noDates) return () => undefined;
	if (share < noDates + yearsOnly) return (month) => String(yearAndMonth(month).year);
	if (share < noDates + yearsOnly + daysToo) {
		return (month) => `${withMonth(month)}-${String(random.int(1, 28)).padStart(2, '0')}`;
	}
	return withMonth;
}

function withMonth(month: Month): string {
	const { year, month: inYear } = yearAndMonth(month);
	return `${year}-${String(inYear).padStart(2, '0')}`;
}
