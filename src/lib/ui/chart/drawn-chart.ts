import type { ChartConfiguration, ChartType } from 'chart.js';
import { Chart, setDefaults } from './chart-runtime';
import type { Palette } from './palette';

type Configuration = ChartConfiguration<ChartType, unknown[], unknown>;

/** A mark of a chart, by its place. */
export interface Hit {
	readonly index: number;
	readonly datasetIndex: number;
}

/** What is done with a mark by mouse or finger. */
interface Hand {
	readonly press: (hit: Hit) => void;
	/** Told with every move over the chart: `null` between marks. */
	readonly hover: (hit: Hit | null) => void;
}

/** A chart on a canvas that takes up one configuration after the other. */
export class DrawnChart {
	readonly #canvas: HTMLCanvasElement;
	readonly #palette: Palette;
	readonly #hand: Hand;
	readonly #sight: IntersectionObserver;
	#chart: Chart<ChartType, unknown[], unknown> | undefined;
	/** Paper has all of it in sight. */
	readonly #print = () => this.#draw();
	#next: { readonly config: Configuration; readonly pressable: boolean } | undefined;
	#inSight = true;
	#frame = 0;

	constructor(canvas: HTMLCanvasElement, palette: Palette, hand: Hand) {
		this.#canvas = canvas;
		this.#palette = palette;
		this.#hand = hand;
		this.#sight = new IntersectionObserver((entries) => {
			this.#inSight = entries.at(-1)?.isIntersecting ?? true;
			this.#schedule();
		});
		this.#sight.observe(canvas);
		addEventListener('beforeprint', this.#print);
	}

	/** Shows a configuration: the first at once, the next ones with the next frame that has the chart in sight. */
	show(config: Configuration, pressable: boolean): void {
		this.#next = { config, pressable };
		if (this.#chart) this.#schedule();
		else this.#draw();
	}

	/** Points at a mark as a mouse over it does, or at none. */
	point(index: number | null): void {
		const chart = this.#chart;
		const element = index === null ? undefined : chart?.getDatasetMeta(0).data[index];
		if (!chart) return;
		const active = element && index !== null ? [{ datasetIndex: 0, index }] : [];
		const { x, y } = element?.tooltipPosition(true) ?? { x: 0, y: 0 };
		chart.setActiveElements(active);
		chart.tooltip?.setActiveElements(active, { x: x ?? 0, y: y ?? 0 });
		chart.update('none');
	}

	destroy(): void {
		cancelAnimationFrame(this.#frame);
		this.#sight.disconnect();
		removeEventListener('beforeprint', this.#print);
		this.#chart?.destroy();
	}

	#schedule() {
		if (!this.#next || !this.#inSight) return;
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.#draw());
	}

	#draw() {
		if (!this.#next) return;
		const { config, pressable } = this.#next;
		this.#next = undefined;
		const options = { ...config.options, ...this.#pointing(pressable) };
		const shown = this.#chart?.config as Configuration | undefined;
		if (this.#chart && shown && 'type' in shown && 'type' in config && shown.type === config.type) {
			// The plugins are known by the list that the chart was made with.
			shown.plugins?.splice(0, Infinity, ...(config.plugins ?? []));
			this.#chart.data = config.data;
			this.#chart.options = options;
			this.#chart.update('none');
			return;
		}
		this.#chart?.destroy();
		setDefaults(this.#palette);
		this.#chart = new Chart(this.#canvas, {
			...config,
			options,
			plugins: [...(config.plugins ?? [])]
		});
	}

	#pointing(pressable: boolean): Configuration['options'] {
		return {
			onClick: (_event, [hit]) => {
				if (hit) this.#hand.press(hit);
			},
			onHover: (_event, hits) => {
				this.#canvas.style.cursor = pressable && hits.length > 0 ? 'pointer' : '';
				this.#hand.hover(hits[0] ?? null);
			}
		};
	}
}
