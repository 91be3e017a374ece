// The problems of a case sorted by what they are about, so that each can be shown there.
import type { CaseDocuments } from "@parley/engine/case";
import { idOf } from "@parley/engine/editing";
import type { SaidProblem } from "./said-problem.ts";

export interface PlacedProblems {
  /** By place: see {@link placeOf}. */
  readonly here: Readonly<Record<string, readonly SaidProblem[]>>;
  /** Of other files than case.yaml. */
  readonly elsewhere: readonly SaidProblem[];
}

export const NO_PROBLEMS: PlacedProblems = { here: {}, elsewhere: [] };

export const place = {
  party: (id: string) => `party ${id}`,
  voice: (id: string) => `voice ${id}`,
  issue: (id: string) => `issue ${id}`,
  option: (issue: string, option: string) => `option ${issue}\n${option}`,
  impossible: (at: number) => `impossible ${at}`,
  source: (at: number) => `source ${at}`,
} as const;

/** Places of which there is one; `rest` is for all that has no other. */
const SINGLE = ["title", "summary", "date", "parties", "others", "issues", "impossible", "sources"];

export function placeProblems(problems: readonly SaidProblem[], documents: CaseDocuments): PlacedProblems {
  const here: Record<string, SaidProblem[]> = {};
  const elsewhere: SaidProblem[] = [];
  for (const problem of problems) {
    if (problem.file !== "case.yaml") {
      elsewhere.push(problem);
      continue;
    }
    const at = placeOf(problem.path, documents);
    here[at] = [...(here[at] ?? []), problem];
  }
  return { here, elsewhere };
}

/** By ids where there are some: what is shown may have moved on by a line since the case was read. */
export function placeOf(path: SaidProblem["path"], { frame }: CaseDocuments): string {
  const [part, at, inner, k] = path;
  if (typeof at === "number") {
    if (part === "impossible") return place.impossible(at);
    if (part === "sources") return place.source(at);
    const item = (part === "parties" || part === "others" || part === "issues") && frame[part]?.[at];
    if (item !== undefined && item !== false) {
      const id = idOf(item);
      if (part === "parties") return place.party(id);
      if (part === "others") return place.voice(id);
      const option = typeof k === "number" && inner === "options" ? frame.issues[at].options?.[k] : undefined;
      return option === undefined ? place.issue(id) : place.option(id, idOf(option));
    }
  }
  return typeof part === "string" && SINGLE.includes(part) ? part : "rest";
}
