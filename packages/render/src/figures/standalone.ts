// A drawing that stands by itself, for programs that know nothing of a page's style: colours and lengths written out, halos as shapes of their own.
import { type Figure, replaceUnfit } from "@parley/engine/report";
import { type DrawingPlace, drawFigureAt } from "./draw.ts";
import { FONT_SIZE } from "./svg.ts";

/** Hues of parties on paper, in the order of the case; the same as on a briefing's page. */
export const PAPER_HUES = [
  "#0072b2",
  "#a86400",
  "#00805c",
  "#a5508a",
  "#2b7fb3",
  "#807500",
  "#4a4a4a",
  "#7a5c3e",
] as const;

const INK = "#1d1c1a";
const PAPER = "#ffffff";
const WASH = "#f4f2ec";

/** Fonts that most machines have one of. */
const FONTS = "Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

export interface StandaloneOptions extends DrawingPlace {
  /** In CSS pixels. */
  readonly width: number;
}

/** The figure as the text of an SVG file, ink on paper. */
export function drawStandalone(figure: Figure, options: StandaloneOptions): string {
  const svg = drawFigureAt(figure, options);
  for (const halo of [...svg.querySelectorAll("[paint-order]")]) separateHalo(halo);
  for (const part of [svg, ...svg.querySelectorAll("*")]) writeOut(part);
  for (const name of ["class", "style"]) svg.removeAttribute(name);
  svg.setAttribute("font-size", String(FONT_SIZE));
  svg.setAttribute("font-family", FONTS);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  // What HTML knows by name XML knows by number only.
  return replaceUnfit(svg.outerHTML).replaceAll("&nbsp;", "&#160;");
}

// Not every program draws the outline of letters first: then it would cover the letters themselves.
function separateHalo(letters: Element): void {
  const halo = letters.cloneNode(true) as Element;
  halo.setAttribute("fill", letters.getAttribute("stroke") ?? PAPER);
  halo.removeAttribute("paint-order");
  letters.before(halo);
  for (const name of ["paint-order", "stroke", "stroke-width", "stroke-linejoin"]) {
    letters.removeAttribute(name);
  }
}

function writeOut(part: Element): void {
  for (const name of ["fill", "stroke"]) {
    const paint = part.getAttribute(name);
    if (paint) part.setAttribute(name, colourOf(paint));
  }
  for (const name of ["x", "y", "dx", "dy"]) {
    const length = /^(-?[\d.]+)em$/.exec(part.getAttribute(name) ?? "");
    if (length) part.setAttribute(name, String(Math.round(Number(length[1]) * letterSize(part) * 10) / 10));
  }
  // A line without length shows as a dot only where its round ends are drawn.
  const path = part.getAttribute("d");
  if (path?.includes("h0")) part.setAttribute("d", path.replace(/h0(?![\d.])/g, "h.01"));
}

function colourOf(paint: string): string {
  const hue = /^var\(--p(\d)\)$/.exec(paint);
  if (hue) return PAPER_HUES[Number(hue[1])];
  return { currentColor: INK, "var(--paper)": PAPER, "var(--wash)": WASH }[paint] ?? paint;
}

function letterSize(part: Element): number {
  const own = part.getAttribute("font-size");
  if (own && part.tagName.toLowerCase() !== "svg") return Number.parseFloat(own);
  return part.parentElement ? letterSize(part.parentElement) : FONT_SIZE;
}
