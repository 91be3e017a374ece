// How sure what follows is: over all profiles that agree with what was stated, and over draws of them.
import type { AgreementSample } from "./share-of-agreement.ts";
import type { SurelyPossibly } from "./surely-possibly.ts";

export interface Uncertainty {
  /** True when the profiles leave nothing open but, perhaps, no-deal worths that are unknown. */
  readonly certain: boolean;
  readonly sample: AgreementSample;
  readonly surely: SurelyPossibly;
}
