// Turns of phrase that the Spanish sentences about talks share.
import type { Params } from "../catalogue.ts";
import { counted, listOf, type Noun, quoted } from "./wording.ts";

/** The texts of a parameter that holds a list. */
export function texts(value: Params[string]): string[] {
  return Array.isArray(value) ? [...value] : [];
}

/** `«a», «b» y «c»`. */
export function inQuotes(value: Params[string]): string {
  return listOf(texts(value).map(quoted));
}

/** `al sindicato`, `a la empresa`, `a Ana`. */
export function to(name: Params[string]): string {
  const text = String(name);
  return /^\u2068?el \p{Ll}/u.test(text) ? text.replace("el ", "al ") : `a ${text}`;
}

/** `al sindicato y a la empresa`. */
export function toAll(value: Params[string]): string {
  return listOf(texts(value).map(to));
}

/** `el acto 12`, from the number of the act; anything else is an act that the reader cannot find by a number. */
export function actName(act: Params[string], unknown = "un acto"): string {
  return /^\d+$/.test(String(act)) ? `el acto ${act}` : unknown;
}

/** `del acto 12`, `de un acto`. */
export function ofAct(act: Params[string]): string {
  return /^\d+$/.test(String(act)) ? `del acto ${act}` : "de un acto";
}

const UNITS: readonly (Noun & { readonly milliseconds: number })[] = [
  { milliseconds: 86_400_000, one: "día", many: "días", gender: "m" },
  { milliseconds: 3_600_000, one: "hora", many: "horas", gender: "f" },
  { milliseconds: 60_000, one: "minuto", many: "minutos", gender: "m" },
];

/** `tres días y cuatro horas`, `12 minutos`: the two largest units, rounded down. */
export function spanOfTime(milliseconds: Params[string]): string {
  const whole = Math.max(0, Number(milliseconds));
  const at = UNITS.findIndex((unit) => whole >= unit.milliseconds);
  if (at === -1) return "menos de un minuto";
  const [first, second] = UNITS.slice(at);
  const rest = second ? Math.floor((whole % first.milliseconds) / second.milliseconds) : 0;
  const lead = counted(Math.floor(whole / first.milliseconds), first);
  return second && rest > 0 ? `${lead} y ${counted(rest, second)}` : lead;
}
