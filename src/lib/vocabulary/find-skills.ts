export type { Found, Tone } from './found';
export { findInList } from './find-in-list';
export { findInProse } from './find-in-prose';
