// What the place of a problem tells about it: the issue that it is within, and the thing that a key there stands for.
import type { CaseDocuments, Message } from "@parley/engine/case";
import { idOf } from "@parley/engine/editing";

/** A problem, as far as its words depend on it. */
export type NamedProblem = Message & {
  readonly file: string;
  readonly path: readonly (string | number)[];
};

export interface ProblemContext {
  readonly file: string;
  readonly path: NamedProblem["path"];
  /** Its id; null where the place is not within one. */
  readonly issue: string | null;
  /** The issue whose options are put in order; null: the issues themselves are. */
  readonly order: string | null;
  /** What the last key of the path is the id of; null where it is the name of a field. */
  readonly thing:
    | { readonly kind: "issue" | "maker"; readonly id: string }
    | { readonly kind: "option"; readonly issue: string; readonly id: string }
    | null;
  /** In a statement a person types the short names of actions, and knows them by these. */
  readonly isStatement: boolean;
}

/** Keys under which issues are named. */
const OVER_ISSUES = new Set(
  "points ratings weights combination refuses asks when about deal better than equal to".split(" "),
);
const OVER_MAKERS = new Set(["preferences", "moves", "unseen"]);
const OF_WORTH = new Set(["ranked", "curve", "best", "worst"]);

export function contextOf({ file, path, params }: NamedProblem, documents: CaseDocuments): ProblemContext {
  const isConflict = file.startsWith("conflict");
  const keys = path.filter((step) => typeof step === "string");
  const at = isConflict ? -1 : keys.findIndex((key) => OVER_ISSUES.has(key)) + 1;
  const within = at > 0 && keys.length > at ? keys[at] : issueAt(path, file, documents);
  const given = typeof params.issue === "string" ? params.issue : null;
  const of = typeof params.of === "string" && params.of !== "weightOrder" ? params.of : null;
  return {
    file,
    path,
    issue: given ?? within,
    order: of,
    thing: thingOf({ keys, at, isConflict }),
    isStatement: isConflict && keys.some((key) => key === "statements" || key === "weights"),
  };
}

interface Keys {
  readonly keys: readonly string[];
  readonly at: number;
  readonly isConflict: boolean;
}

function thingOf({ keys, at, isConflict }: Keys): ProblemContext["thing"] {
  const last = keys[keys.length - 1];
  if (isConflict) {
    const isMaker = keys.length > 1 && OVER_MAKERS.has(keys[keys.length - 2]);
    return isMaker ? { kind: "maker", id: last } : null;
  }
  if (at === 0 || keys.length <= at) return null;
  const issue = keys[at];
  if (keys.length === at + 1) return { kind: "issue", id: issue };
  if (OF_WORTH.has(last) || !["points", "ratings"].includes(keys[at - 1])) return null;
  return { kind: "option", issue, id: last };
}

function issueAt(path: NamedProblem["path"], file: string, { frame }: CaseDocuments): string | null {
  const [part, at] = path;
  const issue =
    file.startsWith("case.") && part === "issues" && typeof at === "number" ? frame.issues[at] : undefined;
  return issue === undefined ? null : idOf(issue);
}
