import { expect, it } from 'vitest';
import type { BandLayout, LaneLayout, TimelineItem } from '$lib/comparing/timeline/layout';
import { narrow, roomy, stackLanes } from './measures';

const band = (rows: number, ...kinds: TimelineItem['kind'][]) =>
	({ id: 'career', rows, items: kinds.map((kind) => ({ kind })) }) as unknown as BandLayout;
const skill = { ...band(1, 'skill'), id: 'skill:kafka' };
const lane = (...bands: BandLayout[]) => ({ bands }) as unknown as LaneLayout;

it('stacks lanes without one touching another', () => {
	const { lanes, height } = stackLanes([lane(band(3)), lane(), lane(band(1), band(2))], roomy);
	lanes.slice(1).forEach(({ y }, i) => {
		const above = lanes[i];
		expect(y).toBe((above?.y ?? 0) + (above?.height ?? 0) + roomy.gap);
	});
	expect(height).toBe((lanes[2]?.y ?? 0) + (lanes[2]?.height ?? 0) + roomy.gap / 2);
	expect(lanes[0]?.height).toBe(3 * roomy.row);
});

it('gives a lane with little in it the room its name needs', () => {
	expect(stackLanes([lane()], roomy).lanes[0]?.height).toBe(roomy.least);
	expect(stackLanes([lane()], narrow).lanes[0]?.height).toBe(narrow.head + narrow.row);
});

it('leaves room for the months of an overlap only where there is one', () => {
	const [plain, noted] = [band(2, 'position'), band(2, 'position', 'overlap')].map(
		(career) => stackLanes([lane(career, band(1))], roomy).lanes[0]?.bands[1]?.y ?? 0
	);
	expect((noted ?? 0) - (plain ?? 0)).toBe(roomy.note);
});

it('keeps the lane of a skill clear of the name of the person, and names it above where there is no room beside', () => {
	const [roomyTop, narrowTop] = [roomy, narrow].map((measures) => {
		const [placed] = stackLanes([lane(band(1), skill)], measures).lanes;
		return (placed?.bands[1]?.y ?? 0) - (placed?.y ?? 0);
	});
	expect(roomyTop).toBe(roomy.least);
	expect(narrowTop).toBe(narrow.head + narrow.row + narrow.bandHead);
});
