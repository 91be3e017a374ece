// Every strategy, condition of acceptance and opponent model that comes with the program.

import type { AcceptanceKind } from "../acceptance/kinds.ts";
import { acceptNext } from "../acceptance/next.ts";
import { frequency } from "../models/frequency.ts";
import type { ModelKind } from "../models/kinds.ts";
import { boulware } from "./boulware.ts";
import { conceder } from "./conceder.ts";
import { hardliner } from "./hardliner.ts";
import type { BiddingKind } from "./kinds.ts";
import { linear } from "./linear.ts";
import { randomWalker } from "./random-walker.ts";

/** In the order in which they are listed. */
export const BIDDING_KINDS: readonly BiddingKind[] = [boulware, linear, conceder, hardliner, randomWalker];

export const ACCEPTANCE_KINDS: readonly AcceptanceKind[] = [acceptNext];

export const MODEL_KINDS: readonly ModelKind[] = [frequency];
