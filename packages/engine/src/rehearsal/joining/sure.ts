// Yes where even the fewest who can be bound would be enough, and no otherwise: what is left to say of "enough" to one who makes no conditions.
import { ACCEPT, REJECT } from "../session/words.ts";
import { aloneKnob, othersNeeded } from "./bound-with-few.ts";
import type { JoiningKind } from "./kinds.ts";

export const joinsWhenSure: JoiningKind = {
  id: "sure",
  sources: [],
  knobs: [aloneKnob],
  open: (view, knobs) => ({
    joins: (deal, { fewest }) => (othersNeeded(view, view.worth(deal), knobs) < fewest ? ACCEPT : REJECT),
  }),
};
