// Turns of phrase that the sentences about talks share.
import { counted, listOf } from "../../wording.ts";
import type { Params } from "../catalogue.ts";

/** The texts of a parameter that holds a list. */
export function texts(value: Params[string]): string[] {
  return Array.isArray(value) ? [...value] : [];
}

/** `“a”, “b” and “c”`. */
export function inQuotes(value: Params[string]): string {
  return listOf(texts(value).map((text) => `“${text}”`));
}

/** `act 12`, from the number of the act; anything else is an act that the reader cannot find by a number. */
export function actName(act: Params[string], unknown = "an act"): string {
  return /^\d+$/.test(String(act)) ? `act ${act}` : unknown;
}

const UNITS = [
  { milliseconds: 86_400_000, one: "day" },
  { milliseconds: 3_600_000, one: "hour" },
  { milliseconds: 60_000, one: "minute" },
] as const;

/** `three days and four hours`, `12 minutes`: the two largest units, rounded down. */
export function spanOfTime(milliseconds: Params[string]): string {
  const whole = Math.max(0, Number(milliseconds));
  const at = UNITS.findIndex((unit) => whole >= unit.milliseconds);
  if (at === -1) return "less than a minute";
  const [first, second] = UNITS.slice(at);
  const rest = second ? Math.floor((whole % first.milliseconds) / second.milliseconds) : 0;
  const lead = counted(Math.floor(whole / first.milliseconds), first.one);
  return second && rest > 0 ? `${lead} and ${counted(rest, second.one)}` : lead;
}
