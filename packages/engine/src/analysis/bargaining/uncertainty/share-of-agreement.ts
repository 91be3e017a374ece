// The share of possible profiles in which a zone of agreement exists, by seeded draws; with the acceptability of named deals from the
// same draws. It says how far what was stated settles the question, not how likely the parties are to agree.
import type { Case } from "../../../case/case.ts";
import type { Deal, PartyId } from "../../../case/frame.ts";
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import { type ShareInterval, wilsonInterval } from "../../../maths/wilson.ts";
import { isCertain } from "../../preference/extremes.ts";
import type { Existence } from "../search/find-acceptable.ts";
import { type Acceptability, makeAcceptabilityCounter, partiesWithUnknownNoDeal } from "./acceptability.ts";
import { type DrawSpace, makeDrawSpace } from "./draw-space.ts";
import { makeZoneSearch, type ZoneSearch } from "./zone-search.ts";

export interface SampleOptions {
  /** Deals whose acceptability is asked for. */
  readonly deals?: readonly Deal[];
  /** 10,000 unless said otherwise; a single one where nothing is uncertain. */
  readonly draws?: number;
  readonly seed: number;
  /** Elementary steps after which no further draw is begun. The default takes a few seconds. */
  readonly workLimit?: number;
  /** Partial deals looked at in one draw before it is left undecided. */
  readonly nodeLimit?: number;
  /** Whether a deal is acceptable at point values, where known: where nothing is uncertain it settles what is too large to list. */
  readonly known?: Existence;
  readonly progress?: Progress;
}

export interface AgreementSample {
  readonly seed: number;
  /** How many draws were asked for and how many were made. */
  readonly asked: number;
  readonly draws: number;
  readonly endedBy: "draws" | "work-limit" | "stopped" | "no-draws";
  /** True when the profiles leave nothing open, so that one draw says all. */
  readonly certain: boolean;
  readonly zone: ShareOfAgreement;
  /** In the order of the deals asked for; empty when no draws could be made, also where the zone is settled without. */
  readonly acceptability: readonly Acceptability[];
}

export type ShareOfAgreement =
  | {
      readonly computed: true;
      /** Draws with a zone, and draws that the search left undecided. */
      readonly hits: number;
      readonly undecided: number;
      /** 95 % Wilson, or the plain answer where nothing is uncertain; `low` takes undecided draws as without, `high` as with a zone; `value` counts only decided zones. */
      readonly share: { readonly value: number; readonly low: number; readonly high: number };
    }
  | {
      readonly computed: false;
      readonly reason: "no-deal-worth-unknown";
      readonly parties: readonly PartyId[];
    }
  | { readonly computed: false; readonly reason: "too-many-combinations" | "no-admissible-deal" | "stopped" };

const DRAWS = 10_000;
const WORK_LIMIT = 2e9;
const NODE_LIMIT = 50_000;
const REPORT_EVERY = 100;
const NO_DRAWS = { draws: 0, endedBy: "no-draws" } as const;

/** @throws RangeError when the seed or the number of draws is out of range. */
export function sampleAgreement(
  { frame, profiles }: Pick<Case, "frame" | "profiles">,
  options: SampleOptions,
): AgreementSample {
  const { seed, deals = [] } = options;
  const certain = profiles.every(isCertain);
  const asked = certain ? 1 : (options.draws ?? DRAWS);
  if (!Number.isInteger(asked) || asked < 1) throw new RangeError(`draws are counted from 1: ${asked}`);
  const reading = makeDrawSpace({ frame, profiles, seed });
  const unknown = partiesWithUnknownNoDeal(profiles);
  if (!reading.ok) {
    const settled = certain && reading.reason === "too-many-combinations" && unknown.length === 0;
    const zone = (settled && settledZone(options.known)) || { computed: false, reason: reading.reason };
    const made = zone.computed ? ({ draws: 1, endedBy: "draws" } as const) : NO_DRAWS;
    return { seed, asked, ...made, certain, zone, acceptability: [] };
  }
  const interval = certain ? settledShare : wilsonInterval;
  const counter = makeAcceptabilityCounter({ frame, profiles, deals, interval }, reading.space);
  const search = unknown.length > 0 ? null : makeZoneSearch(reading.space, options.nodeLimit ?? NODE_LIMIT);
  const tally = drawAll(
    { space: reading.space, search, count: counter.count, asked, perDraw: deals.length },
    options,
  );
  const zone: ShareOfAgreement =
    unknown.length > 0
      ? { computed: false, reason: "no-deal-worth-unknown", parties: unknown }
      : shareOf(tally, interval);
  const acceptability = tally.draws > 0 ? counter.result() : [];
  return { seed, asked, draws: tally.draws, endedBy: tally.endedBy, certain, zone, acceptability };
}

interface Tally {
  readonly draws: number;
  readonly hits: number;
  readonly undecided: number;
  readonly endedBy: AgreementSample["endedBy"];
}

function drawAll(
  work: { space: DrawSpace; search: ZoneSearch | null; count: () => void; asked: number; perDraw: number },
  { workLimit = WORK_LIMIT, progress = NO_PROGRESS }: SampleOptions,
): Tally {
  const { space, search, count, asked } = work;
  const issues = space.sheets.reduce((sum, { points }) => sum + points.length, 0);
  const each = space.work + work.perDraw * issues;
  let [draws, hits, undecided] = [0, 0, 0];
  while (draws < asked) {
    if (draws > 0 && draws * each + (search?.work() ?? 0) > workLimit) {
      return { draws, hits, undecided, endedBy: "work-limit" };
    }
    if (draws % REPORT_EVERY === 0) {
      progress.report(draws, asked);
      if (progress.stopped()) return { draws, hits, undecided, endedBy: "stopped" };
    }
    space.draw();
    count();
    const verdict = search?.decide();
    if (verdict === "zone") hits++;
    if (verdict === "undecided") undecided++;
    draws++;
  }
  return { draws, hits, undecided, endedBy: "draws" };
}

// A single draw says all where nothing is uncertain.
function settledShare(hits: number, count: number): ShareInterval {
  const value = hits / count;
  return { value, low: value, high: value };
}

// The only possible reading is the one that the case itself was searched at.
function settledZone(known: Existence | undefined): ShareOfAgreement | null {
  if (!known || known.status === "undecided") return null;
  const hits = known.status === "found" ? 1 : 0;
  return { computed: true, hits, undecided: 0, share: settledShare(hits, 1) };
}

function shareOf({ draws, hits, undecided }: Tally, interval: typeof wilsonInterval): ShareOfAgreement {
  if (draws === 0) return { computed: false, reason: "stopped" };
  const share = {
    value: hits / draws,
    low: interval(hits, draws).low,
    high: interval(hits + undecided, draws).high,
  };
  return { computed: true, hits, undecided, share };
}
