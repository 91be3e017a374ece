// One step down its own list once each of the others has brought as many new packages. MiCRO for several, Aguilera-Luzon, de Jonge & Larrosa 2025.
import { MicroMany } from "../bidding/micro-many.ts";
import type { BiddingKind } from "./kinds.ts";

export const microMany: BiddingKind = {
  id: "micro-many",
  sources: ["AguileraLuzonDeJongeLarrosa2025"],
  knobs: [],
  seats: "any",
  needsDeadline: false,
  accepts: "own",
  open: (view) => new MicroMany(view),
};
