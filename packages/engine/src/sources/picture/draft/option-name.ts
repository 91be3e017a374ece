// What an option is called: as short as it was said.
import { inOrder } from "../accepted-claims.ts";
import type { DemandPart } from "./demand-parts.ts";

const LONGEST_NAME = 90;

export function optionName(parts: readonly DemandPart[]): string {
  const [shortest] = parts.map(({ name }) => name).sort((a, b) => a.length - b.length || inOrder(a, b));
  return capitalised(clipped(shortest));
}

export function clipped(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}

export function capitalised(text: string): string {
  const [first = "", ...rest] = [...text];
  return first.toUpperCase() + rest.join("");
}
