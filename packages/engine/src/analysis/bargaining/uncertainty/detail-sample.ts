// Readings drawn for the worth of detail: in each, whether a deal exists and which packages all accept; from them the effects of inputs.
import type { Deal, Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import type { Progress } from "../../../maths/progress.ts";
import type { ShareInterval } from "../../../maths/wilson.ts";
import { drawnWorth } from "../../preference/draws.ts";
import { type DrawSpace, makeDrawSpace } from "./draw-space.ts";
import { type EffectTally, makeEffectTally } from "./first-order.ts";
import { REPLICATES, type ReplicatedReadings, replicateReadings } from "./replicated-readings.ts";
import { makeZoneSearch, type ZoneSearch } from "./zone-search.ts";

export interface DetailSampling {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  readonly seed: number;
  readonly draws: number;
  readonly workLimit: number;
  readonly progress: Progress;
  /** Admissible ones. */
  readonly deals: readonly Deal[];
}

export interface DetailSample {
  readonly kind: "sampled";
  readonly inputs: ReplicatedReadings["inputs"];
  readonly draws: number;
  readonly endedBy: "draws" | "work-limit" | "stopped";
  readonly undecided: number;
  readonly existence: SampledAnswer;
  readonly packages: SampledAnswer;
}

export interface SampledAnswer {
  readonly yes: readonly number[];
  /** How often the rarer answer came up. */
  readonly rarer: number;
  /** Per input; null, as is `together`, where the rarer answer came up too rarely. */
  readonly shares: readonly ShareInterval[] | null;
  readonly together: ShareInterval | null;
}

export type SampledDetail =
  | DetailSample
  | { readonly kind: "too-many-combinations" | "no-admissible-deal" | "stopped" };

/** Values of an input in a block, at least and at most, and blocks, where the number of readings allows. */
const [FEWEST_VALUES, MOST_VALUES] = [8, 64];
const FEWEST_BLOCKS = 4;
const WANTED_BLOCKS = 8;
/** Partial deals looked at in one reading before it is left undecided. */
const NODE_LIMIT = 5_000;
/** Where fewer pairs with the rarer answer are to be expected by chance alone, effects and their intervals cannot be told. */
const FEWEST_PAIRS = 8;
const LOOK_UP_EVERY = 32;

export function sampleDetail(sampling: DetailSampling): SampledDetail {
  const { frame, profiles, seed, deals, workLimit } = sampling;
  const reading = makeDrawSpace({ frame, profiles, seed });
  if (!reading.ok) return { kind: reading.reason };
  const { space } = reading;
  const issues = space.sheets.reduce((sum, { points }) => sum + points.length, 0);
  const each = 4 * space.size + (deals.length + 4) * issues;
  const affordable = Math.min(sampling.draws, Math.floor(workLimit / each));
  const fitting = Math.floor(affordable / (REPLICATES * WANTED_BLOCKS));
  const values = Math.min(MOST_VALUES, Math.max(FEWEST_VALUES, fitting));
  const readings = replicateReadings({ frame, profiles, seed, space, values });
  const search = makeZoneSearch(space, NODE_LIMIT);
  return run({ space, readings, search, each }, sampling);
}

interface Run {
  readonly space: DrawSpace;
  readonly readings: ReplicatedReadings;
  readonly search: ZoneSearch;
  /** Steps that a reading takes without the search. */
  readonly each: number;
}

function run(made: Run, { draws: asked, deals, workLimit, progress }: DetailSampling): SampledDetail {
  const { readings, search, each } = made;
  const size = readings.values * REPLICATES;
  const blocks = Math.max(FEWEST_BLOCKS, Math.ceil(asked / size));
  const existence = makeEffectTally(readings, 1);
  const packages = makeEffectTally(readings, deals.length);
  const answers = [null, ...deals].map(() => new Uint8Array(size));
  let [done, undecided] = [0, 0];
  let endedBy: DetailSample["endedBy"] = "draws";
  for (; done < blocks; done++) {
    if (done >= FEWEST_BLOCKS && (done + 1) * size * each + search.work() > workLimit) {
      endedBy = "work-limit";
      break;
    }
    const block = answerBlock(made, { answers, deals, before: done * size, all: blocks * size, progress });
    if (block.stopped) {
      endedBy = "stopped";
      break;
    }
    undecided += block.undecided;
    existence.take(answers.slice(0, 1));
    packages.take(answers.slice(1));
  }
  if (done < FEWEST_BLOCKS) return { kind: "stopped" };
  return {
    kind: "sampled",
    inputs: readings.inputs,
    draws: done * size,
    endedBy,
    undecided,
    existence: answered(existence),
    packages: answered(packages),
  };
}

interface Block {
  /** Whether a deal exists, then whether each package is acceptable to all; per reading, to be filled in. */
  readonly answers: readonly Uint8Array[];
  readonly deals: readonly Deal[];
  readonly before: number;
  readonly all: number;
  readonly progress: Progress;
}

function answerBlock(
  { space, readings, search }: Run,
  { answers: [zone, ...accepted], deals, before, all, progress }: Block,
): { readonly stopped: boolean; readonly undecided: number } {
  let undecided = 0;
  readings.renew();
  for (let reading = 0; reading < zone.length; reading++) {
    if (reading % LOOK_UP_EVERY === 0) {
      progress.report(before + reading, all);
      if (progress.stopped()) return { stopped: true, undecided };
    }
    readings.enter(reading);
    const verdict = search.decide();
    if (verdict === "undecided") undecided++;
    zone[reading] = verdict === "zone" ? 1 : 0;
    for (let k = 0; k < deals.length; k++) accepted[k][reading] = isAccepted(space, deals[k]) ? 1 : 0;
  }
  return { stopped: false, undecided };
}

function isAccepted({ sheets, tolerances }: DrawSpace, deal: Deal): boolean {
  for (let p = 0; p < sheets.length; p++) {
    if (drawnWorth(sheets[p], deal) - sheets[p].noDeal < -tolerances[p]) return false;
  }
  return true;
}

function answered(tally: EffectTally): SampledAnswer {
  const open = tally.pairs() >= FEWEST_PAIRS;
  return {
    yes: tally.yes(),
    rarer: tally.rarer(),
    shares: open ? tally.shares() : null,
    together: open ? tally.rest() : null,
  };
}
