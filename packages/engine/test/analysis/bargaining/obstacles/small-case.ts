// Small random cases for the obstacles, and the facts about them by looking at every deal.
import fc from "fast-check";
import { allowedDeals } from "../../../../src/analysis/bargaining/brute-force.ts";
import { buildUnitSpace, tieRedLines } from "../../../../src/analysis/bargaining/obstacles/unit-space.ts";
import { findUnits, holds, type Unit } from "../../../../src/analysis/bargaining/obstacles/units.ts";
import {
  openQuestions,
  type ZoneQuestions,
} from "../../../../src/analysis/bargaining/obstacles/zone-questions.ts";
import { planDealSpace } from "../../../../src/analysis/bargaining/space-plan.ts";
import type { Sheet } from "../../../../src/analysis/preference/sheet.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type {
  Deal,
  Frame,
  IssueId,
  IssueKind,
  OptionId,
  PartyId,
  Pattern,
} from "../../../../src/case/frame.ts";
import type { Profile } from "../../../../src/case/profile.ts";
import { exactly } from "../../../../src/case/quantity.ts";
import { compare, rational } from "../../../../src/maths/rational.ts";

export interface PartySketch {
  /** `points[issue][option]`. */
  readonly points: readonly (readonly number[])[];
  readonly noDeal: number | null;
  readonly demands?: readonly Pattern[];
  readonly redLines?: readonly Pattern[];
  readonly terms?: readonly { readonly pattern: Pattern; readonly worth: number }[];
}

export interface CaseSketch {
  readonly kinds: readonly IssueKind[];
  readonly parties: readonly PartySketch[];
  readonly impossible?: readonly Pattern[];
  /** Points are divided by this. */
  readonly unit?: number;
}

export interface SmallCase {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  readonly sheets: readonly Sheet[];
  readonly units: readonly Unit[];
  readonly deals: readonly Deal[];
}

export function smallCase({ kinds, parties, impossible = [], unit = 1 }: CaseSketch): SmallCase {
  const worth = (value: number) => rational(BigInt(value), BigInt(unit));
  const voice = (name: string) => ({ name, about: null, alsoCalled: [], pronoun: null, speaksFor: null });
  const frame: Frame = {
    id: "small",
    title: "Small",
    summary: null,
    date: null,
    parties: parties.map((_, p) => ({ id: `p${p}` as PartyId, ...voice(`Party ${p}`) })),
    others: [],
    issues: kinds.map((kind, i) => ({
      id: `i${i}` as IssueId,
      ...voice(`Issue ${i}`),
      unit: null,
      kind,
      options: parties[0].points[i].map((_, o) => ({
        id: `o${o}` as OptionId,
        ...voice(`Option ${o}`),
        value: kind === "numeric" ? rational(BigInt(o * o)) : null,
      })),
    })),
    impossible: impossible.map((pattern) => ({ pattern, because: null })),
    sources: [],
  };
  const sheets = parties.map(
    ({ points, noDeal, terms = [] }, p): Sheet => ({
      party: frame.parties[p].id,
      points: points.map((row) => row.map(worth)),
      terms: terms.map((term) => ({ pattern: term.pattern, worth: worth(term.worth) })),
      cap: null,
      noDeal: noDeal === null ? null : worth(noDeal),
    }),
  );
  const profiles = parties.map(
    ({ demands = [], redLines = [] }, p): Profile => ({
      party: frame.parties[p].id,
      estimated: null,
      about: null,
      issues: sheets[p].points.map((row) => ({ kind: "each", options: row.map(exactly) })),
      weights: null,
      interactions: sheets[p].terms.map(({ pattern, worth }) => ({
        pattern,
        worth: exactly(worth),
        because: null,
      })),
      cap: null,
      noDeal: noDealOf(sheets[p]),
      demands: demands.map((asks, k) => ({ id: `d${k}`, asks, because: null, act: null })),
      redLines: redLines.map((refuses, k) => ({ id: `r${k}`, refuses, because: null, act: null })),
      comparisons: [],
    }),
  );
  const units = findUnits(frame, profiles);
  return { frame, profiles, sheets, units, deals: [...allowedDeals({ frame, sheets })] };
}

function noDealOf({ noDeal }: Sheet): Profile["noDeal"] {
  return noDeal ? { kind: "worth", worth: exactly(noDeal) } : { kind: "unknown" };
}

export function questionsOf({ frame, sheets, units }: SmallCase): ZoneQuestions {
  const plan = planDealSpace({ frame, sheets: tieRedLines(sheets, units) });
  return openQuestions(buildUnitSpace(plan, units));
}

/** The deals that keep the units (by position) and beat no deal for the parties, by looking at each. */
export function zone(
  { sheets, units, deals }: SmallCase,
  kept: readonly number[],
  parties = sheets.map((_, p) => p),
): Deal[] {
  return deals.filter(
    (deal) =>
      kept.every((k) => holds(units[k], deal)) &&
      parties.every((p) => {
        const { noDeal } = sheets[p];
        return !noDeal || compare(worthOf(sheets[p], deal), noDeal) >= 0;
      }),
  );
}

export interface SketchLimits {
  readonly parties?: { readonly min: number; readonly max: number };
  readonly issues?: { readonly min: number; readonly max: number };
  /** False where every no-deal worth is known. */
  readonly unknowns?: boolean;
}

export function caseSketch({
  parties = { min: 2, max: 3 },
  issues = { min: 2, max: 4 },
  unknowns = true,
}: SketchLimits = {}): fc.Arbitrary<CaseSketch> {
  const sizes = fc.array(fc.integer({ min: 2, max: 3 }), { minLength: issues.min, maxLength: issues.max });
  return sizes.chain((counts) => {
    const pattern = patternOver(counts, 1);
    const pair = patternOver(counts, 2);
    const party = fc.record({
      points: fc.tuple(...counts.map((count) => fc.array(fc.nat(5), { minLength: count, maxLength: count }))),
      noDeal: unknowns ? fc.option(fc.nat(8), { freq: 6 }) : fc.nat(8),
      demands: fc.array(pattern, { maxLength: 2 }),
      redLines: fc.array(fc.oneof({ weight: 1, arbitrary: pattern }, { weight: 3, arbitrary: pair }), {
        maxLength: 1,
      }),
      terms: fc.array(fc.record({ pattern, worth: fc.integer({ min: -3, max: 3 }) }), { maxLength: 1 }),
    });
    return fc.record({
      kinds: fc.tuple(...counts.map(() => fc.constantFrom<IssueKind>("choice", "ordered", "numeric"))),
      parties: fc.array(party, { minLength: parties.min, maxLength: parties.max }),
      impossible: fc.array(pair, { maxLength: 1 }),
      unit: fc.constantFrom(1, 3, 10),
    });
  });
}

// At least one option of each issue is left out.
function patternOver(counts: readonly number[], issues: 1 | 2): fc.Arbitrary<Pattern> {
  return fc
    .subarray([...counts.keys()], { minLength: issues, maxLength: 2 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((issue) =>
          fc
            .subarray([...Array(counts[issue]).keys()], { minLength: 1, maxLength: counts[issue] - 1 })
            .map((options) => ({ issue, options })),
        ),
      ),
    );
}
