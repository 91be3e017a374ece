// How good a party's alternative could become before nothing is left to agree on.
import type { Deal, PartyId } from "../../../case/frame.ts";
import { type Rational, subtract } from "../../../maths/rational.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export interface BreakEven {
  readonly party: PartyId;
  readonly noDeal: Rational | null;
  readonly highest: HighestNoDeal;
  /** Parties whose no-deal worths are unknown and put no bound here. */
  readonly ignored: readonly PartyId[];
}

/** The highest no-deal worth of one party at which some admissible deal still suits everyone, the others' worths as they are. */
export type HighestNoDeal =
  | {
      readonly kind: "found";
      readonly worth: Rational;
      /** Highest less current no-deal worth: below zero where there is no zone now; null where the current one is unknown. */
      readonly margin: Rational | null;
      readonly deal: Deal;
      /** False where the search only shows that a zone remains at least up to here. */
      readonly proven: boolean;
    }
  /** No admissible deal suits the others, whatever this party would settle for. */
  | { readonly kind: "none" }
  | { readonly kind: "undecided" };

/** One per party, over deals that cross no red line. */
export function findBreakEvens(questions: ZoneQuestions): BreakEven[] {
  const { sheets } = questions.space.whole;
  return sheets.map(({ party, noDeal }, position) => ({
    party,
    noDeal,
    highest: highestNoDeal(questions, position),
    ignored: sheets.flatMap((sheet, p) => (p !== position && !sheet.noDeal ? [sheet.party] : [])),
  }));
}

function highestNoDeal(questions: ZoneQuestions, party: number): HighestNoDeal {
  const { redLines, whole } = questions.space;
  const others = whole.sheets.flatMap((_, p) => (p === party ? [] : [p]));
  const best = questions.best(party, { units: redLines, floors: questions.floorsOf(others) });
  if (best.status !== "found") return { kind: best.status };
  const worth = questions.inOwnUnits(party, best.worth);
  const { noDeal } = whole.sheets[party];
  return {
    kind: "found",
    worth,
    margin: noDeal && subtract(worth, noDeal),
    deal: best.deal,
    proven: best.proven,
  };
}
