// One proposes, the others vote, and the yes of more than a share of all parties is enough.
import { MOST_PARTIES } from "../session/words.ts";
import { knobOf, type ProtocolKind } from "./protocol.ts";
import { Voting } from "./voting.ts";

/** A share typed as a decimal may miss a fraction such as 2/3 of the parties by this much. */
const ROUNDING = 1e-9;

export const majorityVote: ProtocolKind = {
  id: "majority-vote",
  sources: ["MurukannaiahJonker2022"],
  knobs: [
    { name: "share", usual: 0.5, least: 0, most: 0.99 },
    { name: "all", usual: 0, least: 0, most: 1 },
  ],
  seats: { least: 2, most: MOST_PARTIES },
  open: (table, knobs) => {
    const least = knobOf(majorityVote, "share", knobs) * table.parties + ROUNDING;
    const bindsAll = knobOf(majorityVote, "all", knobs) >= 0.5;
    const fewest = bindsAll ? table.parties : Math.max(2, Math.floor(least) + 1);
    return new Voting(table, { bindsAll, fewest, conditional: false, passes: (joined) => joined > least });
  },
};
