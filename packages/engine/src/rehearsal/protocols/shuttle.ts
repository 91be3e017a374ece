// The mediator goes from one party to the next. It carries what each has told it, or keeps that to itself and brings papers of its own.
// The setting is that of Raiffa 1982; the rules are ours.
import { MOST_PARTIES } from "../session/words.ts";
import { CarriedOffers } from "./carried-offers.ts";
import { NonPapers } from "./non-papers.ts";
import { knobOf, type ProtocolKind } from "./protocol.ts";

export const shuttle: ProtocolKind = {
  id: "shuttle",
  sources: ["Raiffa1982"],
  knobs: [
    { name: "papers", usual: 0, least: 0, most: 1 },
    { name: "named", usual: 1, least: 0, most: 1 },
  ],
  seats: { least: 2, most: MOST_PARTIES },
  open: (table, knobs) =>
    knobOf(shuttle, "papers", knobs) >= 0.5
      ? new NonPapers(table)
      : new CarriedOffers(table, knobOf(shuttle, "named", knobs) >= 0.5 || table.parties === 2),
};
