export type { Found, Tone } from './found';
export { findInList } from './lists/find-in-list';
export { findInProse, findInWords } from './prose/find-in-prose';
export { Words } from './names/words';
