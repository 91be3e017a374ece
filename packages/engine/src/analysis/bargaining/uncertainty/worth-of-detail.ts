// What more detail would change in the answer: of each thing that the profiles leave open, how much of the doubt would go, on average, if
// it were known exactly. Doubt is the variance of a yes-or-no answer over readings, its part the first-order effect: Sobol' 1993,
// Saltelli 2002; the expected value of partial perfect information when forecasts are scored by Brier's rule.
import type { Case } from "../../../case/case.ts";
import { type Deal, type Frame, type IssueId, matches, type PartyId } from "../../../case/frame.ts";
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import type { ShareInterval } from "../../../maths/wilson.ts";
import { isCertain } from "../../preference/extremes.ts";
import type { InputKind } from "../../preference/open-inputs.ts";
import { partiesWithUnknownNoDeal } from "./acceptability.ts";
import { type DetailSample, type SampledAnswer, sampleDetail } from "./detail-sample.ts";
import { resultsByUnknownNoDeal, type UnknownNoDeals } from "./unknown-no-deal.ts";

export interface DetailOptions {
  readonly seed: number;
  /** Readings; 8,192 unless said otherwise, fewer where the case is demanding. */
  readonly draws?: number;
  /** Packages of which it is asked whether they are acceptable to all. */
  readonly deals?: readonly Deal[];
  /** Elementary steps after which no further block of readings is begun; the default takes about a second. */
  readonly workLimit?: number;
  /** What was found before for unknown no-deal worths; it is then not worked out again. */
  readonly unknownNoDeal?: UnknownNoDeals | null;
  readonly progress?: Progress;
}

export type WorthOfDetail =
  /** Nothing else moves the answer from open to yes or no before these are known, if only as intervals. */
  | {
      readonly kind: "no-deal-worth-unknown";
      readonly parties: readonly PartyId[];
      readonly unknownNoDeal: UnknownNoDeals;
    }
  /** Nothing more would change the answer. */
  | { readonly kind: "nothing-in-doubt"; readonly because: WhySettled }
  | {
      readonly kind: "nothing-in-doubt";
      /** The answer was the same in all readings drawn, or in all but a few. */
      readonly because: "readings-agree";
      readonly readings: MeasuredDetail;
    }
  | { readonly kind: "not-computed"; readonly reason: "too-many-combinations" | "stopped" }
  | MeasuredDetail;

export type WhySettled =
  /** The profiles leave nothing open. */
  | "certain"
  /** Impossible combinations and red lines leave no package, whatever worths are. */
  | "no-admissible-deal"
  /** The parties whose no-deal worth is known leave no deal, however their profiles are read. */
  | "others-leave-no-deal";

export interface MeasuredDetail {
  readonly kind: "measured";
  readonly seed: number;
  readonly asked: number;
  readonly draws: number;
  readonly endedBy: "draws" | "work-limit" | "stopped";
  /** Readings that the search left open; they count as without a deal. */
  readonly undecided: number;
  readonly existence: Doubt;
  /** Null where no packages were asked about. */
  readonly packages: Doubt | null;
  /** The largest part of either doubt first, then in the order of the case; of everything that is left open. */
  readonly items: readonly DetailItem[];
}

export type Doubt =
  /** The answer was the same in every reading, or in all but so few that their doubt cannot be divided up. */
  | { readonly kind: "settled"; readonly exceptions: number; readonly yes: readonly number[] }
  | {
      readonly kind: "open";
      /** Readings with a yes: whether a deal exists, or for each package whether it is acceptable to all. */
      readonly yes: readonly number[];
      /** What would go only with several things known at once. */
      readonly together: ShareInterval;
    };

export interface DetailItem {
  readonly party: PartyId;
  readonly what: DetailKind;
  /** Of the doubt whether a deal exists; null where there is none to speak of. */
  readonly existence: ShareInterval | null;
  /** Of the doubt which of the packages are acceptable to all, added up over them; null likewise. */
  readonly packages: ShareInterval | null;
}

export type DetailKind =
  | { readonly kind: "no-deal" }
  /** How much each issue counts, as a whole. */
  | { readonly kind: "weights" }
  | { readonly kind: "option-worths"; readonly issue: IssueId }
  /** What options are worth beyond themselves when they come together. */
  | { readonly kind: "interactions" };

const DRAWS = 8_192;
const WORK_LIMIT = 3e8;

/** @throws RangeError when the seed or the number of draws is out of range. */
export function worthOfDetail(
  source: Pick<Case, "frame" | "profiles">,
  options: DetailOptions,
): WorthOfDetail {
  const { frame, profiles } = source;
  const { seed, draws = DRAWS, workLimit = WORK_LIMIT, progress = NO_PROGRESS, deals = [] } = options;
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`draws are counted from 1: ${draws}`);
  const parties = partiesWithUnknownNoDeal(profiles);
  if (parties.length > 0) return beforeAll(source, parties, options);
  if (profiles.every(isCertain)) return { kind: "nothing-in-doubt", because: "certain" };
  const barred = [
    ...frame.impossible.map(({ pattern }) => pattern),
    ...profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses)),
  ];
  const admissible = deals.filter((deal) => !barred.some((pattern) => matches(pattern, deal)));
  const sample = sampleDetail({ frame, profiles, seed, draws, workLimit, progress, deals: admissible });
  if (sample.kind === "no-admissible-deal") return { kind: "nothing-in-doubt", because: sample.kind };
  if (sample.kind !== "sampled") return { kind: "not-computed", reason: sample.kind };
  const places = deals.map((deal) => admissible.indexOf(deal));
  const found = measured(frame, sample, { seed, asked: draws, places });
  return found.existence.kind === "open" || found.packages?.kind === "open"
    ? found
    : { kind: "nothing-in-doubt", because: "readings-agree", readings: found };
}

function beforeAll(
  source: Pick<Case, "frame" | "profiles">,
  parties: readonly PartyId[],
  { seed, unknownNoDeal: known, progress }: DetailOptions,
): WorthOfDetail {
  const limits = progress ? { seed, progress } : { seed };
  const unknownNoDeal = known ?? resultsByUnknownNoDeal(source, limits);
  if (!unknownNoDeal) throw new RangeError("an unknown no-deal worth has results of its own");
  if (unknownNoDeal.parties.some(({ possibly }) => possibly.kind === "none"))
    return { kind: "nothing-in-doubt", because: "others-leave-no-deal" };
  return { kind: "no-deal-worth-unknown", parties, unknownNoDeal };
}

interface Asked {
  readonly seed: number;
  readonly asked: number;
  /** Per package that was asked about its place among those sampled, −1 where nobody could accept it. */
  readonly places: readonly number[];
}

function measured(frame: Frame, sample: DetailSample, { seed, asked, places }: Asked): MeasuredDetail {
  const { existence, packages, inputs } = sample;
  const items = inputs.map(({ party, what }, k) => ({
    party: frame.parties[party].id,
    what: named(frame, what),
    existence: existence.shares?.[k] ?? null,
    packages: packages.shares?.[k] ?? null,
  }));
  const most = (item: DetailItem) => Math.max(item.existence?.value ?? 0, item.packages?.value ?? 0);
  const yes = places.map((place) => (place < 0 ? 0 : packages.yes[place]));
  return {
    kind: "measured",
    seed,
    asked,
    draws: sample.draws,
    endedBy: sample.endedBy,
    undecided: sample.undecided,
    existence: doubtOf(existence, existence.yes),
    packages: places.length > 0 ? doubtOf(packages, yes) : null,
    items: items.sort((a, b) => most(b) - most(a)),
  };
}

function doubtOf({ together, rarer }: SampledAnswer, yes: readonly number[]): Doubt {
  return together ? { kind: "open", yes, together } : { kind: "settled", exceptions: rarer, yes };
}

function named({ issues }: Frame, what: InputKind): DetailKind {
  return what.kind === "option-worths" ? { kind: what.kind, issue: issues[what.issue].id } : what;
}
