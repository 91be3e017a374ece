// Which kind of act a claim becomes when it is taken over into the record.
import type { ActKind } from "./act.ts";
import type { Move } from "./claim.ts";

export const KIND_OF_MOVE: Readonly<Record<Move, ActKind>> = {
  demand: "asks",
  appeal: "asks",
  condition: "asks",
  refuse: "refuses",
  offer: "offers",
  concede: "accepts",
  threaten: "warns",
  promise: "promises",
  criticise: "states",
  state: "states",
};
