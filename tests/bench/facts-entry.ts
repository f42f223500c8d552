/** What the bench of facts runs, in one module. */
export { analyse } from '$lib/analysing/analyse';
export { defaultVocabulary } from '$lib/vocabulary/vocabulary';
