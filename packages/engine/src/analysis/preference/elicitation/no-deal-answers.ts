// The answers of a profile that put a package next to no deal, and what follows from them about other packages, whatever the numbers are.
import type { Deal, Frame } from "../../../case/frame.ts";
import type { PackageComparison, Profile } from "../../../case/profile.ts";
import { sureOrderAbout } from "./sure-order.ts";

export interface NoDealAnswer {
  /** Its place among the profile's comparisons. */
  readonly position: number;
  readonly deal: Deal;
  /** No deal is better than the package, worse, or as good. */
  readonly noDeal: "above" | "below" | "level";
}

export function noDealAnswers({ comparisons }: Profile): NoDealAnswer[] {
  return comparisons.flatMap((comparison, position) => {
    const found = aboutNoDeal(comparison);
    return found ? [{ position, ...found }] : [];
  });
}

/** What a comparison says about no deal and a package; null where it is about two packages. */
function aboutNoDeal({
  verdict,
  first,
  second,
}: PackageComparison): Pick<NoDealAnswer, "deal" | "noDeal"> | null {
  if (first === "no-deal" && second !== "no-deal") {
    return { deal: second, noDeal: verdict === "better" ? "above" : "level" };
  }
  if (second === "no-deal" && first !== "no-deal") {
    return { deal: first, noDeal: verdict === "better" ? "below" : "level" };
  }
  return null;
}

export type Implied = "better" | "worse" | null;

/**
 * Whether the answers settle already what the party thinks of a package next to no deal: it is surely at least as good as one that is better
 * than no deal (or as good), or surely at most as good as one that is worse.
 */
export function impliedBy(
  profile: Profile,
  frame: Frame,
  answers: readonly NoDealAnswer[],
): (deal: Deal) => Implied {
  const asked = answers.map(({ deal, noDeal }) => ({ noDeal, order: sureOrderAbout(profile, frame, deal) }));
  return (deal) => {
    if (asked.some(({ noDeal, order }) => noDeal !== "above" && order.atLeast(deal))) return "better";
    return asked.some(({ noDeal, order }) => noDeal !== "below" && order.atMost(deal)) ? "worse" : null;
  };
}
