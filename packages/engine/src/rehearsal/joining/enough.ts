// "I join if at least so many others do": the fewest with whom it is no worse off than without a deal. The unexploitable messages of the binary
// conditional contribution mechanism, Reischmann & Oechssler 2018.
import { ACCEPT, joinsIfMany } from "../session/words.ts";
import { aloneKnob, othersNeeded } from "./bound-with-few.ts";
import type { JoiningKind } from "./kinds.ts";

export const joinsWithEnough: JoiningKind = {
  id: "enough",
  sources: ["ReischmannOechssler2018"],
  knobs: [aloneKnob],
  open: (view, knobs) => ({
    joins(deal, { fewest }) {
      const needed = othersNeeded(view, view.worth(deal), knobs);
      return needed < fewest ? ACCEPT : joinsIfMany(needed);
    },
  }),
};
