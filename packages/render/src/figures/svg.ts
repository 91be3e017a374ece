// What every drawing shares: sizes, the document that Plot draws into, and finishing an `svg` element as accessible, repeatable text.
import type { Figure } from "@parley/engine/report";
import { parseHTML } from "linkedom";

/** A drawing comes in two widths, in CSS pixels; the page shows the one that fits, so that letters keep their size. */
export interface Format {
  readonly name: "wide" | "narrow";
  readonly width: number;
}

export const FORMATS: readonly Format[] = [
  { name: "wide", width: 720 },
  { name: "narrow", width: 340 },
];

export const FONT_SIZE = 12;

/** A document for Plot to make elements with. */
export function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document;
}

/** The hue of the party at this place in the case, as the page defines it. */
export function partyHue(index: number): string {
  return `var(--p${index % 8})`;
}

/**
 * The drawing as text: named and described, coordinates to a tenth of a pixel, without the labels that Plot gives to groups of
 * marks, which only repeat what the description says.
 */
export function finishSvg(svg: Element, figure: Figure, format: Format): string {
  const document = svg.ownerDocument;
  const base = `${figure.id}-${format.name}`;
  for (const part of svg.querySelectorAll("style")) part.remove();
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  for (const part of svg.querySelectorAll("[aria-hidden]")) part.removeAttribute("aria-hidden");
  const description = document.createElementNS("http://www.w3.org/2000/svg", "desc");
  description.setAttribute("id", `${base}-desc`);
  description.textContent = figure.alternative;
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.setAttribute("id", `${base}-title`);
  title.textContent = figure.title;
  svg.prepend(title, description);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${base}-title`);
  svg.setAttribute("aria-describedby", `${base}-desc`);
  svg.setAttribute("class", format.name);
  return roundNumbers(svg.outerHTML);
}

const COORDINATES = /\s(d|transform|x|y|x1|x2|y1|y2|cx|cy|r|width|height|points)="([^"]*)"/g;

// Only attributes that hold coordinates: a name with digits in a text stays as it is.
function roundNumbers(markup: string): string {
  return markup.replace(
    COORDINATES,
    (_, name: string, value: string) => ` ${name}="${value.replace(/-?\d+\.\d+/g, roundNumber)}"`,
  );
}

function roundNumber(text: string): string {
  const rounded = Math.round(Number(text) * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
