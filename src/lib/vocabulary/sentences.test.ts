import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findInProse } from './find-skills';
import { defaultVocabulary, skillNamed } from './vocabulary';

/**
 * The labelled sentences of tests/fixtures/sentences: what the person lists, and the skills that a careful
 * reader finds, with the tone where it is not plain ("MongoDB: past").
 */
interface Sentence {
	readonly text: string;
	readonly listed: readonly string[];
	readonly found: readonly string[];
}

const folder = 'tests/fixtures/sentences';
const vocabulary = defaultVocabulary();

const sentences = readdirSync(folder)
	.filter((file) => file.endsWith('.jsonl'))
	.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
	.map((line) => JSON.parse(line) as Sentence);

function idOf(name: string) {
	const skill = skillNamed(vocabulary, name);
	if (!skill) throw new Error(`The sentences name "${name}", which the vocabulary lacks`);
	return skill.id;
}

function read({ text, listed }: Sentence): Set<string> {
	const found = findInProse(vocabulary, text, { listed: new Set(listed.map(idOf)) });
	return new Set(found.map(({ name, tone }) => (tone === 'plain' ? name : `${name}: ${tone}`)));
}

it('has at least 300 sentences, half of them traps: nothing to find, or no plain use', () => {
	const traps = sentences.filter(
		({ found }) => !found.length || found.some((label) => label.includes(': '))
	);
	expect(sentences.length).toBeGreaterThanOrEqual(300);
	expect(traps.length).toBeGreaterThanOrEqual(sentences.length / 2);
	expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
});

it('finds what a careful reader finds', () => {
	let right = 0;
	let wrong = 0;
	let missed = 0;
	const misread: string[] = [];
	for (const sentence of sentences) {
		for (const label of sentence.found) idOf(label.replace(/: (?:past|wish|negated)$/, ''));
		const found = read(sentence);
		const extra = [...found].filter((label) => !sentence.found.includes(label));
		const lacking = sentence.found.filter((label) => !found.has(label));
		right += found.size - extra.length;
		wrong += extra.length;
		missed += lacking.length;
		if (extra.length || lacking.length) {
			misread.push(`${sentence.text}\n   + ${extra.join(', ')}\n   − ${lacking.join(', ')}`);
		}
	}
	const precision = right / (right + wrong);
	const recall = right / (right + missed);
	process.stdout.write(
		`${sentences.length} sentences: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n` +
			misread.join('\n') +
			'\n'
	);
	expect(precision).toBeGreaterThanOrEqual(0.98);
	expect(recall).toBeGreaterThanOrEqual(0.95);
});
