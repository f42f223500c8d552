export type { Found, Tone } from './found';
export { findInList } from './find-in-list';
export { findInProse, findInWords } from './find-in-prose';
export { Words } from './words';
