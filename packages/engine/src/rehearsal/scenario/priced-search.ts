// The packages of a band that an estimate likes best, exactly, by putting a price on own worth: a knapsack with one choice per group (Sinha &
// Zoltners 1979). At the right price hardly any package can be better than the best one met, and only those are gone through.
import type { Totals } from "./summed-deals.ts";

/** So many packages that are liked alike can be kept. */
export const KEPT_ALIKE = 32;
const MOST_PRICES = 12;

export interface PricedGroups {
  /** By group and combination; −∞ where refused. */
  readonly parts: readonly Float64Array[];
  /** How far apart two packages lie that differ by one combination of the group. */
  readonly strides: readonly number[];
}

export interface PricedLimits {
  /** How much less than the best a package may be liked and still count as liked alike. */
  readonly alike: number;
  /** After so many beginnings of packages the search is given up. */
  readonly steps: number;
}

export class PricedSearch {
  /** The packages found, by number: all that are liked alike, and perhaps some that only rounding tells from them. */
  readonly found = new Float64Array(KEPT_ALIKE);
  count = 0;
  readonly #limits: PricedLimits;
  /** The groups in the order in which they are gone through here. */
  readonly #order: Int32Array;
  /** Combinations that are not refused stand one after the other; those of a group begin here. One more beginning closes the list. */
  readonly #starts: Int32Array;
  readonly #combinations: Int32Array;
  readonly #numbers: Float64Array;
  /** What each adds to own worth, from the least of its group. */
  readonly #own: Float64Array;
  readonly #liked: Float64Array;
  /** By how much each falls short of the best of its group at the price. */
  readonly #short: Float64Array;
  /** From each beginning on: those that may be part of what is sought, the least short first; and the end of these. */
  readonly #kept: Int32Array;
  readonly #ends: Int32Array;
  /** By group: the least and the most that it and all after it add to own worth. */
  readonly #leastRest: Float64Array;
  readonly #mostRest: Float64Array;
  /** By group: which of those kept is taken, and what those of the groups before it add up to. */
  readonly #at: Int32Array;
  readonly #shortTo: Float64Array;
  readonly #ownTo: Float64Array;
  readonly #likedTo: Float64Array;
  readonly #numberTo: Float64Array;
  /** By group: what was taken in the best package met last, which may well be good again. */
  readonly #last: Int32Array;
  #lastPrice = 0;
  readonly #likings = new Float64Array(KEPT_ALIKE);
  readonly #leastOwn: number;
  readonly #range: number;
  #from = 0;
  #to = 0;
  /** The liking of the best package met. */
  #most = 0;
  /** Of the choice at the price tried last. */
  #value = 0;
  #choiceOwn = 0;
  #choiceLiked = 0;

  constructor(told: PricedGroups, limits: PricedLimits) {
    // Those that matter most for own worth come first, so that it shows early where a package leaves the band.
    const order = [...told.parts.keys()].sort((a, b) => spreadOf(told.parts[b]) - spreadOf(told.parts[a]));
    const parts = order.map((g) => told.parts[g]);
    const strides = order.map((g) => told.strides[g]);
    this.#order = Int32Array.from(order);
    const allowed = parts.map((worths) => [...worths.keys()].filter((k) => worths[k] !== -Infinity));
    const least = parts.map((worths, g) => allowed[g].reduce((low, k) => Math.min(low, worths[k]), Infinity));
    const count = parts.length;
    this.#limits = limits;
    this.#starts = new Int32Array(count + 1);
    allowed.forEach(({ length }, g) => {
      this.#starts[g + 1] = this.#starts[g] + length;
    });
    this.#combinations = Int32Array.from(allowed.flat());
    this.#numbers = Float64Array.from(allowed.flatMap((ks, g) => ks.map((k) => k * strides[g])));
    this.#own = Float64Array.from(allowed.flatMap((ks, g) => ks.map((k) => parts[g][k] - least[g])));
    const size = this.#own.length;
    [this.#liked, this.#short] = [new Float64Array(size), new Float64Array(size)];
    [this.#kept, this.#ends] = [new Int32Array(size), new Int32Array(count)];
    [this.#leastRest, this.#mostRest] = [new Float64Array(count + 1), new Float64Array(count + 1)];
    [this.#shortTo, this.#ownTo] = [new Float64Array(count + 1), new Float64Array(count + 1)];
    [this.#likedTo, this.#numberTo] = [new Float64Array(count + 1), new Float64Array(count + 1)];
    [this.#at, this.#last] = [new Int32Array(count), this.#starts.slice(0, count)];
    this.#leastOwn = least.reduce((sum, worth) => sum + worth, 0);
    this.#choose(1, 0);
    this.#range = this.#choiceOwn;
  }

  /**
   * Fills in what is found; false where the search was given up.
   * @param likings by group and combination.
   */
  search(band: Totals, likings: readonly Float64Array[]): boolean {
    this.#from = band.from - this.#leastOwn;
    this.#to = band.to - this.#leastOwn;
    this.count = 0;
    this.#like(likings);
    this.#meetLast();
    const price = this.#price();
    const bound = this.#value - price * (price > 0 ? this.#from : this.#to);
    const slack = this.#limits.alike + 1e-13 + 1e-14 * (Math.abs(bound) + Math.abs(price) * this.#range);
    if (!this.#keep(price, bound - this.#most + slack)) return false;
    return this.#walk(bound, slack);
  }

  #like(likings: readonly Float64Array[]): void {
    const starts = this.#starts;
    for (let g = 0; g < likings.length; g++) {
      const row = likings[this.#order[g]];
      for (let j = starts[g]; j < starts[g + 1]; j++) this.#liked[j] = row[this.#combinations[j]];
    }
  }

  /** The best package met last, where it lies in the band. */
  #meetLast(): void {
    const last = this.#last;
    let [own, liked] = [0, 0];
    for (let g = 0; g < last.length; g++) {
      own += this.#own[last[g]];
      liked += this.#liked[last[g]];
    }
    this.#most = own >= this.#from && own <= this.#to ? liked : -Infinity;
  }

  /**
   * The price at which the best choice just reaches the band, with the value of that choice: no package of the band is liked better than what
   * is left of this when its own worth has been paid for.
   */
  #price(): number {
    this.#choose(0, 1);
    let price = this.#lastPrice;
    this.#lastPrice = 0;
    if (this.#isWithin()) return 0;
    const way = this.#choiceOwn < this.#from ? 1 : -1;
    const end = way > 0 ? this.#from : this.#to;
    let [shortOwn, shortLiked] = [this.#choiceOwn, this.#choiceLiked];
    // The last price is a good guess, where it leads the same way.
    if (price * way > 0) {
      this.#choose(price, 1);
      this.#isWithin();
    }
    if (!(price * way > 0 && this.#choiceOwn * way >= end * way)) {
      [shortOwn, shortLiked] = [this.#choiceOwn, this.#choiceLiked];
      this.#choose(way, 0);
    }
    let [farOwn, farLiked] = [this.#choiceOwn, this.#choiceLiked];
    for (let round = 0; round < MOST_PRICES; round++) {
      price = (shortLiked - farLiked) / (farOwn - shortOwn);
      this.#choose(price, 1);
      this.#isWithin();
      if (!(this.#value > farLiked + price * farOwn + 1e-13 * Math.abs(this.#value))) break;
      if (this.#choiceOwn * way >= end * way) [farOwn, farLiked] = [this.#choiceOwn, this.#choiceLiked];
      else [shortOwn, shortLiked] = [this.#choiceOwn, this.#choiceLiked];
    }
    this.#lastPrice = price;
    return price;
  }

  /** Whether the choice lies in the band; remembers how it is liked. */
  #isWithin(): boolean {
    if (this.#choiceOwn < this.#from || this.#choiceOwn > this.#to) return false;
    if (this.#choiceLiked > this.#most) this.#most = this.#choiceLiked;
    return true;
  }

  /** In each group the combination with the most of both, at these prices. */
  #choose(forOwn: number, forLiked: number): void {
    const [starts, own, liked] = [this.#starts, this.#own, this.#liked];
    let [total, totalOwn, totalLiked] = [0, 0, 0];
    for (let g = 0; g + 1 < starts.length; g++) {
      let best = starts[g];
      let most = -Infinity;
      for (let j = starts[g]; j < starts[g + 1]; j++) {
        const value = forOwn * own[j] + forLiked * liked[j];
        if (value > most) {
          most = value;
          best = j;
        }
      }
      total += most;
      totalOwn += own[best];
      totalLiked += liked[best];
    }
    this.#value = total;
    this.#choiceOwn = totalOwn;
    this.#choiceLiked = totalLiked;
  }

  /** Sorts out, group by group, what falls short of the best by more than the gap. False where no package could be left. */
  #keep(price: number, gap: number): boolean {
    const [starts, own, liked, short, kept] = [this.#starts, this.#own, this.#liked, this.#short, this.#kept];
    for (let g = starts.length - 2; g >= 0; g--) {
      const start = starts[g];
      let most = -Infinity;
      for (let j = start; j < starts[g + 1]; j++) {
        short[j] = liked[j] + price * own[j];
        if (short[j] > most) most = short[j];
      }
      let [end, leastOwn, mostOwn] = [start, Infinity, -Infinity];
      for (let j = start; j < starts[g + 1]; j++) {
        short[j] = most - short[j];
        if (short[j] > gap) continue;
        if (own[j] < leastOwn) leastOwn = own[j];
        if (own[j] > mostOwn) mostOwn = own[j];
        let place = end++;
        for (; place > start && short[kept[place - 1]] > short[j]; place--) kept[place] = kept[place - 1];
        kept[place] = j;
      }
      this.#ends[g] = end;
      this.#leastRest[g] = this.#leastRest[g + 1] + leastOwn;
      this.#mostRest[g] = this.#mostRest[g + 1] + mostOwn;
    }
    return this.#mostRest[0] >= this.#from && this.#leastRest[0] <= this.#to;
  }

  /** Goes through all that may be as good as the best met. False where that would take too long, or too many are alike. */
  #walk(bound: number, slack: number): boolean {
    const { steps } = this.#limits;
    const [starts, kept, at, ends] = [this.#starts, this.#kept, this.#at, this.#ends];
    const [own, liked, short, numbers] = [this.#own, this.#liked, this.#short, this.#numbers];
    const [shortTo, ownTo, likedTo, numberTo] = [this.#shortTo, this.#ownTo, this.#likedTo, this.#numberTo];
    const [leastRest, mostRest, from, to] = [this.#leastRest, this.#mostRest, this.#from, this.#to];
    const deepest = at.length - 1;
    let g = 0;
    at[0] = 0;
    for (let step = 0; step < steps; step++) {
      const place = at[g] === ends[g] ? -1 : kept[at[g]];
      const shortHere = place < 0 ? Infinity : shortTo[g] + short[place];
      if (shortHere > bound - this.#most + slack) {
        if (g === 0) return true;
        g--;
        at[g]++;
        continue;
      }
      const ownHere = ownTo[g] + own[place];
      if (ownHere + mostRest[g + 1] < from || ownHere + leastRest[g + 1] > to) {
        at[g]++;
        continue;
      }
      const likedHere = likedTo[g] + liked[place];
      const number = numberTo[g] + numbers[place];
      if (g === deepest) {
        if (likedHere >= this.#most - slack && !this.#meet(number, likedHere, slack)) return false;
        at[g]++;
        continue;
      }
      g++;
      at[g] = starts[g];
      shortTo[g] = shortHere;
      ownTo[g] = ownHere;
      likedTo[g] = likedHere;
      numberTo[g] = number;
    }
    return false;
  }

  /** Keeps the package; false where there is no room. */
  #meet(number: number, liking: number, slack: number): boolean {
    if (liking > this.#most) {
      this.#most = liking;
      for (let g = 0; g < this.#last.length; g++) this.#last[g] = this.#kept[this.#at[g]];
    }
    if (this.count === KEPT_ALIKE) this.#sift(slack);
    if (this.count === KEPT_ALIKE) return false;
    this.found[this.count] = number;
    this.#likings[this.count++] = liking;
    return true;
  }

  #sift(slack: number): void {
    let count = 0;
    for (let k = 0; k < this.count; k++) {
      if (this.#likings[k] < this.#most - slack) continue;
      this.found[count] = this.found[k];
      this.#likings[count++] = this.#likings[k];
    }
    this.count = count;
  }
}

function spreadOf(worths: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const worth of worths) {
    if (worth === -Infinity) continue;
    if (worth < least) least = worth;
    if (worth > most) most = worth;
  }
  return most - least;
}
