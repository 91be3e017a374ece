// The sums of a stretch of the plan: measured sessions are added one by one, and each observation with its weights to the replicates.
import { MOVE_CLASSES } from "../../talks/progress/moves.ts";
import { ENDS, type SessionRow } from "../measures/session-row.ts";
import {
  type Aggregates,
  BOOT_SUMS,
  CELL_SUMS,
  type CellSum,
  COARSE,
  makeAggregates,
  PAIR_SUMS,
  PAIRED_STRATEGIES,
  QUANTA,
} from "./aggregates.ts";
import { lineUp, restOf } from "./line-ups.ts";
import { type PlannedScenario, rulesOf, type TournamentPlan } from "./plan.ts";
import { drawWeights, REPLICATES } from "./poisson-weights.ts";

const WIDTH = CELL_SUMS.length;
const BOOT = BOOT_SUMS.length;
const at = (name: CellSum): number => CELL_SUMS.indexOf(name);
const OFFERS = at("offers");
const [EFFICIENT, CROSSED, MOVES] = [at("efficient"), at("crossed"), OFFERS + 1];
const [COARSE_SUM, COARSE_SQUARED] = [at("coarse"), at("coarseSquared")];
/** Per end: where it is counted, and where it is for the party whose doing it was. */
const END_SUMS = ENDS.map((end) =>
  end === "agreed"
    ? [at("agreed"), -1]
    : end === "deadline"
      ? [at("deadline"), -1]
      : end === "broke-down"
        ? [at("brokeDown"), -1]
        : end === "walked-away"
          ? [at("walkedAway"), at("leftBySelf")]
          : [at("forfeited"), at("forfeitedBySelf")],
);
const [FRONTIER, NASH, KALAI] = [at("frontierCount"), at("nashCount"), at("kalaiSmorodinskyCount")];

export class ChunkSums {
  readonly aggregates: Aggregates;
  readonly #plan: TournamentPlan;
  readonly #scenario: PlannedScenario;
  readonly #firstMatch: number;
  /** Per match-up of the stretch and seat: place of the own strategy, and of the pair with the rest, among the replicates. */
  readonly #strategies: Int32Array;
  readonly #pairs: Int32Array;
  readonly #weights = new Uint8Array(REPLICATES);
  readonly #values = new Float64Array(WIDTH);
  /** Sums of the observation that is being gathered, per seat. */
  readonly #unit: Float64Array;
  #unitNumber = -1;
  #unitMatch = -1;
  /** An observation that came several times in a row, as it does without chance, and how often it did in each replicate. */
  readonly #run: Float64Array;
  readonly #runWeights = new Float64Array(REPLICATES);
  #runMatch = -1;

  /** For sessions `from` to `to`, the last not included, of one scenario of the plan. */
  constructor(plan: TournamentPlan, scenario: PlannedScenario, { from, to }: { from: number; to: number }) {
    const { parties, firstSession, lineUps, firstCell } = scenario;
    const [first, last] = [from, Math.max(from, to - 1)].map((number) =>
      Math.floor((number - firstSession) / plan.repeats),
    );
    this.#plan = plan;
    this.#scenario = scenario;
    this.#firstMatch = first;
    const count = (last - first + 1) * parties;
    const [own, pair] = [new Int32Array(count), new Int32Array(count).fill(-1)];
    const rules = rulesOf(plan, parties);
    const paired = plan.strategies.length <= PAIRED_STRATEGIES;
    const line: number[] = [];
    for (let match = first; match <= last; match++) {
      lineUp(rules, match % lineUps, line);
      for (let seat = 0; seat < parties; seat++) {
        const rest = restOf(line, seat);
        const place = (match - first) * parties + seat;
        own[place] = line[seat];
        if (rest >= 0 && paired) pair[place] = line[seat] * plan.strategies.length + rest;
      }
    }
    const ascending = (ids: Int32Array) => [...new Set(ids)].filter((id) => id >= 0).sort((a, b) => a - b);
    const [strategies, pairs] = [ascending(own), ascending(pair)];
    this.#strategies = own.map((id) => strategies.indexOf(id));
    this.#pairs = pair.map((id) => (id < 0 ? -1 : pairs.indexOf(id)));
    this.aggregates = makeAggregates({ first: firstCell + first * parties, count }, strategies, pairs);
    this.#unit = new Float64Array(parties * BOOT);
    this.#run = new Float64Array(parties * BOOT);
  }

  /** Sessions in ascending order of number. */
  add(number: number, row: SessionRow): void {
    const { parties, firstSession, firstMatchUp } = this.#scenario;
    const match = Math.floor((number - firstSession) / this.#plan.repeats);
    const unit = this.#plan.resample === "sessions" ? number : firstMatchUp + match;
    if (unit !== this.#unitNumber) {
      this.#flush();
      this.#unitNumber = unit;
      this.#unitMatch = match - this.#firstMatch;
    }
    const { sums, least, most } = this.aggregates;
    const values = this.#values;
    for (let seat = 0; seat < parties; seat++) {
      fillValues(row, seat, values);
      const cell = (match - this.#firstMatch) * parties + seat;
      const [base, start] = [cell * WIDTH, seat * BOOT];
      for (let k = 0; k < WIDTH; k++) sums[base + k] += values[k];
      for (let k = 0; k < BOOT; k++) this.#unit[start + k] += values[k];
      const worth = row.worth[seat];
      if (worth < least[cell]) least[cell] = worth;
      if (worth > most[cell]) most[cell] = worth;
    }
  }

  /** Call once after the last session. */
  finish(): Aggregates {
    this.#flush();
    this.#spread();
    return this.aggregates;
  }

  /** The observation that was being gathered joins the run, or begins another. */
  #flush(): void {
    if (this.#unitNumber < 0) return;
    drawWeights(this.#plan.seed, this.#unitNumber, this.#weights);
    if (this.#unitMatch !== this.#runMatch || !isSame(this.#unit, this.#run)) {
      this.#spread();
      this.#run.set(this.#unit);
      this.#runMatch = this.#unitMatch;
    }
    for (let k = 0; k < REPLICATES; k++) this.#runWeights[k] += this.#weights[k];
    this.#unit.fill(0);
    this.#unitNumber = -1;
  }

  /** Adds the run to the replicates. All are whole numbers, so that it comes to the same as one by one. */
  #spread(): void {
    if (this.#runMatch < 0) return;
    const { parties } = this.#scenario;
    const { strategies, pairs } = this.aggregates;
    for (let seat = 0; seat < parties; seat++) {
      const place = this.#runMatch * parties + seat;
      this.#spreadInto(strategies.sums, this.#strategies[place], seat, BOOT);
      if (this.#pairs[place] >= 0) this.#spreadInto(pairs.sums, this.#pairs[place], seat, PAIR_SUMS.length);
    }
    this.#runWeights.fill(0);
    this.#runMatch = -1;
  }

  #spreadInto(sums: Float64Array, place: number, seat: number, width: number): void {
    const [run, weights] = [this.#run, this.#runWeights];
    const [start, from] = [place * REPLICATES * width, seat * BOOT];
    for (let replicate = 0; replicate < REPLICATES; replicate++) {
      const weight = weights[replicate];
      if (weight === 0) continue;
      const base = start + replicate * width;
      for (let k = 0; k < width; k++) sums[base + k] += weight * run[from + k];
    }
  }
}

function isSame(one: Float64Array, other: Float64Array): boolean {
  for (let k = 0; k < one.length; k++) if (one[k] !== other[k]) return false;
  return true;
}

/** In the order of `CELL_SUMS`. */
function fillValues(row: SessionRow, seat: number, into: Float64Array): void {
  into.fill(0);
  into[0] = 1;
  into[2] = quanta(row.worth[seat]);
  into[3] = quanta(row.delayed[seat]);
  into[4] = quanta(row.gain[seat]);
  into[5] = quanta(row.sum);
  into[6] = quanta(row.product);
  into[7] = row.rounds;
  const { distances } = row;
  fillDistance(into, FRONTIER, distances[0]);
  fillDistance(into, NASH, distances[1]);
  fillDistance(into, KALAI, distances[2]);
  if (distances[0] === 0) into[EFFICIENT] = 1;
  const [end, bySelf] = END_SUMS[row.end];
  into[end] = 1;
  if (bySelf >= 0 && row.by === seat) into[bySelf] = 1;
  into[CROSSED] = row.crossed[seat];
  into[OFFERS] = row.offers[seat];
  const classes = MOVE_CLASSES.length;
  for (let k = 0; k < classes; k++) into[MOVES + k] = row.moves[seat * classes + k];
  const coarse = Math.round(row.delayed[seat] * COARSE);
  into[COARSE_SUM] = coarse;
  into[COARSE_SQUARED] = coarse * coarse;
}

function fillDistance(into: Float64Array, count: number, distance: number): void {
  if (Number.isNaN(distance)) return;
  into[count] = 1;
  into[count + 1] = quanta(distance);
}

function quanta(value: number): number {
  return Math.round(value * QUANTA);
}
