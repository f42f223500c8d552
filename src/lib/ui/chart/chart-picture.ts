/** A canvas as a PNG on the given ground: on its own it is transparent, and black in many viewers. */
export async function pngOf(canvas: HTMLCanvasElement, ground: string): Promise<Blob> {
	const sheet = document.createElement('canvas');
	sheet.width = canvas.width;
	sheet.height = canvas.height;
	const pen = sheet.getContext('2d');
	if (!pen) throw new Error('This browser gives no canvas to draw on.');
	pen.fillStyle = ground;
	pen.fillRect(0, 0, sheet.width, sheet.height);
	pen.drawImage(canvas, 0, 0);
	return new Promise((resolve, reject) =>
		sheet.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('The chart is too large for a picture.'))),
			'image/png'
		)
	);
}
