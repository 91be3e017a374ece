// What a change of a deal on any of its issues adds to each party's worth, exactly and fast: sums over tables made once per case.
import type { Deal, Pattern } from "../../../case/frame.ts";
import type { Rational } from "../../../maths/rational.ts";
import type { SpacePlan } from "../space-plan.ts";

/** One party's sheet with all numbers scaled to whole ones. */
export interface ScaledSheet {
  /** `points[issue][option]`. */
  readonly points: readonly (readonly bigint[])[];
  readonly terms: readonly ScaledTerm[];
  /** Per issue, the terms that name it. */
  readonly termsOn: readonly (readonly ScaledTerm[])[];
  readonly cap: bigint | null;
}

interface ScaledTerm {
  readonly worth: bigint;
  /** Per named issue, 1 for each option that matches. */
  readonly parts: readonly { readonly issue: number; readonly meant: Uint8Array }[];
}

export function scaleSheets({ sheets, scales, optionCounts }: SpacePlan): ScaledSheet[] {
  return sheets.map(({ points, terms, cap }, party) => {
    const scaled = ({ num, den }: Rational): bigint => (num * scales[party]) / den;
    // Ties between issues that a red line names are worth nothing.
    const counted = terms
      .filter(({ worth }) => worth.num !== 0n)
      .map(({ pattern, worth }) => ({ worth: scaled(worth), parts: partsOf(pattern, optionCounts) }));
    return {
      points: points.map((options) => options.map(scaled)),
      terms: counted,
      termsOn: points.map((_, issue) =>
        counted.filter(({ parts }) => parts.some((part) => part.issue === issue)),
      ),
      cap: cap && scaled(cap),
    };
  });
}

/** Before the cap. */
export function uncappedWorth({ points, terms }: ScaledSheet, deal: Deal): bigint {
  let total = 0n;
  for (let issue = 0; issue < deal.length; issue++) total += points[issue][deal[issue]];
  for (const term of terms) if (matchesAt(term, deal)) total += term.worth;
  return total;
}

export function cappedAt({ cap }: ScaledSheet, worth: bigint): bigint {
  return cap !== null && worth > cap ? cap : worth;
}

/** What taking another option on one issue adds, before the cap. */
export function singleChange(
  sheet: ScaledSheet,
  deal: Deal,
  { issue, to }: { issue: number; to: number },
): bigint {
  const { points, termsOn } = sheet;
  let change = points[issue][to] - points[issue][deal[issue]];
  for (const { worth, parts } of termsOn[issue]) {
    let [before, after] = [true, true];
    for (const part of parts) {
      before &&= part.meant[deal[part.issue]] === 1;
      after &&= part.meant[part.issue === issue ? to : deal[part.issue]] === 1;
    }
    if (before !== after) change += after ? worth : -worth;
  }
  return change;
}

function matchesAt({ parts }: ScaledTerm, deal: Deal): boolean {
  return parts.every(({ issue, meant }) => meant[deal[issue]] === 1);
}

function partsOf(pattern: Pattern, optionCounts: readonly number[]): ScaledTerm["parts"] {
  return pattern.map(({ issue, options }) => ({
    issue,
    meant: Uint8Array.from({ length: optionCounts[issue] }, (_, k) => (options.includes(k) ? 1 : 0)),
  }));
}
