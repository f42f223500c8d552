import {
	ArcElement,
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	Tooltip
} from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { ArcSlice, EulerDiagramController, VennDiagramController } from 'chartjs-chart-venn';
import type { Palette } from './palette';

// The only file that brings Chart.js in; it is loaded when the first chart is drawn.
Chart.register(
	ArcElement,
	ArcSlice,
	BarController,
	BarElement,
	CategoryScale,
	EulerDiagramController,
	Legend,
	LinearScale,
	LineElement,
	MatrixController,
	MatrixElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	Tooltip,
	VennDiagramController
);

/** Sets the hand that all charts are drawn in, where a configuration does not say otherwise. */
export function setDefaults(palette: Palette): void {
	Chart.defaults.font.family = palette.font;
	Chart.defaults.font.size = 12;
	Chart.defaults.color = palette.ink2;
	Chart.defaults.borderColor = palette.line;
	Chart.defaults.animation = false;
	Chart.defaults.maintainAspectRatio = false;
	Object.assign(Chart.defaults.plugins.tooltip, {
		backgroundColor: palette.ink,
		titleColor: palette.paper,
		bodyColor: palette.paper,
		cornerRadius: 4,
		padding: 8,
		displayColors: false
	});
}

export { Chart };
