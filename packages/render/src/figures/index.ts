// Figures as drawings.
export { type DrawingAt, type DrawingPlace, drawFigure, drawFigureAt } from "./draw.ts";
export { drawStandalone, PAPER_HUES, type StandaloneOptions } from "./standalone.ts";
