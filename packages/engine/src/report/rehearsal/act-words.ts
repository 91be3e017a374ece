// What stands in the acts of a rehearsed session that cannot do without words.
import { message } from "../../case/message.ts";
import type { ActWords } from "../../rehearsal/session/acts-of.ts";
import type { Language } from "../language.ts";
import { speechIn } from "../speech.ts";

export function rehearsedActWords(language: Language): ActWords {
  const speech = speechIn(language);
  return {
    title: (title) => speech.say("rehearsed.act-title", { title }),
    clause: { title: speech.say("rehearsed.act-clause"), words: speech.say("rehearsed.act-clause-words") },
    opening: ({ parties, seed, session }) =>
      speech.say("rehearsed.act-opening", {
        parties: parties.map(({ party }) => party),
        strategies: parties.map(({ strategy }) => strategy),
        seed: String(seed),
        session: String(session),
      }),
    happened: (what) => speech.say("rehearsed.act-happened", { what }),
    chair: speech.say("rehearsed.chair"),
    declined: speech.say("rehearsed.declined"),
    isItBetter: speech.say("rehearsed.is-it-better"),
    joinsIf: (others) => speech.say("rehearsed.act-joins-if", { others: [...others] }),
    joinsIfMany: (count) => speech.say("rehearsed.act-joins-if-many", { count }),
    forfeited: ({ party, fault, detail }) =>
      speech.put(message(`rehearsed.fault-${fault}`, { party, detail })),
    ended: (end) => speech.say(`rehearsed.act-${end}`),
  };
}
