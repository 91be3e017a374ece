// What a strategy says in a vote where nothing else is chosen: on what condition it joins, where the vote asks for that; else a plain yes.
import { joinsWithEnough } from "./enough.ts";
import type { JoiningKind } from "./kinds.ts";
import { joinsWhoever } from "./whoever.ts";

export const joinsUsually: JoiningKind = {
  id: "usual",
  sources: [],
  knobs: joinsWithEnough.knobs,
  open(view, knobs) {
    const [asked, plain] = [joinsWithEnough.open(view, knobs), joinsWhoever.open(view, knobs)];
    return { joins: (deal, vote) => (vote.conditional ? asked : plain).joins(deal, vote) };
  },
};
