// Profiles shared, notes, questions and answers.
import { message } from "../../../case/message.ts";
import type { LeafHash } from "../../ids.ts";
import type { ConductOf, Reference } from "../conduct.ts";
import { speaksFor } from "../control-facts.ts";
import { update } from "../table-state.ts";

const spoken = { header: "act", when: "always", who: "member", whileAway: true } as const;

export const spokenConduct: ConductOf<"share" | "note" | "ask" | "answer"> = {
  share: {
    header: "act",
    when: "rules",
    who: "voice",
    judge: ({ profile: { party } }, { control, placed }) =>
      speaksFor(control, placed.seat).includes(party) ? null : message("talks.not-your-party", { party }),
    apply: ({ profile }, { mark, placed, table }) => {
      table.profiles.push({ shared: mark, audience: placed.audience, profile });
    },
  },
  note: { ...spoken, refersTo: ({ about }) => aboutReference(about) },
  ask: {
    ...spoken,
    refersTo: ({ about }) => aboutReference(about),
    apply: ({ words, about }, { mark, placed, table }) => {
      const { audience } = placed;
      table.questions.set(mark.act, { asked: mark, audience, words, about: about ?? null, answers: [] });
    },
  },
  answer: {
    ...spoken,
    refersTo: ({ question }) => [{ leaf: question, wanted: ["ask"] }],
    judge: ({ question }, { placed, named }) =>
      named(question).placed.seat === placed.seat ? message("talks.own-question") : null,
    apply: ({ question, words }, { mark, table }) =>
      update(table.questions, question, (one) => ({ ...one, answers: [...one.answers, { mark, words }] })),
  },
};

function aboutReference(about: LeafHash | undefined): Reference[] {
  return about === undefined ? [] : [{ leaf: about }];
}
