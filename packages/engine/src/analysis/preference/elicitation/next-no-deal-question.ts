// The package to put next to no deal: one that no answer implies already, and whose answer halves what is still open about no deal.
import type { Case } from "../../../case/case.ts";
import type { Deal, Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { makeChance } from "../../../maths/chance.ts";
import { toNumber } from "../../../maths/rational.ts";
import { sheetOf } from "../point-value.ts";
import { worthOf } from "../worth.ts";
import { admissibility, someDeals } from "./admissible-deals.ts";
import { profileFor } from "./check-comparisons.ts";
import { impliedBy, type NoDealAnswer, noDealAnswers } from "./no-deal-answers.ts";
import { noDealFromComparisons } from "./no-deal-from-comparisons.ts";
import { type NoDealReading, noDealReadings } from "./no-deal-readings.ts";
import { ordersNothing } from "./sure-order.ts";

/** More than that is too much to ask of a person; numbers narrow what is left. */
export const MOST_NO_DEAL_ANSWERS = 8;

export type NoDealSettled =
  /** A package was found that is as good. */
  | "as-good"
  /** What every package is next to no deal follows from the answers, or no answer would narrow it. */
  | "nothing-between"
  /** {@link MOST_NO_DEAL_ANSWERS} were given. */
  | "enough"
  /** The profile puts no packages in any order, so that no answer says anything about another package. */
  | "nothing-known"
  | "answers-contradict"
  | "no-admissible-deal";

export type NoDealQuestion =
  | { readonly kind: "ask"; readonly deal: Deal }
  | { readonly kind: "settled"; readonly reason: NoDealSettled };

const MOST_DEALS = 4_000;
/** Packages looked at closely. */
const CLOSER_LOOK = 40;
/** Packages this close to each other, as a share of what is open, halve it equally well. */
const EQUALLY_GOOD = 0.05;
/** An answer that leaves more than this share of what is open, as expected, is not worth asking for. */
const NARROWS_NOTHING = 0.98;

/** The packages that are looked at in questions about no deal: all that could really be offered, or an even choice. */
export function dealsNextToNoDeal(source: Pick<Case, "frame" | "profiles">): Deal[] {
  return someDeals(source.frame, { most: MOST_DEALS, chance: makeChance(0), test: admissibility(source) });
}

/**
 * Among the packages that halve it about equally well, one that changes the fewest issues of a package asked before, and then the one that
 * leaves the least well served of the other parties best off by their point values. The same case gives the same question.
 * @throws RangeError when the case has no such party.
 */
export function nextNoDealQuestion(source: Pick<Case, "frame" | "profiles">, party: string): NoDealQuestion {
  const { frame, profiles } = source;
  const profile = profileFor(profiles, party);
  const answers = noDealAnswers(profile);
  const deals = dealsNextToNoDeal(source);
  const reason = settledBy({ source, party, answers, deals });
  if (reason) return { kind: "settled", reason };
  const { readings } = noDealReadings({ profile, frame, deals, answers });
  const implied = impliedBy(profile, frame, answers);
  const candidates = deals
    .map((deal, k) => ({ deal, leaves: shareLeft(readings, k) }))
    .filter(({ leaves }) => leaves <= NARROWS_NOTHING)
    .sort((a, b) => a.leaves - b.leaves);
  const near: Candidate[] = [];
  for (const candidate of candidates) {
    if (near.length === CLOSER_LOOK) break;
    if (!implied(candidate.deal)) near.push(candidate);
  }
  if (near.length === 0) return { kind: "settled", reason: "nothing-between" };
  const others = profiles.filter((other) => other !== profile);
  return { kind: "ask", deal: bestOf(near, { answers, shareOf: leastShare(others, frame) }) };
}

interface Standing {
  readonly source: Pick<Case, "frame" | "profiles">;
  readonly party: string;
  readonly answers: readonly NoDealAnswer[];
  readonly deals: readonly Deal[];
}

function settledBy({ source, party, answers, deals }: Standing): NoDealSettled | null {
  if (noDealFromComparisons(source, party).kind === "contradiction") return "answers-contradict";
  if (answers.some(({ noDeal }) => noDeal === "level")) return "as-good";
  if (deals.length === 0) return "no-admissible-deal";
  if (ordersNothing(profileFor(source.profiles, party), source.frame)) return "nothing-known";
  return answers.length >= MOST_NO_DEAL_ANSWERS ? "enough" : null;
}

/** What the answer about a package leaves open, as expected, as a share of what is open now: 1/2 where every reading is halved. */
function shareLeft(readings: readonly NoDealReading[], deal: number): number {
  let [open, left] = [0, 0];
  for (const { places, low, high } of readings) {
    const width = high - low;
    if (width <= 0) continue;
    const below = Math.min(1, Math.max(0, (places[deal] - low) / width));
    open += width * width;
    left += width * width * (below * below + (1 - below) * (1 - below));
  }
  // Rounding must not decide between packages that do equally well.
  return open > 0 ? Math.round((left / open) * 1e9) / 1e9 : 1;
}

interface Candidate {
  readonly deal: Deal;
  readonly leaves: number;
}

interface Preferring {
  readonly answers: readonly NoDealAnswer[];
  readonly shareOf: (deal: Deal) => number;
}

function bestOf(candidates: readonly Candidate[], { answers, shareOf }: Preferring): Deal {
  const judged = candidates.map(({ deal, leaves }) => ({
    deal,
    // How far from the middle, in a reading that stands for all.
    step: Math.floor(Math.sqrt(Math.max(0, leaves - 0.5) / 2) / EQUALLY_GOOD + 1e-9),
    changes: changesFrom(answers, deal),
    share: shareOf(deal),
  }));
  judged.sort((a, b) => a.step - b.step || a.changes - b.changes || b.share - a.share);
  return judged[0].deal;
}

/** In how many issues it differs from the most similar package that was asked about: the fewer, the easier to judge. */
function changesFrom(answers: readonly NoDealAnswer[], deal: Deal): number {
  const counts = answers.map((asked) => deal.filter((option, issue) => option !== asked.deal[issue]).length);
  return counts.length > 0 ? Math.min(...counts) : 0;
}

/** The least of the others' worths, each between 0 at the sum of its worst and 1 at the sum of its best options. */
function leastShare(others: readonly Profile[], frame: Frame): (deal: Deal) => number {
  const sheets = others.map((other) => {
    const sheet = sheetOf(other, frame);
    const rows = sheet.points.map((row) => row.map(toNumber));
    const low = rows.reduce((sum, row) => sum + Math.min(...row), 0);
    const high = rows.reduce((sum, row) => sum + Math.max(...row), 0);
    return { sheet, low, span: high - low };
  });
  return (deal) =>
    sheets.reduce(
      (least, { sheet, low, span }) =>
        Math.min(least, span > 0 ? (toNumber(worthOf(sheet, deal)) - low) / span : 1),
      1,
    );
}
