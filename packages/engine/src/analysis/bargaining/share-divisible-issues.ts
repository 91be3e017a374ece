// Adjusted Winner on the divisible issues of a case, and whether both sides could accept what it gives: the procedure itself ignores
// no-deal worths, red lines and impossible combinations.
import type { Frame, PartyId, Pattern } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import {
  add,
  compare,
  equal,
  larger,
  multiply,
  ONE,
  type Rational,
  sign,
  smaller,
  subtract,
  sum,
} from "../../maths/rational.ts";
import type { Sheet } from "../preference/sheet.ts";
import {
  type AdjustedWinner,
  type AdjustedWinnerDivision,
  type AdjustedWinnerOptions,
  adjustedWinner,
} from "./adjusted-winner.ts";
import { capBinds } from "./clusters.ts";

export interface DivisionInput extends AdjustedWinnerOptions {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  readonly sheets: readonly Sheet[];
}

/** Ids in the division are those of the divisible issues. */
export type DivisibleIssuesShared =
  | {
      readonly found: true;
      readonly division: AdjustedWinnerDivision;
      readonly acceptance: DivisionAcceptance;
    }
  | { readonly found: false; readonly reason: "not-two-parties" | "no-divisible-issues" }
  /** An interaction that touches a divisible issue, or a cap that binds: shares of an issue then have no worth of their own. */
  | { readonly found: false; readonly reason: "not-additive"; readonly parties: readonly PartyId[] }
  | Exclude<AdjustedWinner, { readonly found: true }>;

export interface DivisionAcceptance {
  readonly parties: readonly PartyAcceptance[];
  /** Ids of red lines, with their party, that the division crosses for certain. */
  readonly crossed: readonly CrossedRedLine[];
  /** Red lines that name a split issue or an issue that is not divisible, and may or may not be crossed. */
  readonly unsettled: readonly CrossedRedLine[];
  /** True when the division holds a combination that the frame calls impossible. */
  readonly impossible: boolean;
}

export interface CrossedRedLine {
  readonly party: PartyId;
  readonly redLine: string;
}

export interface PartyAcceptance {
  readonly party: PartyId;
  /** Worth of the shares, in the party's own units, the other issues left out. */
  readonly worth: Rational;
  readonly noDeal: Rational | null;
  /** `depends`: on the options of the issues that are not divisible. `unknown`: so is the no-deal worth. */
  readonly verdict: "accepts" | "below-no-deal" | "depends" | "unknown";
}

export function shareDivisibleIssues(input: DivisionInput): DivisibleIssuesShared {
  const { frame, sheets, totals = "rescale" } = input;
  if (frame.parties.length !== 2) return { found: false, reason: "not-two-parties" };
  const issues = divisibleIssues(frame);
  if (issues.length === 0) return { found: false, reason: "no-divisible-issues" };
  const tied = sheets.filter(
    (sheet) => capBinds(sheet) || sheet.terms.some(({ pattern }) => names(pattern, issues)),
  );
  if (tied.length > 0)
    return { found: false, reason: "not-additive", parties: tied.map(({ party }) => party) };
  const items = issues.map((issue) => ({
    id: frame.issues[issue].id,
    points: [difference(sheets[0], issue, 0), difference(sheets[1], issue, 1)] as const,
  }));
  const result = adjustedWinner(items, { totals });
  if (!result.found) return result;
  return { found: true, division: result, acceptance: judgeDivision(input, issues, result) };
}

function divisibleIssues(frame: Frame): number[] {
  return frame.issues.flatMap(({ kind }, issue) => (kind === "divisible" ? [issue] : []));
}

function names(pattern: Pattern, issues: readonly number[]): boolean {
  return pattern.some(({ issue }) => issues.includes(issue));
}

// What getting all of the issue rather than none of it is worth: the other party's getting all may have a worth of its own.
function difference({ points }: Sheet, issue: number, party: 0 | 1): Rational {
  return subtract(points[issue][party], points[issue][1 - party]);
}

function judgeDivision(
  { frame, profiles, sheets }: DivisionInput,
  issues: readonly number[],
  { shares }: AdjustedWinnerDivision,
): DivisionAcceptance {
  const whole = new Map<number, number | null>();
  shares.forEach(({ shares: [first] }, k) => {
    whole.set(issues[k], equal(first, ONE) ? 0 : sign(first) === 0 ? 1 : null);
  });
  const redLines = profiles.flatMap(({ party, redLines }) =>
    redLines.map(({ id, refuses }) => ({ party, redLine: id, matched: matched(refuses, whole) })),
  );
  const with_ = (answer: boolean | null) =>
    redLines.filter(({ matched }) => matched === answer).map(({ party, redLine }) => ({ party, redLine }));
  return {
    parties: sheets.map((sheet, party) => {
      const worth = sum(
        issues.flatMap((issue, k) =>
          [0, 1].map((to) => multiply(shares[k].shares[to], sheet.points[issue][to])),
        ),
      );
      return judgeParty(sheets[party], worth, issues);
    }),
    crossed: with_(true),
    unsettled: with_(null),
    impossible: frame.impossible.some(({ pattern }) => matched(pattern, whole) === true),
  };
}

// True or false where the whole shares settle it, null where a split or another issue leaves it open.
function matched(pattern: Pattern, whole: ReadonlyMap<number, number | null>): boolean | null {
  const answers = pattern.map(({ issue, options }) => {
    const to = whole.get(issue);
    return to === undefined || to === null ? null : options.includes(to);
  });
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function judgeParty(sheet: Sheet, worth: Rational, issues: readonly number[]): PartyAcceptance {
  const { party, noDeal } = sheet;
  if (!noDeal) return { party, worth, noDeal, verdict: "unknown" };
  const rest = sheet.points.filter((_, issue) => !issues.includes(issue));
  const bonuses = sheet.terms.map((term) => term.worth);
  const least = add(
    worth,
    sum([...rest.map((row) => row.reduce(smaller)), ...bonuses.filter((w) => sign(w) < 0)]),
  );
  const most = add(
    worth,
    sum([...rest.map((row) => row.reduce(larger)), ...bonuses.filter((w) => sign(w) > 0)]),
  );
  if (compare(least, noDeal) >= 0) return { party, worth, noDeal, verdict: "accepts" };
  return { party, worth, noDeal, verdict: compare(most, noDeal) < 0 ? "below-no-deal" : "depends" };
}
