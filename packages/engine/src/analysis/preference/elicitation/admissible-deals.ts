// Packages that could really be put to a party: possible, and across nobody's red line. All of them, or an even choice where there are too many.
import type { Case } from "../../../case/case.ts";
import { type Deal, type Frame, matches } from "../../../case/frame.ts";
import type { Chance } from "../../../maths/chance.ts";

export type DealTest = (deal: Deal) => boolean;

/** True for deals that no impossible combination and no party's red line rules out. */
export function admissibility({ frame, profiles }: Pick<Case, "frame" | "profiles">): DealTest {
  const barred = [
    ...frame.impossible.map(({ pattern }) => pattern),
    ...profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses)),
  ];
  return (deal) => !barred.some((pattern) => matches(pattern, deal));
}

function dealCount({ issues }: Frame): number {
  return issues.reduce((count, { options }) => count * options.length, 1);
}

/** All deals where there are at most `most`, in order; else that many at random, some perhaps twice. Only those that pass the test. */
export function someDeals(
  frame: Frame,
  { most, chance, test }: { readonly most: number; readonly chance: Chance; readonly test: DealTest },
): Deal[] {
  if (frame.issues.some(({ options }) => options.length === 0)) return [];
  const count = dealCount(frame);
  if (count <= most) return Array.from({ length: count }, (_, k) => dealAt(frame, k)).filter(test);
  return Array.from({ length: most }, () => anyDeal(frame, chance)).filter(test);
}

export function anyDeal({ issues }: Frame, chance: Chance): number[] {
  return issues.map(({ options }) => chance.below(options.length));
}

/** The last issue changes fastest. */
function dealAt({ issues }: Frame, place: number): number[] {
  let rest = place;
  return issues
    .toReversed()
    .map(({ options }) => {
      const option = rest % options.length;
      rest = Math.floor(rest / options.length);
      return option;
    })
    .toReversed();
}
