// Packages as pairs of halves, the options of the first issues and those of the rest, so that an additive estimate is summed once per half and
// not once per package.
import type { AdditiveEstimate } from "./deals.ts";
import { PackageNumbers } from "./package-numbers.ts";

/** The packages that are listed, by their options. */
export interface PackageTable {
  readonly issueCount: number;
  /** `[package × issues + issue]`. */
  readonly options: Uint16Array;
}

export class HalvedPackages {
  /** By package: which front and which back it has. */
  readonly fronts: Uint16Array | Uint32Array;
  readonly backs: Uint16Array | Uint32Array;
  /** How many additions it takes to estimate all halves. */
  readonly steps: number;
  readonly #table: PackageTable;
  readonly #front: Halves;
  readonly #back: Halves;

  constructor(table: PackageTable) {
    this.#table = table;
    const split = middleOf(table);
    this.#front = halvesOf(table, 0, split);
    this.#back = halvesOf(table, split, table.issueCount);
    this.fronts = this.#front.of;
    this.backs = this.#back.of;
    this.steps = stepsOf(this.#front) + stepsOf(this.#back);
  }

  /** Where a package's options begin. */
  get table(): PackageTable {
    return this.#table;
  }

  /** By front and by back, what the estimate comes to: a package's is the sum of both. Written over by the next call. */
  estimate(estimate: AdditiveEstimate): { readonly fronts: Float64Array; readonly backs: Float64Array } {
    return { fronts: sumUp(this.#front, estimate), backs: sumUp(this.#back, estimate) };
  }
}

/** Different halves, built up issue by issue: each is a shorter one and an option more. */
interface Halves {
  /** By package. */
  readonly of: Uint16Array | Uint32Array;
  readonly levels: readonly Level[];
}

interface Level {
  readonly issue: number;
  /** Which one of the level before it goes on from. */
  readonly before: Uint32Array;
  readonly options: Uint32Array;
  readonly sums: Float64Array;
}

function halvesOf({ issueCount, options }: PackageTable, from: number, to: number): Halves {
  const count = issueCount === 0 ? 0 : options.length / issueCount;
  const at = new Uint32Array(count);
  const levels: Level[] = [];
  const step = [0, 0];
  for (let issue = from; issue < to; issue++) {
    const numbers = new PackageNumbers(2);
    for (let deal = 0; deal < count; deal++) {
      step[0] = at[deal];
      step[1] = options[deal * issueCount + issue];
      at[deal] = numbers.take(step);
    }
    const column = (place: number) =>
      Uint32Array.from({ length: numbers.count }, (_, half) => numbers.combination(half, place));
    levels.push({
      issue,
      before: column(0),
      options: column(1),
      sums: new Float64Array(numbers.count),
    });
  }
  const most = levels.length > 0 ? levels[levels.length - 1].sums.length : 1;
  return { of: most <= 0x10000 ? Uint16Array.from(at) : at, levels };
}

const NOTHING: Float64Array = new Float64Array(1);

function sumUp({ levels }: Halves, estimate: AdditiveEstimate): Float64Array {
  let shorter: Float64Array = NOTHING;
  for (const { issue, before, options, sums } of levels) {
    const worths = estimate[issue];
    for (let half = 0; half < sums.length; half++) sums[half] = shorter[before[half]] + worths[options[half]];
    shorter = sums;
  }
  return shorter;
}

function stepsOf({ levels }: Halves): number {
  return levels.reduce((total, { sums }) => total + sums.length, 0);
}

/** Where to split the issues so that both halves come in about as many kinds. */
function middleOf({ issueCount, options }: PackageTable): number {
  const counts = new Array<number>(issueCount).fill(1);
  for (let at = 0; at < options.length; at++) {
    const issue = at % issueCount;
    if (options[at] >= counts[issue]) counts[issue] = options[at] + 1;
  }
  const sizes = counts.map(Math.log);
  const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
  let [before, split] = [0, 0];
  while (split < issueCount && before + sizes[split] / 2 < half) before += sizes[split++];
  return split;
}
