// Every strategy, condition of acceptance, opponent model and way to join a vote that comes with the program.

import { acceptAverageLately } from "../acceptance/average-lately.ts";
import { acceptBestLately } from "../acceptance/best-lately.ts";
import { acceptBestReceived } from "../acceptance/best-received.ts";
import { acceptConstant } from "../acceptance/constant.ts";
import { acceptGap } from "../acceptance/gap.ts";
import type { AcceptanceKind } from "../acceptance/kinds.ts";
import { acceptNext } from "../acceptance/next.ts";
import { acceptOwn } from "../acceptance/own.ts";
import { acceptPrevious } from "../acceptance/previous.ts";
import { acceptTime } from "../acceptance/time.ts";
import { joinsWithEnough } from "../joining/enough.ts";
import type { JoiningKind } from "../joining/kinds.ts";
import { joinsWithSide } from "../joining/side.ts";
import { joinsWhenSure } from "../joining/sure.ts";
import { joinsWhoever } from "../joining/whoever.ts";
import { bayesian } from "../models/bayesian.ts";
import { frequency } from "../models/frequency.ts";
import type { ModelKind } from "../models/kinds.ts";
import { boulware } from "./boulware.ts";
import { conceder } from "./conceder.ts";
import { hardliner } from "./hardliner.ts";
import type { BiddingKind } from "./kinds.ts";
import { linear } from "./linear.ts";
import { micro } from "./micro.ts";
import { microMany } from "./micro-many.ts";
import { mirroring } from "./mirroring.ts";
import { niceTitForTat } from "./nice-tit-for-tat.ts";
import { randomWalker } from "./random-walker.ts";
import { titForTatAbsolute } from "./tit-for-tat-absolute.ts";
import { titForTatAveraged } from "./tit-for-tat-averaged.ts";
import { titForTatRelative } from "./tit-for-tat-relative.ts";
import { tradeOff } from "./trade-off.ts";

/** In the order in which they are listed. */
export const BIDDING_KINDS: readonly BiddingKind[] = [
  boulware,
  linear,
  conceder,
  hardliner,
  randomWalker,
  titForTatRelative,
  titForTatAbsolute,
  titForTatAveraged,
  niceTitForTat,
  mirroring,
  tradeOff,
  micro,
  microMany,
];

export const ACCEPTANCE_KINDS: readonly AcceptanceKind[] = [
  acceptNext,
  acceptOwn,
  acceptPrevious,
  acceptGap,
  acceptConstant,
  acceptTime,
  acceptBestReceived,
  acceptBestLately,
  acceptAverageLately,
];

export const MODEL_KINDS: readonly ModelKind[] = [frequency, bayesian];

/** Those that can be chosen; where none is, `joinsUsually`. */
export const JOINING_KINDS: readonly JoiningKind[] = [
  joinsWithEnough,
  joinsWithSide,
  joinsWhenSure,
  joinsWhoever,
];
