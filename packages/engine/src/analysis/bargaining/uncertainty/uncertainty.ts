// How sure the results are, given what the profiles leave open: one value with everything a reader is told about it.
import type { Case } from "../../../case/case.ts";
import type { Deal } from "../../../case/frame.ts";
import type { Progress } from "../../../maths/progress.ts";
import type { Existence } from "../search/find-acceptable.ts";
import { type AgreementSample, sampleAgreement } from "./share-of-agreement.ts";
import { judgeSurelyPossibly, type SurelyPossibly } from "./surely-possibly.ts";
import { resultsByUnknownNoDeal, type UnknownNoDeals } from "./unknown-no-deal.ts";

export interface Uncertainty {
  /** With `certain` set where the profiles leave nothing open. */
  readonly sample: AgreementSample;
  readonly sureness: SurelyPossibly;
  /** Null where every party's no-deal worth is known, if only as an interval. */
  readonly unknownNoDeal: UnknownNoDeals | null;
}

export interface UncertaintyOptions {
  readonly seed: number;
  readonly draws?: number;
  /** Deals whose acceptability is asked for. */
  readonly deals?: readonly Deal[];
  /** A sample of this case made before; it is then not made again. */
  readonly sample?: AgreementSample;
  /** Whether a deal is acceptable at point values, where known. */
  readonly known?: Existence;
  readonly progress?: Progress;
}

// Questions asked here have many parties' sheets and are asked many times over, so that each search gets a smaller share.
const NODE_LIMIT = 1_000_000;

/** @throws RangeError when the seed or the number of draws is out of range. */
export function assessUncertainty(
  source: Pick<Case, "frame" | "profiles">,
  { sample: given, ...options }: UncertaintyOptions,
): Uncertainty {
  const sample = given ?? sampleAgreement(source, options);
  const { zone } = sample;
  const drawnWithoutZone = zone.computed && zone.hits + zone.undecided < sample.draws;
  const limits = { nodeLimit: NODE_LIMIT, ...(options.progress ? { progress: options.progress } : {}) };
  return {
    sample,
    sureness: judgeSurelyPossibly(source, {
      ...limits,
      drawnWithoutZone,
      ...(options.known ? { known: options.known } : {}),
    }),
    unknownNoDeal: resultsByUnknownNoDeal(source, { ...limits, seed: options.seed }),
  };
}
