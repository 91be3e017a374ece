// Turns of phrase that the sentences about cases share.
import { formatCount, listOf } from "../../wording.ts";
import type { Params } from "../catalogue.ts";

/** The texts of a parameter that holds a list. */
export function listed(value: Params[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** A count with thousands set apart; anything else as it stands. */
export function countText(value: Params[string]): string {
  return /^\d+$/.test(String(value)) ? formatCount(String(value)) : String(value);
}

/** `“a”, “b” and “c”`. */
export function quoted(value: Params[string], word: "and" | "or" = "and"): string {
  return listOf(
    listed(value).map((text) => `“${text}”`),
    word,
  );
}

/** A suggestion where there is one, else the names that exist. */
export function didYouMean({ suggestion, known, knownCount }: Params): string {
  if (suggestion) return `Did you mean “${suggestion}”?`;
  const names = listed(known);
  if (names.length === 0) return "There is none yet.";
  const more = Number(knownCount ?? names.length) - names.length;
  return more > 0 ? `Known are ${quoted(known)} and ${countText(more)} more.` : `Known: ${quoted(known)}.`;
}

const IN_JSON: Readonly<Record<string, string>> = {
  value: "a value",
  text: "text in double quotes",
  "]": "“,” or “]”",
  "}": "“,” or “}”",
  ":": "“:”",
};

/** What JSON asks for at a place. */
export function expectedInJson(expected: Params[string], of: "line" | "file" = "line"): string {
  if (expected === "end") return `the end of the ${of}`;
  return IN_JSON[String(expected)] ?? String(expected);
}

/** Names of which a long list shows only the first. */
export function someOf(value: Params[string], count: Params[string]): string {
  const more = Number(count ?? 0) - listed(value).length;
  return more > 0
    ? `${listed(value)
        .map((text) => `“${text}”`)
        .join(", ")} and ${countText(more)} more`
    : quoted(value);
}
