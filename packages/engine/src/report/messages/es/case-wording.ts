// Turns of phrase that the Spanish sentences about cases share.
import type { Params } from "../catalogue.ts";
import { formatCount, listOf, quoted } from "./wording.ts";

/** The texts of a parameter that holds a list. */
export function listed(value: Params[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** One text in quotation marks. */
export function q(value: Params[string]): string {
  return quoted(String(value));
}

/** A count with thousands set apart; anything else as it stands. */
export function countText(value: Params[string]): string {
  return /^\d+$/.test(String(value)) ? formatCount(String(value)) : String(value);
}

/** `«a», «b» y «c»`. */
export function quotedList(value: Params[string], word: "and" | "or" = "and"): string {
  return listOf(listed(value).map(quoted), word);
}

/** A suggestion where there is one, else the names that exist. */
export function didYouMean({ suggestion, known, knownCount }: Params): string {
  if (suggestion) return `¿Quiso decir ${q(suggestion)}?`;
  const names = listed(known);
  if (names.length === 0) return "Todavía no hay ninguno.";
  const more = Number(knownCount ?? names.length) - names.length;
  return more > 0
    ? `Se conocen ${listed(known).map(quoted).join(", ")} y ${countText(more)} más.`
    : `Se conocen: ${quotedList(known)}.`;
}

const IN_JSON: Readonly<Record<string, string>> = {
  value: "un valor",
  text: "un texto entre comillas dobles",
  "]": "«,» o «]»",
  "}": "«,» o «}»",
  ":": "«:»",
};

/** What JSON asks for at a place. */
export function expectedInJson(expected: Params[string], of: "line" | "file" = "line"): string {
  if (expected === "end") return of === "line" ? "el final de la línea" : "el final del archivo";
  return IN_JSON[String(expected)] ?? String(expected);
}

/** Names of which a long list shows only the first. */
export function someOf(value: Params[string], count: Params[string]): string {
  const more = Number(count ?? 0) - listed(value).length;
  return more > 0 ? `${listed(value).map(quoted).join(", ")} y ${countText(more)} más` : quotedList(value);
}
