// Units of relaxation: the smallest things that a party could give up. One issue of one demand, or one red line.
import { type Deal, type Frame, matches, type Pattern } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";

export type Unit = DemandUnit | RedLineUnit;

export interface DemandUnit {
  readonly kind: "demand";
  /** `party/demand/issue`. */
  readonly id: string;
  /** Position of the owner. */
  readonly party: number;
  readonly demand: string;
  readonly issue: number;
  /** The options that satisfy the demand on this issue, ascending. */
  readonly options: readonly number[];
}

export interface RedLineUnit {
  readonly kind: "red-line";
  /** `party/red-line`. */
  readonly id: string;
  readonly party: number;
  readonly redLine: string;
  readonly refuses: Pattern;
}

/** In case order: party by party, its demands issue by issue, then its red lines. `profiles` stand in the order of the frame. */
export function findUnits(frame: Frame, profiles: readonly Profile[]): Unit[] {
  return profiles.flatMap(({ demands, redLines }, party): Unit[] => {
    const owner = frame.parties[party].id;
    return [
      ...demands.flatMap(({ id, asks }) =>
        asks.map(
          ({ issue, options }): DemandUnit => ({
            kind: "demand",
            id: `${owner}/${id}/${frame.issues[issue].id}`,
            party,
            demand: id,
            issue,
            options,
          }),
        ),
      ),
      ...redLines.map(
        ({ id, refuses }): RedLineUnit => ({
          kind: "red-line",
          id: `${owner}/${id}`,
          party,
          redLine: id,
          refuses,
        }),
      ),
    ];
  });
}

/** True when the deal gives what the demand asks on its issue, or does not cross the red line. */
export function holds(unit: Unit, deal: Deal): boolean {
  return unit.kind === "demand" ? unit.options.includes(deal[unit.issue]) : !matches(unit.refuses, deal);
}
