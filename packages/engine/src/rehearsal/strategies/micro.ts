// One step down its own list for each new package that it hears, and no step otherwise. MiCRO, de Jonge 2022.
import { Micro } from "../bidding/micro.ts";
import type { BiddingKind } from "./kinds.ts";

export const micro: BiddingKind = {
  id: "micro",
  sources: ["DeJonge2022"],
  knobs: [],
  seats: "two",
  forMore: "micro-many",
  needsDeadline: false,
  accepts: "own",
  open: (view) => new Micro(view),
};
