import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates';

function read(text: string) {
	return findDates(text).map(({ start, end, kind }) =>
		kind === 'ongoing' ? `${start} …` : kind === 'range' ? `${start} … ${end}` : start
	);
}

describe('dates as résumés write them', () => {
	it.each([
		['Sept 2022 – Present', '2022-09 …'],
		['Sep 2024 – Present', '2024-09 …'],
		['03/2019 – 04/2021', '2019-03 … 2021-04'],
		['2018–20', '2018 … 2020'],
		['1998-03', '1998-03'],
		['University of Nowhere del Mar 2011-04-02 - 2013-11-20', '2011-04-02 … 2013-11-20'],
		['2018-2020', '2018 … 2020'],
		['Summer 2019', '2019'],
		['seit 2020', '2020 …'],
		['seit März 2020', '2020-03 …'],
		['depuis septembre 2018', '2018-09 …'],
		['desde 2017', '2017 …'],
		['bis 2019', 'null … 2019'],
		['May -- Aug 2017', '2017-05 … 2017-08'],
		['Nov – Feb 2018', '2017-11 … 2018-02'],
		['Juin 17', '2017-06'],
		['Septemder 2018 – Febuary 2019', '2018-09 … 2019-02'],
		['2017 - 2019/20', '2017 … 2020'],
		['2023 - Exp. 2028', '2023 … 2028'],
		['1999 – Aujourd’hui (18 ans)', '1999 …'],
		["May '17 - Aug '18", '2017-05 … 2018-08'],
		['1/2019 —', '2019-01 …'],
		['2018.3-(Current)', '2018-03 …'],
		['2018.3 - 2019.11', '2018-03 … 2019-11'],
		['02/2021 - Present (1 year 10 months)', '2021-02 …'],
		['Jan 2020 - Mar 2021 · 1 yr 3 mos', '2020-01 … 2021-03'],
		['2016-2019 (expected)', '2016 … 2019'],
		['Expected May 2025', '2025-05'],
		['2021-03 – 2022-10', '2021-03 … 2022-10'],
		['2021-03-01 to 2022-10-15', '2021-03-01 … 2022-10-15'],
		['Q3 2019 – Q1 2020', '2019 … 2020'],
		['May 2019 to date', '2019-05 …'],
		['Jan. 2015 bis heute', '2015-01 …'],
		['janv. 2015 – à ce jour', '2015-01 …'],
		['enero de 2015 - actualidad', '2015-01 …'],
		['março de 2016 até o momento', '2016-03 …'],
		['March 5, 2019 – April 2, 2020', '2019-03-05 … 2020-04-02'],
		['5 March 2019', '2019-03-05'],
		['01.03.2019 - 31.12.2020', '2019-03-01 … 2020-12-31'],
		['(Mar 2019–now)', '2019-03 …'],
		['from 2015 to 2017', '2015 … 2017'],
		['2015, March - 2016, April', '2015-03 … 2016-04'],
		['06/17 - 08/18', '2017-06 … 2018-08'],
		['2021 – 2018', '2021 … 2018'],
		['Fall 2019 - Spring 2020', '2019 … 2020'],
		['2019 Spring', '2019'],
		['2019年', '2019'],
		['2018年3月 - 至今', '2018-03 …'],
		['2018年3月至2019年12月', '2018-03 … 2019-12'],
		['2019년 3월 5일', '2019-03-05'],
		['Июнь 2024 - Август 2024', '2024-06 … 2024-08'],
		['с 2020 по настоящее время', '2020 …'],
		['Summers 2014, 2015', '2014 … 2015'],
		['Summers 2011, 2012 and 2013', '2011 … 2013'],
		['2016 & 2017', '2016 … 2017'],
		['2015/16', '2015 … 2016'],
		['Mar, 2021 - Oct, 20243 years', '2021-03 … 2024-10'],
		['Mar 2021 - Jan 202210 months', '2021-03 … 2022-01'],
		['2016 - 20182 ans', '2016 … 2018']
	])('%s', (text, wanted) => {
		expect(read(text)).toEqual([wanted]);
	});

	it.each([
		'served 2000 users',
		'$2000 saved',
		'reduced cost 2000%',
		'24/7 support',
		'+49 2012 555',
		'room 12/14',
		'may the force',
		'p99 of 2048ms'
	])('no date in "%s"', (text) => {
		const dated = findDates(text).filter(
			({ kind, start }) => kind !== 'moment' || !/^\d{4}$/.test(start ?? '')
		);
		expect(dated).toEqual([]);
	});

	it.each([
		['Head Baker - Present Apr 2025', ['2025-04 …']],
		['Head Baker - Feb 2022 Jun 2019', ['2019-06 … 2022-02']],
		['- 2022-02 2019-06', ['2019-06 … 2022-02']],
		['Jan 2018 - Present Apr 2025', ['2018-01 …', '2025-04']],
		['Head Baker - Jun 2019 Feb 2022', ['2019-06', '2022-02']],
		['Oven - 2022 2019', ['2022', '2019']]
	])('behind a dash with its ends turned round: %s', (text, wanted) => {
		expect(read(text)).toEqual(wanted);
	});

	it('takes in brackets and lengths of time', () => {
		const [dates] = findDates('Chef (Mar 2019 - Present (2 years)) there');
		expect(dates?.kind).toBe('ongoing');
	});
});
