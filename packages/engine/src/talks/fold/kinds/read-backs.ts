// Saying back what was understood, and having it confirmed or corrected, before exactly those who heard it.
import { type Message, message } from "../../../case/message.ts";
import type { LeafHash } from "../../ids.ts";
import { isOpenToAll, sameSeats } from "../../place.ts";
import type { Bench, ConductOf } from "../conduct.ts";
import { update } from "../table-state.ts";

const spoken = { header: "act", when: "always", who: "member", whileAway: true } as const;

export const readBacksConduct: ConductOf<"read-back" | "confirm" | "correct"> = {
  "read-back": {
    ...spoken,
    refersTo: ({ of }) => [{ leaf: of }],
    judge: ({ of }, { placed, named }) => {
      const original = named(of).placed;
      if (isOpenToAll(original)) return message("talks.not-read-back", { act: of });
      if (!sameSeats(original.audience, placed.audience))
        return message("talks.audience-differs", { act: of });
      return original.seat === placed.seat ? message("talks.own-act") : null;
    },
    apply: ({ of, words }, { mark, table }) => {
      table.readBacks.set(mark.act, { made: mark, of, words, reply: null });
    },
  },
  confirm: {
    ...spoken,
    refersTo: ({ readBack }) => [{ leaf: readBack, wanted: ["read-back"] }],
    judge: ({ readBack }, bench) => checkReply(readBack, bench),
    apply: ({ readBack }, { mark, table }) =>
      update(table.readBacks, readBack, (one) => ({ ...one, reply: { mark, correction: null } })),
  },
  correct: {
    ...spoken,
    refersTo: ({ readBack }) => [{ leaf: readBack, wanted: ["read-back"] }],
    judge: ({ readBack }, bench) => checkReply(readBack, bench),
    apply: ({ readBack, words }, { mark, table }) =>
      update(table.readBacks, readBack, (one) => ({ ...one, reply: { mark, correction: words } })),
  },
};

function checkReply(leaf: LeafHash, { placed, table, named }: Bench): Message | null {
  const readBack = table.readBacks.get(leaf);
  if (!readBack) return message("talks.refers-to-void", { act: leaf });
  if (!sameSeats(named(leaf).placed.audience, placed.audience))
    return message("talks.audience-differs", { act: leaf });
  if (named(readBack.of).placed.seat !== placed.seat) return message("talks.not-yours", { act: readBack.of });
  return readBack.reply ? message("talks.already-replied") : null;
}
