// One proposes, and all vote yes, no, "I join if these join" or "I join if so many others do"; it binds the largest set that can join together, if that is a quorum.
import { MOST_PARTIES } from "../session/words.ts";
import { knobOf, type ProtocolKind } from "./protocol.ts";
import { Voting } from "./voting.ts";

export const conditionalVote: ProtocolKind = {
  id: "conditional-vote",
  sources: ["MurukannaiahJonker2022"],
  knobs: [{ name: "quorum", usual: 2, least: 2, most: MOST_PARTIES }],
  seats: { least: 2, most: MOST_PARTIES },
  open: (table, knobs) => {
    const quorum = Math.min(knobOf(conditionalVote, "quorum", knobs), table.parties);
    const passes = (joined: number) => joined >= quorum;
    return new Voting(table, { bindsAll: false, fewest: quorum, conditional: true, passes });
  },
};
