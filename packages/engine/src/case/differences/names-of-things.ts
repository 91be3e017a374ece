// How people call what changes are about: the names in one or the other state of the documents, an id where there is no name.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { tidyId } from "../reading/names.ts";
import { partsOf } from "./case-parts.ts";
import { type DataMap, isList, isMap, isScalar } from "./change.ts";
import { handlesOf } from "./handles.ts";
import { asEntry, entriesOf, listAt } from "./places.ts";

export interface BothStates {
  readonly before: CaseDocuments;
  readonly after: CaseDocuments;
}

export interface ThingNames {
  voice(id: string): string;
  issue(id: string): string;
  option(issue: string, id: string): string;
  maker(id: string): string;
  source(id: string): string;
  /** What the entry of a list is called, or says where it has neither name nor id. `item`: the entry where it is at hand. */
  entry(file: string, path: readonly string[], item?: unknown): string;
  /** `Wage: 3 %; Term ≥ 2 years`. */
  pattern(pattern: unknown): string;
}

/** Names of the later state come before those of the earlier. */
export function namesOfThings({ before, after }: BothStates): ThingNames {
  const states = [after, before].map(partsOf);
  const find = (file: string, path: readonly string[]) => {
    for (const parts of states) {
      const part = parts.get(file);
      const found = part && entryAt(part.data, part.kind, path);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const nameAt = (file: string, path: readonly string[]) => nameOf(find(file, path)) ?? path[path.length - 1];
  const names: ThingNames = {
    voice: (id) => nameOf(find("case.yaml", ["parties", id]) ?? find("case.yaml", ["others", id])) ?? id,
    issue: (id) => nameAt("case.yaml", ["issues", id]),
    option: (issue, id) => nameAt("case.yaml", ["issues", issue, "options", id]),
    maker: (id) => ownName(find("conflict.yaml", ["decisionMakers", id])) ?? names.voice(id),
    source: (id) => nameAt("case.yaml", ["sources", id]),
    entry: (file, path, item = find(file, path)) => {
      const id = path[path.length - 1];
      // A decision maker that is a party goes by the party's name.
      const isMaker = path[0] === "decisionMakers" && path.length === 2;
      if (isMaker) return ownName(item) ?? names.voice(id);
      // What a demand asks tells more than the id that somebody, or the page, gave it.
      return ownName(item) ?? spokenEntry(item, names) ?? nameOf(item) ?? id;
    },
    pattern: (pattern) => patternText(pattern, names),
  };
  return names;
}

type Kind = Parameters<typeof listAt>[0];

function entryAt(data: unknown, kind: Kind, path: readonly string[]): unknown {
  let value = data;
  for (let depth = 1; depth <= path.length; depth += 2) {
    const list = listAt(kind, path.slice(0, depth));
    const items = list && isMap(value) ? entriesOf(value[path[depth - 1]]) : [];
    if (!list || path[depth] === undefined) return undefined;
    const at = handlesOf(items, list).indexOf(path[depth]);
    value = at < 0 ? undefined : asEntry(items[at], list);
  }
  return value;
}

/** Null where the entry has neither name nor id. */
function nameOf(entry: unknown): string | null {
  const id = isMap(entry) ? entry.id : entry;
  return ownName(entry) ?? (isScalar(id) ? tidyId(String(id)) : null);
}

function ownName(entry: unknown): string | null {
  const name = isMap(entry) ? [entry.name, entry.title].find(isScalar) : undefined;
  return name === undefined ? null : tidyId(String(name));
}

const LONGEST_SAYING = 80;

/** What an entry without a name says. */
function spokenEntry(entry: unknown, names: ThingNames): string | null {
  if (!isMap(entry)) return null;
  const pattern = [entry.refuses, entry.asks, entry.combination, entry.when].find(isMap);
  if (pattern) return names.pattern(pattern) || null;
  if (entry.says !== undefined) {
    const short = shortened(String(entry.says));
    const who = (isList(entry.who) ? entry.who : [entry.who]).map((id) => names.voice(tidyId(String(id))));
    return `${entry.when}, ${who.join(", ")}: ${short}`;
  }
  if (isList(entry.content)) return claimText(entry, names);
  const because = isScalar(entry.because) ? String(entry.because) : null;
  return because;
}

function claimText({ speaker, content }: DataMap, names: ThingNames): string | null {
  const words = entriesOf(content)
    .flatMap((passage) => (isMap(passage) && isScalar(passage.words) ? [String(passage.words)] : []))
    .join(" … ");
  const who = isMap(speaker)
    ? isScalar(speaker.id)
      ? names.voice(tidyId(String(speaker.id)))
      : speaker.name
    : null;
  const said = isScalar(who) ? `${who}: ${words}` : words;
  return words === "" ? null : shortened(said);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > LONGEST_SAYING ? `${line.slice(0, LONGEST_SAYING - 1)}…` : line;
}

function patternText(pattern: unknown, names: ThingNames): string {
  if (!isMap(pattern)) return isScalar(pattern) ? String(pattern) : "";
  return Object.entries(pattern)
    .map(([issue, choice]) => `${names.issue(issue)}${choiceText(issue, choice, names)}`)
    .join("; ");
}

const SIGNS = { atLeast: "≥", atMost: "≤", not: "≠" } as const;

function choiceText(issue: string, choice: unknown, names: ThingNames): string {
  const options = (value: unknown) =>
    (isList(value) ? value : [value]).map((id) => names.option(issue, tidyId(String(id)))).join(" / ");
  if (!isMap(choice)) return `: ${options(choice)}`;
  const parts = (["atLeast", "atMost", "not"] as const).flatMap((key) =>
    choice[key] === undefined ? [] : [` ${SIGNS[key]} ${options(choice[key])}`],
  );
  return parts.join(",");
}
