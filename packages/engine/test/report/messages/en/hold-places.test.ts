// What the chapter "Will it hold?" says of places where things can rest, and of how sure that is, word for word, where it turns on counts or on what was found.
import { testSentences } from "./word-for-word.ts";

const TWO = ["the union", "the works"];
const THREE = ["Ann", "Bob", "Eve"];

testSentences({
  "hold.can": [
    [{ actions: ["Strike"] }, "“Strike”"],
    [{ actions: ["Strike", "Sue"] }, "“Strike” and “Sue”"],
  ],
  "hold.states": [
    [{ count: 1 }, "Only one situation can come of this."],
    [{ count: 9 }, "Nine different situations can come of this."],
    [{ count: 16384 }, "16,384 different situations can come of this."],
  ],
  "hold.variant": [
    [{ name: "Calm", about: null }, "This is a variant of the conflict: Calm."],
    [{ name: "Calm", about: "Nobody shouts." }, "This is a variant of the conflict: Calm. Nobody shouts."],
  ],
  "hold.resting-lead": [
    [
      { count: 0, all: "6", firm: 0, unseen: false },
      "Nowhere: in every situation somebody would gain by moving, and nothing deters it.",
    ],
    [
      { count: 0, all: "6", firm: 0, unseen: true },
      "Nowhere: in every situation somebody would gain by moving, and nothing deters it; or somebody does not see the situation.",
    ],
    [
      { count: 1, all: "1", firm: 1, unseen: false },
      "Things can rest in 1 of 1 situation. In it nobody would gain by moving at all.",
    ],
    [
      { count: 2, all: "6", firm: 0, unseen: false },
      "Things can rest in 2 of 6 situations. In none of them is everybody content: each rests on answers that the others could give.",
    ],
    [
      { count: 2, all: "6", firm: 1, unseen: false },
      "Things can rest in 2 of 6 situations. In one nobody would gain by moving at all; the other rests on answers.",
    ],
    [
      { count: 5, all: "1,024", firm: 3, unseen: false },
      "Things can rest in 5 of 1,024 situations. In three nobody would gain by moving at all; the others rest on answers.",
    ],
    [
      { count: 5, all: "9", firm: 5, unseen: false },
      "Things can rest in 5 of 9 situations. In all of them nobody would gain by moving at all.",
    ],
  ],
  "hold.joint-leaves": [
    [
      { label: "5", parties: TWO, to: "8", everybody: false },
      "From situation 5, the union and the works would both gain by going to situation 8 together; the others have no credible answer.",
    ],
    [
      { label: "5", parties: THREE, to: "8", everybody: true },
      "From situation 5, Ann, Bob and Eve would all gain by going to situation 8 together.",
    ],
  ],
  "hold.sure-lead": [
    [
      { parties: ["Ann"], draws: "1", seed: 3, fewer: false },
      "How Ann ranks the situations is known only in part. Rankings that fit what was stated were drawn at random, once (seed 3). The shares below say how far what was stated settles the question. They are not the chance that things come to rest there.",
    ],
    [
      { parties: TWO, draws: "200", seed: 3, fewer: true },
      "How the union and the works rank the situations is known only in part. Rankings that fit what was stated were drawn at random, 200 times (seed 3; fewer than asked for, since the conflict is large). The shares below say how far what was stated settles the question. They are not the chance that things come to rest there.",
    ],
  ],
  "hold.share": [
    [{ hits: "0", draws: "50", error: "0", none: true, all: false }, "in none"],
    [{ hits: "50", draws: "50", error: "0", none: false, all: true }, "all 50"],
    [{ hits: "7", draws: "50", error: "3", none: false, all: false }, "7 ± 3 of 50"],
  ],
  "hold.foresight-holds": [
    [{ label: "1", from: 0 }, "However far both sides look ahead, situation 1 holds."],
    [{ label: "1", from: 3 }, "If both sides look three or more moves ahead, situation 1 holds."],
  ],
  "hold.foresight-leaves": [
    [{ label: "1", from: 1 }, "However far both sides look ahead, situation 1 does not hold."],
    [{ label: "1", from: 2 }, "If both sides look two or more moves ahead, situation 1 does not hold."],
  ],
  "hold.foresight-oscillates": [
    [
      { label: "1" },
      "If both sides look several moves ahead, whether situation 1 holds depends on just how many; it never settles.",
    ],
  ],
  "hold.foresight-unsettled": [
    [
      {},
      "What happens if both sides look several moves ahead did not settle within the number of moves looked at.",
    ],
  ],
  "hold.nobody-acts": [[{}, "Nobody does anything"]],
  "hold.too-many-states": [[{}, "There are too many situations to look at them all."]],
  "hold.verdict-none-named": [
    [
      { count: 0 },
      "There is no situation in which things can rest. No situation is named as the one to hold.",
    ],
    [{ count: 1 }, "Things can rest in one situation. No situation is named as the one to hold."],
    [{ count: 14 }, "Things can rest in 14 situations. No situation is named as the one to hold."],
  ],
  "hold.verdict-R": [
    [{ what: "kept", today: false }, "“Kept” holds: nobody would gain by moving away from it."],
    [
      { what: null, today: false },
      "The situation asked about holds: nobody would gain by moving away from it.",
    ],
    [
      { what: "Truce", today: true },
      "Without a deal, today's situation (Truce) holds: nobody would gain by moving away from it.",
    ],
    [
      { what: null, today: true },
      "Without a deal, today's situation holds: nobody would gain by moving away from it.",
    ],
  ],
  "hold.verdict-leaves": [
    [
      { what: "Truce", today: false, parties: TWO },
      "“Truce” does not hold: the union and the works would gain by moving away, and no answer deters that.",
    ],
  ],
  "hold.verdict-group": [
    [
      { parties: TWO, answer: "threat" },
      "But together, the union and the works would both gain by leaving it, and only a threat deters that.",
    ],
    [
      { parties: TWO, answer: "none" },
      "But together, the union and the works would both gain by leaving it, and no answer deters that.",
    ],
    [
      { parties: TWO, answer: "nobody" },
      "But together, the union and the works would both gain by leaving it, and nobody else is there to answer.",
    ],
  ],
  "hold.verdict-share-SEQ": [
    [
      { hits: "0", draws: "50", none: true, all: false },
      "It holds without mere threats in none of 50 rankings drawn at random that fit what was stated.",
    ],
    [
      { hits: "7", draws: "50", none: false, all: false },
      "It holds without mere threats in 7 of 50 rankings drawn at random that fit what was stated.",
    ],
    [
      { hits: "7", draws: "50", none: false, all: false, few: true },
      "But it holds without mere threats in only 7 of 50 rankings drawn at random that fit what was stated.",
    ],
  ],
  "hold.verdict-share-GMR": [
    [
      { hits: "1,000", draws: "1,000", none: false, all: true },
      "It holds, if only by threats, in all of 1,000 rankings drawn at random that fit what was stated.",
    ],
  ],
});
