import { expect, it } from 'vitest';
import { Beginnings } from './beginnings';
import { fold, ignored } from './fold';
import { Words } from './words';

const names = ['Go', 'R', 'SDK', 'C++', 'Kafka Streams', 'IntelliJ IDEA'];
const beginnings = new Beginnings();
for (const name of names) beginnings.add(fold(name).filter((kind) => kind > ignored));

function mayStandIn(text: string): boolean {
	const words = new Words();
	words.read(text);
	return beginnings.next(words, 0) === 0;
}

it.each([
	'Go services in plenty',
	'Go1 services in plenty',
	'Go, Rust and more of them',
	'R code and more of it',
	'SDKs for many phones',
	'SDK for many phones',
	'C++ code and more of it',
	'kafka streams and more',
	'Intellij Idea and more of it',
	'In tellij Idea and more of it',
	'SDK17 for many phones',
	"Go's services in plenty",
	'Go'
])('lets "%s" be read', (text) => {
	expect(mayStandIn(text)).toBe(true);
});

it.each([
	'Kitchens of the world',
	'Good services in plenty',
	'The team of many people',
	'Intellectual work',
	'In a team of many people'
])('spares reading "%s"', (text) => {
	expect(mayStandIn(text)).toBe(false);
});
