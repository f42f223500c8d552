import { pngOf } from './chart-picture';

/** What CSS gives to the marks of a drawing: a picture of it stands alone, without the page's styles. */
const drawn = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'opacity',
	'font-family',
	'font-size',
	'font-weight',
	'font-variant-numeric',
	'visibility'
] as const;

/** What a picture has no use for: places for the focus, names for scripts and for those who read aloud. */
const dropped = /^(?:tabindex|role|class|style|data-.*|aria-.*)$/;

/** Pixels of the picture to one of the screen. */
const scale = 2;

/**
 * A drawing in the document as a file of its own: every colour and font is written out, and it lies on the ground it
 * stands on, so that it looks the same wherever it is opened. A PNG is twice as fine as on screen.
 * @param svg `undefined` where it is not drawn yet.
 * @param title what it shows; readers of pictures say it.
 * @throws where nothing is drawn yet, or the browser cannot make the picture.
 */
export async function pictureOf(
	svg: SVGSVGElement | undefined,
	kind: 'png' | 'svg',
	title: string
): Promise<Blob> {
	if (!svg) throw new Error('There is nothing to save yet.');
	return kind === 'png' ? pngOfSvg(svg) : svgOf(svg, title);
}

function svgOf(svg: SVGSVGElement, title: string): Blob {
	return new Blob([textOf(svg, title)], { type: 'image/svg+xml' });
}

async function pngOfSvg(svg: SVGSVGElement): Promise<Blob> {
	const { width, height } = svg.viewBox.baseVal;
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg, ''))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width * scale;
	canvas.height = height * scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return pngOf(canvas, groundOf());
}

function textOf(svg: SVGSVGElement, title: string): string {
	const copy = standalone(svg);
	const { width, height } = svg.viewBox.baseVal;
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	ground.setAttribute('width', '100%');
	ground.setAttribute('height', '100%');
	ground.setAttribute('fill', groundOf());
	copy.prepend(ground);
	if (title) {
		const named = document.createElementNS('http://www.w3.org/2000/svg', 'title');
		named.textContent = title;
		copy.prepend(named);
	}
	return new XMLSerializer().serializeToString(copy);
}

function groundOf(): string {
	return getComputedStyle(document.body).backgroundColor;
}

/** A copy with every style that shows written out as an attribute, and nothing else of the page. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const originals = [svg, ...svg.querySelectorAll('*')];
	[copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
		const original = originals[i];
		if (!original) return;
		const style = getComputedStyle(original);
		for (const { name } of [...element.attributes]) {
			if (dropped.test(name)) element.removeAttribute(name);
		}
		for (const name of drawn) {
			// A pattern's address counts the page in once it is computed: the written one stays.
			if (name === 'fill' && element.getAttribute('fill')) continue;
			element.setAttribute(name, style.getPropertyValue(name));
		}
	});
	return copy;
}
