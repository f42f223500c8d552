import { pngOf } from '$lib/ui/chart-picture';

/** What CSS gives to the marks of a drawing: a picture of it stands alone, without the page's styles. */
const drawn = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'opacity',
	'font-family',
	'font-size',
	'font-weight',
	'font-variant-numeric'
] as const;

/** Pixels of the picture to one of the screen. */
const scale = 2;

/** A drawing in the document as a PNG, on the ground it stands on. */
export async function pngOfSvg(svg: SVGSVGElement): Promise<Blob> {
	const ground = getComputedStyle(document.body).backgroundColor;
	const { width, height } = svg.viewBox.baseVal;
	const image = new Image();
	const text = new XMLSerializer().serializeToString(standalone(svg));
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width * scale;
	canvas.height = height * scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return pngOf(canvas, ground);
}

/** A copy with every style that shows written out as an attribute. */
function standalone(svg: SVGSVGElement): Node {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const originals = svg.querySelectorAll('*');
	copy.querySelectorAll('*').forEach((element, i) => {
		const original = originals[i];
		if (!original) return;
		const style = getComputedStyle(original);
		for (const name of drawn) {
			// A pattern's address counts the page in once it is computed: the written one stays.
			if (name === 'fill' && element.getAttribute('fill')) continue;
			element.setAttribute(name, style.getPropertyValue(name));
		}
	});
	return copy;
}
