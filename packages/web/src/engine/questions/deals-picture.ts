// The picture of all deals: counts, axes, efficient deals, the deals that rules pick, and the plane of two parties.
import type { Picture, Solutions } from "@parley/engine/bargaining";
import { toNumber } from "@parley/engine/maths";
import { type Choices, choicesOf, startOf } from "../deals/choices.ts";
import { optionWords } from "../deals/deal-words.ts";
import { pictureOf } from "../deals/picture-of.ts";
import { type PlaneView, planeView } from "../deals/plane-view.ts";
import { type SideView, sideViews } from "../deals/side-view.ts";
import type { Desk } from "../desk.ts";
import { type SaidProblem, saidProblems } from "../said-problem.ts";

export interface PictureArgs {
  /** Positions of the parties whose worth runs to the right and upwards; null for no plane. */
  readonly plane: { readonly x: number; readonly y: number } | null;
}

export type DealsPicture =
  | { readonly kind: "errors"; readonly problems: readonly SaidProblem[] }
  | PictureView;

export interface PictureView {
  readonly kind: "picture";
  readonly sides: readonly SideView[];
  readonly issues: readonly IssueView[];
  /** Each null where it is unknown or not counted. */
  readonly allowed: bigint | null;
  readonly acceptable: bigint | null;
  readonly hasRedLines: boolean;
  readonly rules: readonly RulePoint[];
  readonly start: Choices;
  readonly plane: PlaneView | null;
}

export interface IssueView {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

export type Rule = "nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian";

/** The deal that a rule picks, the first where several tie. */
export interface RulePoint {
  readonly rule: Rule;
  /** Per party. */
  readonly worth: readonly number[];
  readonly choices: Choices;
}

export function dealsPicture({ plane }: PictureArgs, desk: Desk): DealsPicture {
  const picture = pictureOf(desk);
  if (!picture) {
    const reading = desk.reading();
    const problems = reading.ok ? [] : reading.problems.filter(({ severity }) => severity === "error");
    return { kind: "errors", problems: saidProblems(problems.slice(0, 5), desk) };
  }
  const { space } = picture;
  const isThere = plane && [plane.x, plane.y].every((party) => party < space.sheets.length);
  const drawn = isThere ? planeView(picture, plane) : null;
  return {
    kind: "picture",
    sides: sideViews(picture),
    issues: desk.once("issues", () => issuesOf(picture)),
    ...countsOf(picture, drawn),
    hasRedLines: space.redLines.length > 0,
    rules: rulesOf(picture),
    start: choicesOf(space.frame, startOf(picture)),
    plane: drawn,
  };
}

function issuesOf({ space }: Picture): IssueView[] {
  return space.frame.issues.map((issue) => ({
    id: issue.id,
    name: issue.name,
    options: issue.options.map(({ id }, option) => ({ id, name: optionWords(issue, option) })),
  }));
}

// Where every deal was looked at, counting them once more would only cost time.
function countsOf(picture: Picture, drawn: PlaneView | null) {
  if (drawn?.basis.kind !== "all") {
    const { allowed, acceptable } = picture.counts();
    return { allowed, acceptable };
  }
  const isKnown = !picture.space.noDeal.includes(null);
  return {
    allowed: BigInt(drawn.basis.deals),
    acceptable: isKnown ? BigInt(drawn.spots.good.reduce((sum, count) => sum + count, 0)) : null,
  };
}

const RULES = [
  "nash",
  "kalaiSmorodinsky",
  "egalitarian",
  "utilitarian",
] as const satisfies (keyof Solutions)[];

function rulesOf(picture: Picture): RulePoint[] {
  const found = picture.solutions();
  return RULES.flatMap((rule) => {
    const solution = found[rule];
    const point = solution.found ? solution.points[0] : undefined;
    if (!point?.deals[0]) return [];
    return [
      {
        rule,
        worth: point.worth.map(toNumber),
        choices: choicesOf(picture.space.frame, point.deals[0]),
      },
    ];
  });
}
