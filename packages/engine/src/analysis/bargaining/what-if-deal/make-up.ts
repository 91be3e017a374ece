// All sets of one to three moves that bring a party back to a worth, ranked by what they cost the others.
import { matches } from "../../../case/frame.ts";
import type { ChangeSums, MoveSet } from "./change-sums.ts";
import type { Bar, Harm, MakeUpQuestion, Ranked } from "./make-up-question.ts";
import { HARMS_OTHERS, TripleSieve } from "./triple-sieve.ts";

export interface MakeUp {
  readonly set: MoveSet;
  readonly harm: Harm;
}

/** More sets of three moves than this are not gone through. */
const MOST_TRIPLES = 50_000_000;

/** How many issues the sets take at most, so that they can all be gone through. */
export function mostIssues({ moves, nextIssue }: ChangeSums): 2 | 3 {
  const ways = [1, 0, 0, 0];
  for (let from = 0; from < moves.length; from = nextIssue[from]) {
    const options = nextIssue[from] - from;
    for (let issues = 3; issues > 0; issues--) ways[issues] += ways[issues - 1] * options;
  }
  return ways[3] > MOST_TRIPLES ? 2 : 3;
}

/**
 * Ranked: those that harm nobody, by how few moves they take and then by how much they leave the asker; then those that harm the asker
 * alone, then the rest, by how much they leave the asker and then by how few moves they take; then case order. A set is left out when
 * a part of it does as well.
 */
export function findMakeUps(question: MakeUpQuestion): MakeUp[] {
  const ranking = new Ranking(question);
  const { nextIssue, moves } = question.sums;
  const count = moves.length;
  for (let a = 0; a < count; a++) ranking.offer([a]);
  for (let a = 0; a < count; a++) for (let b = nextIssue[a]; b < count; b++) ranking.offer([a, b]);
  const triples = mostIssues(question.sums) === 3;
  for (let a = 0; triples && a < count; a++) {
    for (let b = nextIssue[a]; b < count; b++) ranking.offerThree(a, b);
  }
  return ranking.listed.map(({ set, harm }) => ({ set, harm: HARMS[harm] }));
}

const HARMS: readonly Harm[] = ["nobody", "asker", "others"];

class Ranking {
  readonly listed: Ranked[] = [];
  private readonly question: MakeUpQuestion;
  /** `known[a * moves + b]`, or `[a * moves + a]` for one move: 0 where the set is not enough, else its harm and 1. */
  private readonly known: Uint8Array;
  private readonly sieve: TripleSieve;

  constructor(question: MakeUpQuestion) {
    this.question = question;
    this.known = new Uint8Array(question.sums.moves.length ** 2);
    this.sieve = new TripleSieve(question, this.known);
  }

  /** Every third move on an issue after those of the two. */
  offerThree(a: number, b: number): void {
    const { moves, nextIssue } = this.question.sums;
    const { sieve } = this;
    if (!sieve.open(a, b)) return;
    for (let c = nextIssue[b]; c < moves.length; c++) if (sieve.passes(c)) this.offer([a, b, c]);
  }

  offer(set: MoveSet): void {
    const { limit } = this.question;
    if (!this.suffices(set)) return;
    const ranked = { set, harm: this.harmOf(set) };
    if (set.length < 3) this.known[this.placeOf(set)] = ranked.harm + 1;
    let place = this.listed.length;
    while (place > 0 && this.isBetter(ranked, this.listed[place - 1])) place--;
    if (place >= limit || this.isPadded(ranked)) return;
    this.listed.splice(place, 0, ranked);
    if (this.listed.length > limit) this.listed.pop();
    if (this.listed.length === limit) this.sieve.last = this.listed[limit - 1];
  }

  private suffices(set: MoveSet): boolean {
    const { sums, party, target, barred } = this.question;
    if (!this.reaches(party, set, target)) return false;
    const deal = sums.after(set);
    return !barred.some((pattern) => matches(pattern, deal));
  }

  private reaches(party: number, set: MoveSet, { rough, exact }: Bar): boolean {
    const { sums } = this.question;
    const difference = sums.worth(party, set) - rough;
    const gap = sums.gaps[party];
    if (gap === 0 || difference > gap || difference < -gap) return difference >= 0;
    return sums.exactWorth(party, set) >= exact;
  }

  private harmOf(set: MoveSet): number {
    const { party, asker, before } = this.question;
    const harmed = before.flatMap((bar, p) => (p === party || this.reaches(p, set, bar) ? [] : [p]));
    if (harmed.length === 0) return 0;
    return harmed.length === 1 && harmed[0] === asker ? 1 : HARMS_OTHERS;
  }

  /** Ties go to the set that came first: it has no more moves. */
  private isBetter(a: Ranked, b: Ranked): boolean {
    if (a.harm !== b.harm) return a.harm < b.harm;
    if (a.harm === 0 && a.set.length !== b.set.length) return a.set.length < b.set.length;
    return this.compareLeft(a.set, b.set) > 0;
  }

  /** Who leaves the asker more. */
  private compareLeft(a: MoveSet, b: MoveSet): number {
    const { sums, asker } = this.question;
    if (asker === null) return 0;
    const difference = sums.worth(asker, a) - sums.worth(asker, b);
    const gap = sums.gaps[asker];
    if (gap === 0 || difference > gap || difference < -gap) return difference;
    return Number(sums.exactWorth(asker, a) - sums.exactWorth(asker, b));
  }

  /** A part does as well. */
  private isPadded({ set, harm }: Ranked): boolean {
    return partsOf(set).some((part) => {
      const known = this.known[this.placeOf(part)];
      return known > 0 && known - 1 <= harm && this.compareLeft(part, set) >= 0;
    });
  }

  private placeOf(set: MoveSet): number {
    return set[0] * this.question.sums.moves.length + (set[1] ?? set[0]);
  }
}

/** Every part of the set but none and all of it. */
function partsOf(set: MoveSet): MoveSet[] {
  if (set.length === 1) return [];
  const alone = set.map((move) => [move]);
  return set.length === 2 ? alone : [...alone, ...set.map((move) => set.filter((other) => other !== move))];
}
