import everyday from './everyday.json';
import { wordSet } from '../names/word-set';

/** The words that speak for or against an everyday word's being a skill. */

/** Words that stand right after a technology: "Go services", "Spring beans". */
export const techNouns = wordSet(
	`api apis backend backends frontend app apps application applications framework frameworks code codebase
	library libraries sdk sdks microservice microservices cluster clusters pipeline pipelines job jobs worker
	workers function functions script scripts scripting module modules package packages server servers client
	developer developers engineer engineers programmer programming development stack cli binary binaries
	container containers chart charts playbook playbooks manifest manifests cookbook cookbooks recipes dags dag
	dashboard dashboards workbook workbooks spreadsheet spreadsheets macro macros formulas pivots workspace
	templates beans controllers endpoints tests suite suites queries schema consumers producers topics
	plugin plugins components component hooks firmware drivers driver bindings runtime compiler routines
	integration integrations automation automations prototypes mockups models boards repo repos channels
	notebooks notebook scenes prefabs bot bots webhooks triggers flows certification certified platform database databases
	streaming front contracts web services service generics crates crate toolchain middleware routes handlers`
);

/** Those that say little: an express service, a spring collection. */
export const weakNouns = wordSet(
	`service services platform models components channels recipes boards flows driver drivers contracts`
);

/** Words before a technology that say it was used. */
export const cues = wordSet(
	`using via use used uses leveraging leveraged utilizing utilising like including learned learnt adopted
	introduced deployed writing wrote write apache language languages framework learn learning know knows study
	studying exploring dropped ditched replaced picked chose chosen preferred mostly mainly primarily both`
);

/** Cues of two words, as what stands before the second of each. */
export const beforeCue = setsOf({
	as: 'such',
	up: 'set spun took',
	out: 'rolled',
	was: 'job language'
});

/** Words of any phrase; beside a capital they say nothing. */
export const links = wordSet('to in at of and for with after before on from by a the as is was');

/** Words between a thing made and what it was made with. */
export const prepositions = wordSet('in with on to from into by of for through and over than our');

/** Words that, before "in Go" or "with Flask", say that something was made. */
export const makings = wordSet(
	`built build building builds wrote written write writing developed developing develop implemented implement
	rewrote rewritten rewrite rewriting ported porting migrated migrating migrate coded coding programmed
	programming created scripted prototyped refactored shipped automated modelled modeled service services code
	scripts script backend apis api app apps microservices tooling cli experience experienced proficient
	proficiency expert expertise knowledge skilled skills trained certified certificate course courses tests
	dashboards reports pipelines pipeline jobs library libraries sdk engine server replaced replacing switched
	familiar comfortable deployed firmware developer engineer spreadsheets models`
);

/** Words that a hyphen ties to a skill: "Kafka-based". */
export const compounds = wordSet(
	'based powered backed driven native like style lang specific focused heavy only'
);

/** Skills whose names are everyday words, in small letters. */
export const wary = new Set(everyday.wary.split(' ').map((name) => name.toLowerCase()));

/** Words that, next to such a name, make an everyday phrase of it. */
export const phrases = new Map(
	Object.entries<{ next: string; previous: string }>(everyday.phrases).map(
		([name, { next, previous }]) => [name, { next: wordSet(next), previous: wordSet(previous) }]
	)
);

/** Words that right after a name make it the skill even where a sentence begins: "Go services", "Solidity audits". */
export const company = setsOf(everyday.company);

/** Words in whose sentence a name that is otherwise sure means another thing: the island, the opera, the snake. */
export const elsewhere = setsOf(everyday.elsewhere);

function setsOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(Object.entries(words).map(([name, beside]) => [name, wordSet(beside)]));
}

/** Words that tell a language that people speak from one for machines. */
export const speaking = wordSet(
	`fluent fluency fluently speak speaks speaking spoke spoken speaker speakers native bilingual trilingual
	multilingual proficient proficiency conversational translate translated translating translation translator
	interpreter interpreting interpreted interprets interpret tongue language languages b1 b2 c1 c2 a2 business-level intermediate
	working-level taught learn learning`
);
