// On which issues the parties' last offers agree, and how far apart they are on the others.
import type { Frame, Issue } from "../../case/frame.ts";
import { type Rational, subtract } from "../../maths/rational.ts";
import type { FilledOffer } from "./offers.ts";
import type { Side, Sides } from "./sides.ts";
import { type Figure, largestOf, worthChange } from "./worth-change.ts";

export interface IssueStanding {
  readonly issue: number;
  /** `closed`: every party's last offer has the same option. `waiting`: those that name one agree, but not all do yet. */
  readonly status: "closed" | "open" | "waiting";
  /** By party; null where its offers do not name the issue. */
  readonly options: readonly (number | null)[];
  /** Null unless the issue is open. */
  readonly distance: IssueDistance | null;
}

export interface IssueDistance {
  /** How many different options stand against each other. */
  readonly different: number;
  /** For ordered and numeric issues: steps from the first to the last of them on the list of options, and the steps it has. */
  readonly steps: { readonly apart: number; readonly of: number } | null;
  /** For numeric issues: the largest less the smallest value, in the issue's unit. */
  readonly value: Rational | null;
  /**
   * By party: how much more its own option is worth to it, on this issue alone, than the one of the others that it likes least; null where
   * its profile was not given or it names no option. Interactions are left out: they belong to no single issue.
   */
  readonly worth: readonly (Figure | null)[];
}

export function issueStandings(frame: Frame, sides: Sides, offers: readonly FilledOffer[]): IssueStanding[] {
  const last = frame.parties.map((_, party) => offers.findLast(({ by }) => by === party)?.filled);
  return frame.issues.map((_, issue) => {
    const options = last.map((deal) => deal?.[issue] ?? null);
    const named = [...new Set(options.filter((option) => option !== null))].sort((a, b) => a - b);
    if (named.length > 1) {
      return {
        issue,
        status: "open",
        options,
        distance: distanceOf({ frame, sides, issue, options, named }),
      };
    }
    return { issue, status: options.includes(null) ? "waiting" : "closed", options, distance: null };
  });
}

interface DistanceQuestion {
  readonly frame: Frame;
  readonly sides: Sides;
  readonly issue: number;
  readonly options: readonly (number | null)[];
  readonly named: readonly number[];
}

function distanceOf({ frame, sides, issue, options, named }: DistanceQuestion): IssueDistance {
  const onList = frame.issues[issue];
  const [first, last] = [named[0], named[named.length - 1]];
  const hasOrder = onList.kind === "ordered" || onList.kind === "numeric";
  return {
    different: named.length,
    steps: hasOrder ? { apart: last - first, of: onList.options.length - 1 } : null,
    value: valueBetween(onList, first, last),
    worth: sides.map((side, party) => {
      const own = options[party];
      const others = named.filter((option) => option !== own);
      return side && own !== null ? atStake(side, { frame, issue, own, others }) : null;
    }),
  };
}

function valueBetween({ options }: Issue, first: number, last: number): Rational | null {
  const [least, most] = [options[first].value, options[last].value];
  return least && most && subtract(most, least);
}

interface Stake {
  readonly frame: Frame;
  readonly issue: number;
  readonly own: number;
  readonly others: readonly number[];
}

function atStake(side: Side, { frame, issue, own, others }: Stake): Figure {
  // Without interactions and a cap the other issues cancel, whatever options they have.
  const alone: Side = {
    ...side,
    profile: { ...side.profile, interactions: [], cap: null },
    sheet: { ...side.sheet, terms: [], cap: null },
  };
  const to = frame.issues.map((_, at) => (at === issue ? own : 0));
  const figures = others.map((other) => worthChange(alone, frame, { from: to.with(issue, other), to }));
  return largestOf(figures);
}
