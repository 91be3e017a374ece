// Worths in points in Spanish, rounded so that what is not nothing is never told as nothing.
import { leastTold, vanishes } from "../../numbers.ts";
import type { Params } from "../catalogue.ts";
import { formatNumber } from "./wording.ts";

type Value = Params[string];

/** What was written as a number, with its unit: `1 punto`, `0,5 puntos`. */
export function withUnit(written: Value, one: string, many = `${one}s`): string {
  return `${written} ${written === "1" ? one : many}`;
}

export function inPoints(written: Value): string {
  return withUnit(written, "punto");
}

/** `3,5`; `menos de 0,1` where the digits told would make it nothing. */
export function roundedSize(value: Value, places: Value): string {
  const { isLess, number } = sizeOf(value, places);
  return isLess ? `menos de ${number}` : number;
}

/** `3,5 puntos`, `menos de 1 punto`. */
export function pointsOf(value: Value, places: Value): string {
  const { isLess, number } = sizeOf(value, places);
  return isLess ? `menos de ${inPoints(number)}` : inPoints(number);
}

/** True where the digits told would make something nothing. */
export function isLost(value: Value, places: Value): boolean {
  return vanishes(String(value), Number(places));
}

function sizeOf(value: Value, places: Value): { readonly isLess: boolean; readonly number: string } {
  const size = String(value).replace(/^-/, "");
  const decimals = { places: Number(places) };
  const isLess = isLost(size, places);
  return { isLess, number: formatNumber(isLess ? leastTold(decimals.places) : size, decimals) };
}
