import type { Palette } from './palette';

/** The page's colours, light and dark, with the ground charts lie on. */
export const palette: Palette = {
	ink: '#16191a',
	ink2: '#4c5558',
	line: '#e3e5e2',
	people: ['#0072b2', '#b9500a', '#007a5a', '#a8457e', '#866600', '#3a4043'].map((solid) => ({
		solid
	})),
	font: 'Inter'
};
export const darkPalette: Palette = {
	ink: '#eceeed',
	ink2: '#aab3b4',
	line: '#2c3133',
	people: ['#56a8e0', '#f0924a', '#3dbd94', '#e38bbd', '#dcb63c', '#ccd2d3'].map((solid) => ({
		solid
	})),
	font: 'Inter'
};
