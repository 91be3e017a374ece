// Rules out most sets of three changes by a few sums each, so that few have to be looked at closely.
import type { MoveSet } from "./change-sums.ts";
import type { MakeUpQuestion, Ranked } from "./make-up-question.ts";

export const HARMS_OTHERS = 2;

/** Where sums of single changes are not the whole truth, it lets everything pass. */
export class TripleSieve {
  /** The last of a full list. */
  last: Ranked | null = null;
  private readonly question: MakeUpQuestion;
  private readonly known: Uint8Array;
  private a = 0;
  private b = 0;

  constructor(question: MakeUpQuestion, known: Uint8Array) {
    this.question = question;
    this.known = known;
  }

  /** Takes the first two moves; false when no third one can be enough, or good enough for the list. */
  open(a: number, b: number): boolean {
    const { sums, party, target } = this.question;
    if (this.last?.harm === 0 && this.last.set.length < 3) return false;
    [this.a, this.b] = [a, b];
    const from = sums.nextIssue[b];
    if (from === sums.moves.length) return false;
    return !sums.plain || this.sum(party, sums.mostFrom[party][from]) >= target.rough - sums.gaps[party];
  }

  passes(c: number): boolean {
    const { sums, party, target, asker } = this.question;
    if (!sums.plain) return true;
    if (this.sum(party, sums.single[party][c]) < target.rough - sums.gaps[party]) return false;
    if (asker === null) return this.last === null;
    if (sums.gaps[asker] === 0 && this.partDoesAsWell(c, sums.single[asker])) return false;
    if (!this.last || this.mayLeaveMore(c, this.last.set, asker)) return true;
    return this.last.harm === HARMS_OTHERS && !this.surelyHarmsOthers(c, asker);
  }

  private sum(party: number, third: number): number {
    const { base, single } = this.question.sums;
    return base[party] + single[party][this.a] + single[party][this.b] + third;
  }

  // A part that harms nobody and leaves the asker as much.
  private partDoesAsWell(c: number, left: Float64Array): boolean {
    const { a, b, known } = this;
    const count = left.length;
    return (
      (known[a * count + b] === 1 && left[c] <= 0) ||
      (known[a * count + c] === 1 && left[b] <= 0) ||
      (known[b * count + c] === 1 && left[a] <= 0) ||
      (known[a * count + a] === 1 && left[b] + left[c] <= 0) ||
      (known[b * count + b] === 1 && left[a] + left[c] <= 0) ||
      (known[c * count + c] === 1 && left[a] + left[b] <= 0)
    );
  }

  private mayLeaveMore(c: number, than: MoveSet, asker: number): boolean {
    const { sums } = this.question;
    const difference = this.sum(asker, sums.single[asker][c]) - sums.worth(asker, than);
    return sums.gaps[asker] === 0 ? difference > 0 : difference >= -sums.gaps[asker];
  }

  private surelyHarmsOthers(c: number, asker: number): boolean {
    const { sums, party, before } = this.question;
    for (let p = 0; p < before.length; p++) {
      if (p === party || p === asker) continue;
      if (this.sum(p, sums.single[p][c]) < before[p].rough - sums.gaps[p]) return true;
    }
    return false;
  }
}
