// Numbers that the program put in when a profile changed its form, told apart from those that somebody typed. Kept beside the documents, by the
// pieces that hold the numbers, so that the way back knows them too; a reload forgets them.
import type { ProfileDocument } from "@parley/engine/case";
import type { Transformed } from "@parley/engine/elicitation";

const known = new WeakMap<object, ReadonlySet<string>>();

const NONE: ReadonlySet<string> = new Set();

/** `worths`: what is said of an issue's options; gives the options whose numbers nobody typed. Or weights; gives issues. */
export function workedOutIn(entry: unknown): ReadonlySet<string> {
  return typeof entry === "object" && entry !== null ? (known.get(entry) ?? NONE) : NONE;
}

export interface TypedPlace {
  readonly issue: string;
  readonly option?: string;
}

/** Remembers what the change put in, and what of earlier such numbers is still there. */
export function noteWorkedOut(before: ProfileDocument, made: Transformed, typed: TypedPlace | null): void {
  const { profile: after, workedOut } = made;
  const [had, has] = [before.points ?? before.ratings ?? {}, after.points ?? after.ratings ?? {}];
  const isAboutWeights = !after.points && after.weights !== undefined && after.weights !== before.weights;
  if (isAboutWeights && workedOut.length > 0 && after.weights) known.set(after.weights, new Set(workedOut));
  for (const [issue, worth] of Object.entries(has)) {
    if (typeof worth !== "object" || worth === had[issue]) continue;
    const isFilled = workedOut.includes(issue) && !isAboutWeights;
    const options = new Set(isFilled ? optionsIn(worth) : workedOutIn(had[issue]));
    if (typed?.issue === issue && typed.option !== undefined) options.delete(typed.option);
    if (options.size > 0) known.set(worth, options);
  }
}

function optionsIn(worth: object): string[] {
  return Object.keys("curve" in worth && typeof worth.curve === "object" ? (worth.curve ?? {}) : worth);
}
