// Units of relaxation: the smallest things that a party could give up. One issue of one demand, or one red line.
import { type Deal, type Frame, type Issue, matches, type Pattern } from "../../../case/frame.ts";
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

/** The unit as names, whatever the language: `Union — Wage: 4 %`. Whether it is asked or refused is left to the sentence around it. */
export function nameUnit(frame: Frame, unit: Unit): string {
  const pattern = unit.kind === "demand" ? [{ issue: unit.issue, options: unit.options }] : unit.refuses;
  return `${frame.parties[unit.party].name} — ${namePattern(frame, pattern)}`;
}

function namePattern(frame: Frame, pattern: Pattern): string {
  return pattern
    .map(({ issue, options }) => `${frame.issues[issue].name}${nameChoice(frame.issues[issue], options)}`)
    .join("; ");
}

// From one end of an order on, the last option meant says it all.
function nameChoice({ kind, unit, options: all }: Issue, options: readonly number[]): string {
  const name = (option: number) => (unit === null ? all[option].name : `${all[option].name} ${unit}`);
  const [from, to] = [options[0], options[options.length - 1]];
  const isRun =
    (kind === "ordered" || kind === "numeric") && options.length > 1 && to - from === options.length - 1;
  if (isRun && from > 0 && to === all.length - 1) return ` ≥ ${name(from)}`;
  if (isRun && from === 0 && to < all.length - 1) return ` ≤ ${name(to)}`;
  return `: ${options.map(name).join(" / ")}`;
}
