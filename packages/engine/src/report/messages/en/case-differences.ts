// What differs between two states of a case, one sentence for each difference, without a full stop: they stand in lists.
import { parseRational } from "../../../maths/rational.ts";
import { capitalise, formatNumber, formatRange } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

/** What the entries of lists are called, and their lists. */
const ENTRIES: Readonly<Record<string, readonly [string, string]>> = {
  party: ["party", "the parties"],
  other: ["voice", "the other voices"],
  issue: ["issue", "the issues"],
  option: ["option", "the options"],
  impossible: ["impossible combination", "the impossible combinations"],
  source: ["source", "the sources"],
  interaction: ["interaction", "the interactions"],
  "red-line": ["red line", "the red lines"],
  demand: ["demand", "the demands"],
  comparison: ["comparison of packages", "the comparisons of packages"],
  maker: ["decision maker", "the decision makers"],
  action: ["action", "the actions"],
  infeasible: ["entry of what cannot be", "what cannot be"],
  state: ["state", "the states"],
  variant: ["variant of the conflict", "the variants of the conflict"],
  act: ["act", "the acts of the record"],
  "what-if": ["what-if", "the what-ifs"],
  claim: ["claim", "the claims"],
};

const FILES: Readonly<Record<string, string>> = {
  frame: "case",
  conflict: "conflict",
  record: "record",
  "what-ifs": "what-ifs",
};

/** What stands under a key. */
const KEYS: Readonly<Record<string, string>> = {
  title: "title",
  summary: "summary",
  date: "day described",
  id: "id",
  name: "name",
  about: "explanation",
  estimated: "who judged it, and on what",
  noDeal: "what no deal is worth",
  cap: "the most that any deal counts for",
  weightOrder: "the order of the issues",
  weightPairs: "the comparisons of issues",
  weightTotal: "what the weights add up to",
  unit: "unit",
  ordered: "whether its options run from least to most",
  from: "lowest value",
  to: "highest value",
  step: "step",
  divisible: "whether it can be shared",
  because: "reason",
  act: "the act that shows it",
  refuses: "what is refused",
  asks: "what is asked for",
  when: "when",
  worth: "worth",
  combination: "what cannot come together",
  by: "who wrote or said it",
  url: "where it can be read",
  note: "note",
  alsoCalled: "other names",
  pronoun: "pronoun",
  speaksFor: "whom it speaks for",
  evidence: "evidence",
  blocks: "layout of the text",
  who: "who",
  kind: "kind",
  says: "what was said or done",
  quote: "the speaker's own words",
  source: "source",
  place: "place in the source",
  options: "options",
  actions: "actions",
  does: "words for taking it",
  doesNot: "words for not taking it",
  starts: "words for starting it",
  stops: "words for stopping it",
  irreversible: "whether there is a way back",
  taken: "actions taken",
  deal: "what is settled",
  changes: "changes",
  statusQuo: "where things stand",
  hold: "the state to hold",
  coalitions: "who might move together",
  levers: "levers",
  merged: "states that count as one",
  preferences: "how the states are ranked",
  moves: "moves",
  unseen: "what is not seen",
  without: "actions that nobody can take",
  inForce: "actions taken throughout",
};

const DONE: Readonly<Record<string, string>> = { set: "changed", add: "added", drop: "dropped" };

export const caseDifferenceSentences: Catalogue = {
  "difference.file": (p) => {
    if (p.source) return `Text of the source “${p.source}” ${DONE[String(p.change)]}`;
    const what = p.party ? `Profile of ${p.party}` : capitalise(FILES[String(p.what)] ?? `File ${p.file}`);
    return `${what} ${DONE[String(p.change)]}`;
  },
  "difference.order": (p) => `${lead(p, `order of ${listName(p)}`)}: changed`,
  "difference.entry": (p) => {
    const done = DONE[String(p.change)];
    const to = p.of ? ` ${p.change === "drop" ? "from" : p.change === "add" ? "to" : "of"} “${p.of}”` : "";
    return p.change === "drop" && p.of
      ? `${lead(p, entryName(p))} of “${p.of}” ${done}`
      : `${lead(p, entryName(p))} ${done}${to}`;
  },
  "difference.entry-value": (p) =>
    `${lead(p, `${entryName(p)}${p.of ? ` of “${p.of}”` : ""}`)}, ${keyName(p)}: ${values(p)}`,
  "difference.value": (p) => `${lead(p, valueName(p))}: ${values(p)}`,
};

/** The subject, under the name of the party whose profile it is in. */
function lead({ party }: Params, subject: string): string {
  return party ? `${capitalise(String(party))}: ${subject}` : capitalise(subject);
}

function entryName({ what, name }: Params): string {
  return `${ENTRIES[String(what)]?.[0] ?? what} “${name}”`;
}

function listName({ what, of }: Params): string {
  return `${ENTRIES[String(what)]?.[1] ?? what}${of ? ` of “${of}”` : ""}`;
}

function keyName({ key }: Params): string {
  return KEYS[String(key)] ?? `“${key}”`;
}

function valueName(p: Params): string {
  const { key, issue, option, maker, statement } = p;
  if (key === "points")
    return issue ? `what ${option ? `“${option}” on ` : ""}“${issue}” is worth` : "points";
  if (key === "ratings")
    return issue
      ? `how good ${option ? `“${option}” on ` : "the outcomes of "}“${issue}” ${option ? "is" : "are"}`
      : "ratings";
  if (key === "weights") return issue ? `how much “${issue}” counts` : "weights of the issues";
  if (key === "preferences" && maker)
    return `how “${maker}” ranks the states${statement ? `, weight of “${statement}”` : ""}`;
  if (key === "moves" && maker) return `moves of “${maker}”`;
  return keyName(p);
}

function values(p: Params): string {
  if (!p.isShown) return DONE[String(p.change)] ?? "changed";
  const show = (value: Params[string]) => valueText(value, p);
  if (p.change === "add") return `${show(p.now)}, not said before`;
  return p.change === "drop"
    ? `no longer said; it was ${show(p.was)}`
    : `${show(p.now)} instead of ${show(p.was)}`;
}

function valueText(value: Params[string], p: Params): string {
  if (Array.isArray(value)) return rangeText(value[0], value[1]);
  const text = String(value);
  if (p.key === "noDeal" && text === "unknown") return text;
  return !p.isName && parseRational(text) ? formatNumber(text) : `“${text}”`;
}

function rangeText(low: string, high: string): string {
  return parseRational(low) && parseRational(high) ? formatRange(low, high) : `${low} to ${high}`;
}
