// Who asks too much of whom: with one party's demands met in full, can another still do as well as without a deal?
import type { Deal, Frame, PartyId } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { type Rational, sign, subtract } from "../../../maths/rational.ts";
import { isCertain } from "../../preference/extremes.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import { judgeReadings, type Sureness } from "./asking-surely.ts";
import { setOf, type UnitSet } from "./unit-space.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export interface AskingTooMuch {
  /** Every ordered pair with an asker that has demands, itself included: demands may leave their owner below its own no-deal worth. */
  readonly pairs: readonly AskedOf[];
  /** With three parties or more: each asker's demands against all others at once. */
  readonly together: readonly AskedOfAll[];
}

export interface AskedOf {
  readonly asker: PartyId;
  readonly other: PartyId;
  /** The best that the other reaches with the demands met and none of its own red lines crossed. */
  readonly reach: Reach;
  readonly noDeal: Rational | null;
  /** At point values. */
  readonly verdict: AskingVerdict;
  /** Over all readings of the other's profile; null where its no-deal worth is unknown. */
  readonly inAllReadings: Sureness | null;
}

export type Reach =
  | { readonly kind: "found"; readonly worth: Rational; readonly deal: Deal; readonly proven: boolean }
  /** `demands`: no allowed deal meets them. `red-lines`: every deal that does crosses a red line of the other. */
  | { readonly kind: "none"; readonly because: "demands" | "red-lines" }
  | { readonly kind: "undecided" };

export type AskingVerdict =
  /** `short`: by how much the best reachable falls short of no deal; null where nothing is reachable at all. */
  | { readonly kind: "too-much"; readonly short: Rational | null }
  /** `spare`: by how much the best reachable exceeds no deal. */
  | { readonly kind: "bearable"; readonly spare: Rational }
  | { readonly kind: "depends-on-no-deal" }
  | { readonly kind: "undecided" };

export interface AskedOfAll {
  readonly asker: PartyId;
  /**
   * - `suits-all`: one deal meets the demands and suits every other party.
   * - `too-much-for-some`: for some other party alone already.
   * - `only-separately`: bearable for each other party alone, but for no deal all together.
   * - `depends-on-no-deal`: on worths that are not known.
   */
  readonly verdict:
    | "suits-all"
    | "too-much-for-some"
    | "only-separately"
    | "depends-on-no-deal"
    | "undecided";
}

export interface AskingInput {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  readonly questions: ZoneQuestions;
  readonly limits?: SearchLimits;
}

export function findAskingTooMuch({ frame, profiles, questions, limits = {} }: AskingInput): AskingTooMuch {
  const { whole, units } = questions.space;
  const readings = profiles.map((profile) =>
    profile.noDeal.kind === "unknown" || isCertain(profile)
      ? null
      : judgeReadings({ frame, profile, units, limits }),
  );
  const parties = whole.sheets.map((_, party) => party);
  const askers = parties.filter((party) =>
    units.some((unit) => unit.kind === "demand" && unit.party === party),
  );
  const byAsker = askers.map((asker) =>
    parties.map((other) => askOf(questions, { asker, other, readings: readings[other] })),
  );
  const together = askers.map((asker, at) => ({
    asker: whole.sheets[asker].party,
    verdict: judgeTogether(
      questions,
      asker,
      byAsker[at].filter((_, other) => other !== asker),
    ),
  }));
  return { pairs: byAsker.flat(), together: parties.length > 2 ? together : [] };
}

interface Ask {
  readonly asker: number;
  readonly other: number;
  /** Null where the other's profile leaves nothing open, or its no-deal worth altogether. */
  readonly readings: ((kept: UnitSet) => Sureness) | null;
}

function askOf(questions: ZoneQuestions, { asker, other, readings }: Ask): AskedOf {
  const { sheets } = questions.space.whole;
  const demands = unitsOf(questions, "demand", [asker]);
  const floors = questions.floorsOf([]);
  const kept = demands | unitsOf(questions, "red-line", [other]);
  const best = questions.best(other, { units: kept, floors });
  const reach: Reach =
    best.status === "found"
      ? { ...best, kind: "found", worth: questions.inOwnUnits(other, best.worth) }
      : best.status === "undecided"
        ? { kind: "undecided" }
        : {
            kind: "none",
            because: questions.find({ units: demands, floors }).status === "none" ? "demands" : "red-lines",
          };
  const { noDeal } = sheets[other];
  const verdict = judge(reach, noDeal);
  return {
    asker: sheets[asker].party,
    other: sheets[other].party,
    reach,
    noDeal,
    verdict,
    inAllReadings: readings ? readings(kept) : certainly(verdict),
  };
}

function judge(reach: Reach, noDeal: Rational | null): AskingVerdict {
  if (reach.kind === "none") return { kind: "too-much", short: null };
  if (reach.kind === "undecided") return { kind: "undecided" };
  if (!noDeal) return { kind: "depends-on-no-deal" };
  const gain = subtract(reach.worth, noDeal);
  if (sign(gain) >= 0) return { kind: "bearable", spare: gain };
  return reach.proven ? { kind: "too-much", short: subtract(noDeal, reach.worth) } : { kind: "undecided" };
}

function certainly({ kind }: AskingVerdict): Sureness | null {
  if (kind === "too-much") return "surely";
  if (kind === "bearable") return "surely-not";
  return kind === "undecided" ? "possibly" : null;
}

function judgeTogether(
  questions: ZoneQuestions,
  asker: number,
  alone: readonly AskedOf[],
): AskedOfAll["verdict"] {
  if (alone.some(({ verdict }) => verdict.kind === "too-much")) return "too-much-for-some";
  const others = questions.space.whole.sheets.flatMap((_, party) => (party === asker ? [] : [party]));
  const units = unitsOf(questions, "demand", [asker]) | unitsOf(questions, "red-line", others);
  const answer = questions.find({ units, floors: questions.floorsOf(others) });
  const unknown = alone.some(({ verdict }) => verdict.kind === "depends-on-no-deal");
  if (answer.status === "undecided" || alone.some(({ verdict }) => verdict.kind === "undecided"))
    return "undecided";
  if (answer.status === "none") return "only-separately";
  return unknown ? "depends-on-no-deal" : "suits-all";
}

function unitsOf({ space }: ZoneQuestions, kind: "demand" | "red-line", parties: readonly number[]): UnitSet {
  return setOf(
    space.units.flatMap((unit, k) => (unit.kind === kind && parties.includes(unit.party) ? [k] : [])),
  );
}
