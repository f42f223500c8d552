import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { root } from '../node-tool.ts';

/** One import, however it is written: `import`, `export … from`, `import()`, `import('…').T`, `new URL('…', import.meta.url)`. */
export interface Import {
	readonly specifier: string;
	/** Nothing of it is left when the program runs. */
	readonly typeOnly: boolean;
}

/** A file of the app, as the rules see it. */
export interface Source {
	/** From the repository's folder, with slashes: `src/lib/domain/skill.ts`. */
	readonly path: string;
	readonly text: string;
	readonly imports: readonly Import[];
	/** Calls that ask for the present moment, as written. */
	readonly clockReadings: readonly string[];
}

/** Every TypeScript and Svelte file under a folder, read and parsed. */
export function sourcesUnder(folder: string): Source[] {
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !path.endsWith('.d.ts'))
		.sort()
		.map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
}

/** Reads one file's imports and clock readings; of a Svelte file, those of its scripts. */
export function sourceOf(path: string, text: string): Source {
	const imports: Import[] = [];
	const clockReadings: string[] = [];
	for (const script of path.endsWith('.svelte') ? scriptsOf(text) : [text]) {
		const file = ts.createSourceFile(path + '.ts', script, ts.ScriptTarget.Latest, true);
		const visit = (node: ts.Node): void => {
			const found = importIn(node);
			if (found) imports.push(found);
			if (readsClock(node)) clockReadings.push(node.getText(file));
			ts.forEachChild(node, visit);
		};
		visit(file);
	}
	return { path, text, imports, clockReadings };
}

/** What a Svelte file shows: the text without its scripts, styles and remarks. */
export function markupOf(text: string): string {
	return text.replace(
		/<script[\s>][\s\S]*?<\/script>|<style[\s>][\s\S]*?<\/style>|<!--[\s\S]*?-->/g,
		''
	);
}

/**
 * The file that a specifier means, seen from the file that holds it: a path from the repository's folder
 * without its extension, or `null` for a package.
 */
export function targetOf(from: string, specifier: string): string | null {
	const bare = specifier.replace(/\?.*$/, '');
	if (bare === '$lib' || bare.startsWith('$lib/')) return 'src/lib' + bare.slice('$lib'.length);
	if (bare.startsWith('.')) return posix.join(dirname(from), bare);
	return null;
}

function scriptsOf(text: string): string[] {
	const { instance, module } = parse(text, { modern: true });
	return [instance, module].flatMap((script) => {
		const content = script?.content as { start: number; end: number } | undefined;
		return content ? [text.slice(content.start, content.end)] : [];
	});
}

function importIn(node: ts.Node): Import | null {
	if (ts.isImportDeclaration(node)) {
		return named(
			node.moduleSpecifier,
			node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
		);
	}
	if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
		return named(node.moduleSpecifier, node.isTypeOnly);
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return named(node.argument.literal, true);
	}
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		return named(node.arguments[0], false);
	}
	const ofThisFile =
		ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url';
	return ofThisFile ? named(node.arguments?.[0], false) : null;
}

function named(node: ts.Node | undefined, typeOnly: boolean): Import | null {
	return node && ts.isStringLiteralLike(node) ? { specifier: node.text, typeOnly } : null;
}

function readsClock(node: ts.Node): boolean {
	if (ts.isNewExpression(node)) {
		return node.expression.getText() === 'Date' && !node.arguments?.length;
	}
	return ts.isPropertyAccessExpression(node) && /^(Date|performance)\.now$/.test(node.getText());
}
