// Three questions about everything the profiles leave possible: is some deal surely acceptable, is there surely a zone of agreement, is
// there possibly one. Draws can refute the second, never prove it.
import type { Case } from "../../../case/case.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
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
}

/**
 * Parties with an unknown no-deal worth put no bound on deals here: a "no" then holds whatever they have without a deal, and every "yes" is
 * withheld.
 */
export function judgeSurelyPossibly(
  { frame, profiles }: Pick<Case, "frame" | "profiles">,
  { drawnWithoutZone = false, ...limits }: SurelyOptions = {},
): SurelyPossibly {
  const refused = profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses));
  const questions: GainQuestions = { frame, refused, limits };
  const withhold = partiesWithUnknownNoDeal(profiles).length > 0;
  const least = leastSides(profiles, questions);
  const someDealSurely = withheld(findSurelyAcceptable(questions, least), withhold);
  const zonePossibly = withheld(findPossiblyAcceptable(questions, mostSides(profiles, questions)), withhold);
  const zoneSurely = judgeZone();
  return { someDealSurely, zoneSurely, zonePossibly };

  function judgeZone(): ZoneSurely {
    if (someDealSurely.answer === "yes") return { answer: "yes", because: "one-deal-suits-all-profiles" };
    if (drawnWithoutZone && !withhold) return { answer: "no", because: "draw" };
    const refuted = refuteSureZone(questions, least);
    if (refuted.answer === "no") return { answer: "no", because: "worst-profiles" };
    return withhold ? { answer: "unknown", reason: "no-deal-worth-unknown" } : refuted;
  }
}

function withheld<T extends Surely | Possibly>(
  answer: T,
  withhold: boolean,
): T | { answer: "unknown"; reason: WhyUnknown } {
  return withhold && answer.answer === "yes"
    ? { answer: "unknown", reason: "no-deal-worth-unknown" }
    : answer;
}
