// How an option is called where its issue counts in a unit.
import type { Frame } from "./frame.ts";

/** The option's name with the issue's unit where it is a bare number. */
export function optionName(frame: Frame, issue: number, option: number): string {
  const { options, unit } = frame.issues[issue];
  return nameWithUnit(options[option].name, unit);
}

export function nameWithUnit(name: string, unit: string | null): string {
  if (unit === null || !/^[-−+\d.,/\s]+$/.test(name)) return name;
  return isOne(name) && isPlural(unit) ? `${name} (${unit})` : `${name} ${unit}`;
}

function isOne(name: string): boolean {
  return /^[-−+]?1$/.test(name.trim());
}

// A unit is written once, for all amounts; in English and in Spanish it is a plural where some word of it ends so.
function isPlural(unit: string): boolean {
  return /\p{Ll}{2}s(?!\p{L})/u.test(unit);
}
