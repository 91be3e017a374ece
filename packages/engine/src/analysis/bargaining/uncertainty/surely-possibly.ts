// Three questions about everything the profiles leave possible: is some deal surely acceptable, is there surely a zone of agreement, is
// there possibly one. Draws can refute the second, never prove it.
import type { Case } from "../../../case/case.ts";
import { isCertain } from "../../preference/extremes.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import type { Existence } from "../search/find-acceptable.ts";
import { partiesWithUnknownNoDeal } from "./acceptability.ts";
import type { GainQuestions, WhyUnknown } from "./gain-question.ts";
import { findPossiblyAcceptable, mostSides, type Possibly } from "./possibly-acceptable.ts";
import { findSurelyAcceptable, leastSides, refuteSureZone, type Surely } from "./surely-acceptable.ts";

export interface SurelyPossibly {
  /** One deal for all profiles. */
  readonly someDealSurely: Surely;
  readonly zoneSurely: ZoneSurely;
  /** The deal is one that some profiles of the parties accept together. */
  readonly zonePossibly: Possibly;
}

type ZoneSurely =
  | { readonly answer: "yes"; readonly because: "one-deal-suits-all-profiles" }
  | { readonly answer: "no"; readonly because: "worst-profiles" | "draw" }
  | { readonly answer: "unknown"; readonly reason: WhyUnknown };

export interface SurelyOptions extends SearchLimits {
  /** True when draws of possible profiles have met one without a zone. */
  readonly drawnWithoutZone?: boolean;
  /** Whether a deal is acceptable at point values, where known: where nothing is uncertain it answers what cannot be searched. */
  readonly known?: Existence;
}

/**
 * Parties with an unknown no-deal worth put no bound on deals here: a "no" then holds whatever they have without a deal, and every "yes" is
 * withheld.
 */
export function judgeSurelyPossibly(
  { frame, profiles }: Pick<Case, "frame" | "profiles">,
  { drawnWithoutZone = false, known, ...limits }: SurelyOptions = {},
): SurelyPossibly {
  const refused = profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses));
  const questions: GainQuestions = { frame, refused, limits };
  const withhold = partiesWithUnknownNoDeal(profiles).length > 0;
  const least = leastSides(profiles, questions);
  const settled = profiles.every(isCertain) ? asAnswer(known) : null;
  const settle = <T extends Surely | Possibly>(found: T) =>
    withheld(found.answer === "unknown" && settled ? settled : found, withhold);
  const someDealSurely = settle(findSurelyAcceptable(questions, least));
  const zonePossibly = settle(findPossiblyAcceptable(questions, mostSides(profiles, questions)));
  const zoneSurely = judgeZone();
  return { someDealSurely, zoneSurely, zonePossibly };

  function judgeZone(): ZoneSurely {
    if (someDealSurely.answer === "yes") return { answer: "yes", because: "one-deal-suits-all-profiles" };
    if (drawnWithoutZone && !withhold) return { answer: "no", because: "draw" };
    if (settled?.answer === "no") return { answer: "no", because: "worst-profiles" };
    const refuted = refuteSureZone(questions, least);
    if (refuted.answer === "no") return { answer: "no", because: "worst-profiles" };
    return withhold ? { answer: "unknown", reason: "no-deal-worth-unknown" } : refuted;
  }
}

function asAnswer(known: Existence | undefined): Exclude<Surely, { answer: "unknown" }> | null {
  if (known?.status === "found") return { answer: "yes", deal: known.deal };
  return known?.status === "none" ? { answer: "no" } : null;
}

function withheld<T extends Surely | Possibly>(
  answer: T,
  withhold: boolean,
): T | { answer: "unknown"; reason: WhyUnknown } {
  return withhold && answer.answer === "yes"
    ? { answer: "unknown", reason: "no-deal-worth-unknown" }
    : answer;
}
