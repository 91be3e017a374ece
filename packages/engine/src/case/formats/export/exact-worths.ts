// A party's worths as files of other programs can carry them: one quantity per option, terms, a number or a deal for no deal.

import { interpolate } from "../../../maths/interpolation.ts";
import { divide, multiply, type Rational, smaller, subtract, sum, ZERO } from "../../../maths/rational.ts";
import type { Case } from "../../case.ts";
import { type Deal, type Issue, matches, type Pattern } from "../../frame.ts";
import type { Message, Problem } from "../../message.ts";
import { message } from "../../message.ts";
import type { IssueWorth, Profile } from "../../profile.ts";
import { exactly, isExact, type Quantity } from "../../quantity.ts";
import type { ForeignWorths } from "../foreign-case.ts";

export interface ExactWorths extends ForeignWorths {
  readonly noDeal: Profile["noDeal"];
}

/** Writes problems about a profile of the case that is written out. */
export interface ExportNotes {
  error(code: string, params?: Message["params"]): void;
  warning(code: string, params?: Message["params"]): void;
}

export function notesOn(file: string, problems: Problem[]): ExportNotes {
  const write = (severity: Problem["severity"]) => (code: string, params?: Message["params"]) => {
    problems.push({ ...message(code, params), severity, file, line: 1, column: 1, path: [] });
  };
  return { error: write("error"), warning: write("warning") };
}

export function profileFile(party: string): string {
  return `profiles/${party}.yaml`;
}

/** Null, with a problem, where worths are known only as an order or weights only roughly. Intervals of worths are kept. */
export function exactWorths(profile: Profile, { frame }: Case, notes: ExportNotes): ExactWorths | null {
  const { weights, issues, interactions, cap, noDeal } = profile;
  const ratings = issues.map((worth, k) => quantities(worth, frame.issues[k]));
  const unknown = frame.issues.filter((_, k) => ratings[k] === null).map(({ id }) => id);
  if (unknown.length > 0) notes.error("formats.export-order-only", { issues: unknown });
  if (weights?.kind === "simplex") notes.error("formats.export-weights-open");
  if (interactions.some(({ worth }) => !isExact(worth))) notes.error("formats.export-interval");
  const known = ratings.filter((row) => row !== null);
  if (known.length < ratings.length || weights?.kind === "simplex") return null;
  const terms = interactions.map(({ pattern, worth }) => ({ pattern, worth: worth.low }));
  return { weights: weights?.shares ?? null, ratings: known, terms, cap, noDeal };
}

function quantities(worth: IssueWorth, issue: Issue): readonly Quantity[] | null {
  if (worth.kind === "each") return worth.options;
  return worth.kind === "curve" ? onCurve(worth.knots, issue) : null;
}

function onCurve(
  knots: readonly { option: number; worth: Quantity }[],
  { options }: Issue,
): Quantity[] | null {
  if (!knots.every(({ worth }) => isExact(worth))) return null;
  return options.map(({ value }, k) => {
    const above = Math.max(
      1,
      knots.findIndex(({ option }) => option >= k),
    );
    const [from, to] = [knots[above - 1], knots[above]];
    if (!to) return knots[0].worth;
    const [start, end] = [options[from.option].value ?? ZERO, options[to.option].value ?? ZERO];
    const share = divide(subtract(value ?? ZERO, start), subtract(end, start));
    return exactly(interpolate(from.worth.low, to.worth.low, share));
  });
}

/** `points[issue][option]`, weights multiplied in. Only where every rating is exact. */
export function pointsOf({ weights, ratings }: Pick<ForeignWorths, "weights" | "ratings">): Rational[][] {
  return ratings.map((row, k) => row.map(({ low }) => (weights ? multiply(weights[k], low) : low)));
}

/** Worth of a deal, cap included. */
export function dealWorth(worths: ForeignWorths, deal: Deal): Rational {
  const points = pointsOf(worths);
  const terms = worths.terms
    .filter(({ pattern }) => matches(pattern as Pattern, deal))
    .map(({ worth }) => worth);
  const total = sum([...deal.map((option, issue) => points[issue][option]), ...terms]);
  return worths.cap ? smaller(total, worths.cap) : total;
}

/** True where every number is exact; else a problem says so. */
export function reportIntervals({ ratings, noDeal }: ExactWorths, notes: ExportNotes): boolean {
  const open =
    !ratings.every((row) => row.every(isExact)) || (noDeal.kind === "worth" && !isExact(noDeal.worth));
  if (open) notes.error("formats.export-interval");
  return !open;
}
