// What stands in the acts of a rehearsed session that cannot do without words.
import { message } from "../../case/message.ts";
import type { ActWords } from "../../rehearsal/session/acts-of.ts";
import type { Language } from "../language.ts";
import { speechIn } from "../speech.ts";

export function rehearsedActWords(language: Language): ActWords {
  const speech = speechIn(language);
  return {
    chair: speech.say("rehearsed.chair"),
    declined: speech.say("rehearsed.declined"),
    isItBetter: speech.say("rehearsed.is-it-better"),
    joinsIf: (others) => speech.say("rehearsed.act-joins-if", { others: [...others] }),
    forfeited: ({ party, fault, detail }) =>
      speech.put(message(`rehearsed.fault-${fault}`, { party, detail })),
    ended: (end) => speech.say(`rehearsed.act-${end}`),
  };
}
