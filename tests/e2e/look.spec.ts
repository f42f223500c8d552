import type { Page } from '@playwright/test';
import { jatin, openCandidate, openCandidates, pinklesh } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const evidenceOf = (page: Page, skill: string) =>
	page.getByRole('button', { name: new RegExp(`^${skill}: .*Open the evidence$`) });

test.describe(jatin, () => {
	test.beforeEach(async ({ page }) => {
		await openCandidates(page);
		await openCandidate(page, jatin);
	});

	test('59 months in all: the month in two positions counts once', async ({ page }) => {
		const career = page.getByRole('region', { name: 'Career' });
		await expect(career).toContainText('4 y 11 m');
		await expect(career).toContainText('2 positions, 59 months in software');
	});

	test('the profile stands beside its facts', async ({ page }) => {
		const cred = page.getByRole('article').filter({
			has: page.getByRole('heading', { name: 'SDE-2', exact: true, level: 3 })
		});
		await expect(cred.last()).toContainText('CRED, Bangalore, India');
		await expect(cred.last()).toContainText('Sep 2022 to now');
		for (const workstream of ['Wealth management platform', 'Zero-downtime infrastructure']) {
			await expect(page.getByRole('heading', { level: 4, name: workstream })).toBeVisible();
		}
		await expect(page.getByText('IIIT Srirangapatna, Andhra Pradesh')).toBeVisible();
		await expect(page.getByText('CGPA 7.67 of 10')).toBeVisible();
		await expect(page.getByRole('heading', { name: /global rank 983 of 20K\+/ })).toBeVisible();
	});

	test('Go opens its proof: 51 months at CRED, the sentences with the word marked', async ({
		page
	}) => {
		await evidenceOf(page, 'Go').click();
		const panel = page.getByRole('dialog', { name: 'Go' });
		await expect(panel).toContainText('Up to 51 months');
		await expect(panel).toContainText('upper bound');
		await expect(panel.getByRole('heading', { name: /^Shown in a role 2/ })).toBeVisible();
		const quote = panel.getByRole('listitem').filter({ hasText: 'Wrote a deal engine in' });
		await expect(quote.locator('mark')).toHaveText('Go');
		await expect(quote).toContainText('CRED');
		await expect(panel.getByRole('listitem').filter({ hasText: 'Golang' })).toBeVisible();
	});

	test('what is only listed says so, and is a question for the interview', async ({ page }) => {
		await expect(page.getByRole('button', { name: /^Cassandra: listed\./ })).toBeVisible();
		const toAsk = page.getByRole('region', { name: 'To ask' });
		await expect(toAsk).toContainText('19 skills listed and shown in no role');
		await expect(toAsk).toContainText('UPI Autopay');
	});

	test('the figures claimed stand with the sentence that claims them', async ({ page }) => {
		const figures = page.getByRole('region', { name: 'Figures claimed' });
		for (const figure of ['P99 latency −40%', '50K+ SKUs', 'Infrastructure cost −45%']) {
			await expect(figures.getByRole('term').filter({ hasText: figure })).toBeVisible();
		}
	});
});

test.describe(pinklesh, () => {
	test.beforeEach(async ({ page }) => {
		await openCandidates(page);
		await openCandidate(page, pinklesh);
	});

	test('69 months of software roles stand beside the "8+ years" stated', async ({ page }) => {
		await expect(page.getByRole('region', { name: 'Career' })).toContainText(
			'69 months in software'
		);
		await expect(page.getByText('“8+ years”')).toBeVisible();
		await expect(page.getByRole('region', { name: 'To ask' })).toContainText(
			'8+ years stated, 69 months of software roles dated'
		);
	});

	test('the overlap of 22 months and the gap of 19 are said', async ({ page }) => {
		const career = page.getByRole('region', { name: 'Career' });
		await expect(career.getByText('Overlap of 22 months')).toBeVisible();
		await expect(career).toContainText('January 2018 to October 2019');
		await expect(career.getByText('Gap of 19 months')).toBeVisible();
		await expect(career).toContainText('April 2016 to October 2017');
	});

	test('education is not stated, which is unknown and not none', async ({ page }) => {
		const education = page.getByRole('heading', { level: 2, name: 'Education', exact: true });
		await expect(education.locator('xpath=..')).toHaveText(/Education\s*Not stated/);
		await expect(page.getByText('What did you study, and where?')).toBeVisible();
	});

	test('FastAPI opens its proof over both roles, the shared month counted once', async ({
		page
	}) => {
		await evidenceOf(page, 'FastAPI').click();
		const panel = page.getByRole('dialog', { name: 'FastAPI' });
		await expect(panel).toContainText('Up to 69 months');
		for (const employer of ['Appreciate', 'Legistify']) {
			await expect(panel.getByRole('listitem').filter({ hasText: employer }).first()).toBeVisible();
		}
	});

	test('projects, certificates and design notes are all there', async ({ page }) => {
		for (const name of [
			'Legistrak litigation management',
			'Crawler monitoring',
			'Scaler Academy (DSA, SQL, LLD, HLD)',
			'Star Performer of the Month',
			'Cache-aside with TTL tiering'
		]) {
			await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
		}
	});
});
