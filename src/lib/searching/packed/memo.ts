/** Remembers what was made of a value for as long as the value lives. For values that never change. */
export function memo<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
	const made = new WeakMap<Key, { value: Made }>();
	return (key) => {
		let known = made.get(key);
		if (!known) made.set(key, (known = { value: make(key) }));
		return known.value;
	};
}

/** Remembers what was made for each number. */
export function remembered<Made>(make: (n: number) => Made): (n: number) => Made {
	const made: Made[] = [];
	return (n) => (made[n] ??= make(n));
}
