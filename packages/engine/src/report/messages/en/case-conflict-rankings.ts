// What can be wrong with rankings in conflict.yaml: lists of states, statements, weights.
import type { Catalogue } from "../catalogue.ts";
import { countText, quoted, someOf } from "./case-wording.ts";

/** Where in a statement something is missing, by the words around the place. */
function between(after: unknown, before: unknown): string {
  if (after && before) return `Between “${after}” and “${before}”`;
  if (after) return `After “${after}”`;
  return before ? `Before “${before}”` : "Here";
}

export const caseConflictRankingSentences: Catalogue = {
  "case.preferences-missing": (p) =>
    `It is not said how ${someOf(p.missing, p.missingCount)} ${Number(p.missingCount) === 1 ? "ranks" : "rank"} the states. Add an entry with ranked, statements or weights for each.`,
  "case.preference-form": (p) =>
    `A ranking is given by ranked, by statements, or by weights; ${
      Array.isArray(p.given) && p.given.length > 0
        ? `here are ${quoted(p.given)}. Keep one`
        : "here is none. Write one"
    } of the three.`,
  "case.ties-of-ranked": () =>
    "“ties” goes with statements and weights. In a ranked list, [a, b] are equal, and {unknown: [a, b]} are in an order that is not known.",
  "case.pattern-in-listed": () =>
    "Actions are named here, and this model has none: its states are listed. Write the ids of states.",
  "case.ranked-twice": (p) =>
    `“${p.state}” has its place in this list already: it is named, or taken in by actions, further up. Leave one out; a state is named before the actions that take it in.`,
  "case.ranked-nothing-new": () =>
    "No state is left that matches this: all that do are ranked further up, or cannot be. Leave it out, or move it up.",
  "case.ranked-misses": (p) =>
    `The list lacks ${someOf(p.missing, p.missingCount)}. Give every state its place; ${
      p.form === "listed" ? "" : "{action: yes} takes in all that match, and "
    }{unknown: […]} those whose order is not known.`,
  "case.unknown-order-of-one": () =>
    "One state alone has no order that could be unknown. Add the states that it stands with, or leave out “unknown”.",
  "case.confidence-range": (p) =>
    `“${p.text}” is not a confidence. Write a number from 0, for not at all, to 1, for sure.`,
  "case.no-weights": () => "No statement has a weight here. Write “statement: number”.",
  "case.statement-empty": () => "The statement is empty. Name an action, such as “not a and (b or c)”.",
  "case.statement-too-long": (p) =>
    `The statement is too long; ${countText(p.most)} words and brackets are the most. Write a shorter one, or several.`,
  "case.statement-character": (p) =>
    `“${p.character}” has no meaning in a statement. Write not, and, or, if, iff, then, and brackets; an id that holds this character goes in double quotes.`,
  "case.statement-open-quote": (p) =>
    `A double quote is opened at “${p.after}” and never closed. Close it after the id.`,
  "case.statement-missing-action": (p) =>
    `${between(p.after, p.before)} an action is missing in the statement. Write one, or take out the word.`,
  "case.statement-missing-word": (p) =>
    `${between(p.after, p.before)} a word is missing in the statement: and, or, if, iff. An id with blanks in it goes in double quotes.`,
  "case.statement-open-bracket": (p) =>
    `The bracket at “${p.after}” is opened and never closed. Close it, or take it out.`,
  "case.statement-close-bracket": (p) =>
    `${between(p.after, "")} a bracket is closed that was not opened. Open it, or take it out.`,
  "case.statement-without-then": () =>
    "A statement that starts with “if” goes on with “then”: if a then b. Add it, or write b if a.",
  "case.statement-without-if": () => "There is a “then” without an “if” before it. Write if a then b.",
  "case.statement-conditionals": () =>
    "A conditional that is part of a longer statement needs brackets around it: (a if b) and c, or if (a iff b) then c.",
  "case.statement-idle": (p) =>
    `This holds in ${p.holds ? "every state" : "no state"}, so it decides nothing. Check it, or leave it out.`,
};
