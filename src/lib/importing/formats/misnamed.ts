import type { FileContent } from '../bytes/file-content';
import type { Issue } from '../reading';
import type { Format } from './format';
import { formats } from './formats';

/** The ending of a file's name, in small letters, without the dot. */
export function extensionOf(name: string): string {
	return name.toLowerCase().split('.').at(-1) ?? '';
}

/** What is to be said of a file whose name promises another kind than it is read as: nothing where it fits. */
export function misnamed(content: FileContent, format: Format): Issue[] {
	const called = promised(content, format);
	if (!called) return [];
	const message = `${content.name} is no ${called}, though it is called one, and was read as what it is: ${format.name}.`;
	return [{ pointer: null, message }];
}

/** A refusal that says so too, since what is wrong may be just that. */
export function refusedAs(content: FileContent, format: Format, refusal: string): string {
	const called = promised(content, format);
	return called
		? `${refusal} It is no ${called}, though it is called one, but ${format.name}.`
		: refusal;
}

/** What a file is called and is not; `null` where its name fits. */
function promised({ name }: FileContent, format: Format): string | null {
	const called = formats.find(({ extensions }) => extensions.includes(extensionOf(name)));
	return (called?.id !== format.id && called?.packed) || null;
}
