import { buildAndServe } from './serve.ts';

console.log('Building Slate …');
const { address } = await buildAndServe();
console.log(`\n  Slate is ready:  ${address}\n\n  Ctrl+C stops it.\n`);
