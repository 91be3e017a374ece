// Could you live with this? Asked from the chair; answered to it alone.
import { message } from "../../../case/message.ts";
import { checkChoices } from "../../frame/check-choices.ts";
import { sameSeats } from "../../place.ts";
import type { ConductOf } from "../conduct.ts";
import { frameInForce } from "../control-facts.ts";
import { update } from "../table-state.ts";

export const pollsConduct: ConductOf<"poll" | "poll-answer"> = {
  poll: {
    header: "act",
    when: "rules",
    who: "chair",
    judge: ({ choices }, { control }) =>
      choices ? checkChoices(choices, frameInForce(control)?.frame ?? null) : null,
    apply: ({ words, choices }, { mark, placed, table }) => {
      const { audience } = placed;
      table.polls.set(mark.act, { opened: mark, audience, words, choices: choices ?? null, answers: [] });
    },
  },
  "poll-answer": {
    header: "act",
    when: "rules",
    who: "voice",
    refersTo: ({ poll }) => [{ leaf: poll, wanted: ["poll"] }],
    judge: ({ poll }, { placed, named }) => {
      const asker = named(poll).placed.seat;
      if (asker === placed.seat) return message("talks.own-question");
      return sameSeats(placed.audience, [placed.seat, asker])
        ? null
        : message("talks.answer-to-asker-alone", { seat: asker });
    },
    apply: ({ poll, answer, words }, { mark, table }) =>
      update(table.polls, poll, (one) => ({
        ...one,
        answers: [
          ...one.answers.filter(({ mark: { seat } }) => seat !== mark.seat),
          { mark, answer, words: words ?? null },
        ],
      })),
  },
};
