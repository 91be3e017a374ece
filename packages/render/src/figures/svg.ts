// What every drawing shares: its format, hues of parties, and finishing what Plot drew as an accessible, repeatable `svg` element.
import type { Figure } from "@parley/engine/report";

/** How a figure is drawn: how wide, in CSS pixels, how its parts are arranged, and in whose document. */
export interface Format {
  readonly name: "wide" | "narrow";
  readonly width: number;
  /** Makes the elements. The host's own: a browser's, or one without a browser. */
  readonly document: Document;
  /** Begins the ids within the drawing; two drawings on one page need different ones. */
  readonly idPrefix: string;
}

export const FONT_SIZE = 12;

/** The hue of the party at this place in the case, as the page defines it. */
export function partyHue(index: number): string {
  return `var(--p${index % 8})`;
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * The drawing named and described, coordinates to a tenth of a pixel, without the labels that Plot gives to groups of marks, which only
 * repeat what the description says, and without its style sheets, which a page's policy may refuse.
 */
export function finishSvg(drawn: Element, figure: Figure, { document, name, idPrefix }: Format): SVGElement {
  const svg = pictureIn(drawn);
  for (const part of [...svg.querySelectorAll("style")]) part.remove();
  for (const part of [...svg.querySelectorAll("[aria-label]")]) part.removeAttribute("aria-label");
  for (const part of [...svg.querySelectorAll("[aria-hidden]")]) part.removeAttribute("aria-hidden");
  const description = document.createElementNS(SVG, "desc");
  description.setAttribute("id", `${idPrefix}-desc`);
  description.textContent = figure.alternative;
  const title = document.createElementNS(SVG, "title");
  title.setAttribute("id", `${idPrefix}-title`);
  title.textContent = figure.title;
  svg.prepend(title, description);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${idPrefix}-title`);
  svg.setAttribute("aria-describedby", `${idPrefix}-desc`);
  svg.setAttribute("class", name);
  for (const part of [svg, ...svg.querySelectorAll("*")]) roundCoordinates(part);
  return svg;
}

/** Plot wraps its picture in a `figure` element where it has anything to say about it. */
function pictureIn(drawn: Element): SVGElement {
  const svg = drawn.tagName.toLowerCase() === "svg" ? drawn : drawn.querySelector("svg");
  if (!svg) throw new TypeError(`A drawing is an svg element, not ${drawn.tagName}.`);
  return svg as SVGElement;
}

const COORDINATES = "d transform x y x1 x2 y1 y2 cx cy r width height points".split(" ");

function roundCoordinates(element: Element): void {
  for (const name of COORDINATES) {
    const value = element.getAttribute(name);
    if (value?.includes(".")) element.setAttribute(name, value.replace(/-?\d+\.\d+(e-?\d+)?/g, roundNumber));
  }
}

function roundNumber(text: string): string {
  const rounded = Math.round(Number(text) * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
