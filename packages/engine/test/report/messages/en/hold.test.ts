// The sentences of the chapter "Will it hold?" that depend on counts or on what was found, word for word.
import { expect, test } from "vitest";
import { message } from "../../../../src/case/message.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";

type Row = readonly [params: Record<string, string | number | boolean | null | string[]>, said: string];

const TWO = ["the union", "the works"];
const THREE = ["Ann", "Bob", "Eve"];

const rows: Readonly<Record<string, readonly Row[]>> = {
  "hold.can": [
    [{ actions: ["Strike"] }, "“Strike”"],
    [{ actions: ["Strike", "Sue"] }, "“Strike” and “Sue”"],
  ],
  "hold.states": [
    [{ count: 1 }, "One different situation can come of this."],
    [{ count: 9 }, "Nine different situations can come of this."],
    [{ count: 16384 }, "16,384 different situations can come of this."],
  ],
  "hold.variant": [
    [{ name: "Calm", about: null }, "This is a variant of the conflict: Calm."],
    [{ name: "Calm", about: "Nobody shouts." }, "This is a variant of the conflict: Calm. Nobody shouts."],
  ],
  "hold.maker-content": [
    [
      { moves: "one", margin: 1 },
      "has one move, and would not gain by it. It would gain by moving only if it came to see this situation more than one rank lower.",
    ],
    [
      { moves: "two", margin: 2 },
      "has two moves, and would gain by none of them. It would gain by moving only if it came to see this situation more than two ranks lower.",
    ],
    [
      { moves: "two", margin: 0 },
      "has two moves, and would gain by none of them. But some other situation is as good for it: if it came to see this one a rank lower, it would gain by moving.",
    ],
    [
      { moves: "one", margin: null },
      "has one move, and would not gain by it. That would not change however low it came to see this situation.",
    ],
  ],
  "hold.maker-tempted": [
    [
      { count: 1, moves: "one", open: 1, threats: 0, margin: -1, threatMargin: -1, still: -2 },
      "has one move, and would gain by it. Nothing deters it. The situation would have to rise one rank in its view for a threat to be enough.",
    ],
    [
      { count: 2, moves: "two", open: 2, threats: 0, margin: -3, threatMargin: -2, still: -3 },
      "has two moves, and would gain by both. Nothing deters it from either of them. The situation would have to rise two ranks in its view for a threat to be enough.",
    ],
    [
      { count: 3, moves: "three", open: 3, threats: 0, margin: -3, threatMargin: -3, still: -3 },
      "has three moves, and would gain by all of them. Nothing deters it from any of them. The situation would have to rise three ranks in its view for it to gain nothing by moving.",
    ],
    [
      { count: 3, moves: "13", open: 2, threats: 1, margin: -3, threatMargin: -1, still: -4 },
      "has 13 moves, and would gain by three of them. Nothing deters it from two of them. The situation would have to rise one rank in its view for a threat to be enough.",
    ],
    [
      { count: 1, moves: "two", open: 0, threats: 1, margin: -1, threatMargin: 0, still: -2 },
      "has two moves, and would gain by one of them. Only a threat deters it. The situation would have to rise one rank in its view for a credible answer to be enough.",
    ],
    [
      { count: 3, moves: "three", open: 0, threats: 1, margin: -2, threatMargin: 1, still: -2 },
      "has three moves, and would gain by all of them. Only a threat deters it from one of them. The situation would have to rise two ranks in its view for it to gain nothing by moving.",
    ],
    [
      { count: 1, moves: "one", open: 0, threats: 0, margin: 1, threatMargin: 1, still: -1 },
      "has one move, and would gain by it. A credible answer deters it, and would still do so if it came to see this situation up to one rank lower.",
    ],
    [
      { count: 2, moves: "three", open: 0, threats: 0, margin: 0, threatMargin: 1, still: -1 },
      "has three moves, and would gain by two of them. Credible answers deter it.",
    ],
    [
      { count: 2, moves: "two", open: 0, threats: 0, margin: null, threatMargin: null, still: -1 },
      "has two moves, and would gain by both. Credible answers deter it.",
    ],
  ],
  "hold.deviation": [
    [
      { party: "The union", move: "strikes", label: "2", gain: 1 },
      "If the union strikes (situation 2), it stands one rank higher.",
    ],
    [
      { party: "Ann", move: "moves to situation s2", label: "s2", gain: 2 },
      "If Ann moves to situation s2, it stands two ranks higher.",
    ],
  ],
  "hold.answer": [
    [{ steps: ["Bob sues"], label: "3" }, "Then Bob sues (situation 3)."],
    [{ steps: ["Bob sues", "Eve pays"], label: "3" }, "Then Bob sues and Eve pays (situation 3)."],
    [{ steps: ["Bob moves to situation s3"], label: "s3" }, "Then Bob moves to situation s3."],
  ],
  "hold.answer-restores": [
    [{ party: "Ann" }, "That leads back to where things were, and Ann has gained nothing."],
  ],
  "hold.answer-loss": [
    [{ party: "Ann", loss: 0 }, "That leaves Ann no better off than at first."],
    [{ party: "Ann", loss: 1 }, "That leaves Ann one rank lower than at first."],
    [{ party: "Ann", loss: 12 }, "That leaves Ann twelve ranks lower than at first."],
  ],
  "hold.deterred-firm": [
    [{}, "Each step of the answer pays for whoever takes it, and there is no way round it."],
  ],
  "hold.deterred-escapable": [
    [
      { party: "Ann", move: "sues", gain: 1 },
      "Each step of the answer pays for whoever takes it. But there is a way round it: if Ann then sues, it stands one rank higher than at first.",
    ],
  ],
  "hold.deterred-threat": [
    [
      { parties: ["Bob"] },
      "But that is only a threat: Bob would not gain by it. There is no way round it, though.",
    ],
    [
      { parties: TWO },
      "But that is only a threat: the union and the works would not gain by it. There is no way round it, though.",
    ],
  ],
  "hold.deterred-escapable-threat": [
    [
      { party: "Ann", parties: ["Bob"], move: "sues", gain: 2 },
      "But that is only a threat: Bob would not gain by it. But there is a way round it: if Ann then sues, it stands two ranks higher than at first.",
    ],
  ],
  "hold.deterred-none": [[{}, "Whatever the others do after that, it stands higher than at first."]],
  "hold.coalitions-none": [
    [
      { count: 1, parties: TWO },
      "Together, the union and the works have no move by which they would both gain.",
    ],
    [{ count: 1, parties: THREE }, "Together, Ann, Bob and Eve have no move by which they would all gain."],
    [
      { count: 4, parties: TWO },
      "No group of sides would gain by leaving it together (four groups looked at).",
    ],
  ],
  "hold.coalition-leaves": [
    [
      {
        parties: TWO,
        label: "7",
        steps: ["Ann sues"],
        gain: 1,
        answered: "credible",
        more: 0,
        decided: true,
      },
      "The union and the works would both gain if Ann sues (situation 7): each of them stands at least one rank higher. The others have a credible answer that takes away the gain of one of them.",
    ],
    [
      { parties: TWO, label: "7", steps: ["a", "b"], gain: 2, answered: "threat", more: 1, decided: true },
      "The union and the works would both gain if a and b (situation 7): each of them stands at least two ranks higher (one of two ways in which all of them gain). The others could take away the gain of one of them, but it would not pay for all of the others: only a threat.",
    ],
    [
      { parties: THREE, label: "7", steps: ["a"], gain: 2, answered: "none", more: 0, decided: false },
      "Ann, Bob and Eve would all gain if a (situation 7): each of them stands at least two ranks higher. The others have no answer that takes away anybody's gain. Not all ways were looked at.",
    ],
    [
      { parties: THREE, label: "7", steps: ["a"], gain: 2, answered: "nobody", more: 0, decided: true },
      "Ann, Bob and Eve would all gain if a (situation 7): each of them stands at least two ranks higher. Nobody else is left to answer.",
    ],
  ],
  "hold.coalition-undecided": [
    [{ parties: TWO }, "The union and the works: not decided, the search met its limit."],
  ],
  "hold.today-leaves": [
    [
      { parties: TWO },
      "Nothing keeps things there: the union and the works would gain by moving, and no answer deters that.",
    ],
  ],
  "hold.way": [
    [
      { label: "2", name: null, steps: ["Ann sues"], reluctant: 0 },
      "To 2: Ann sues. That pays for whoever does it.",
    ],
    [
      { label: "2", name: "In court", steps: ["Ann sues", "Bob pays", "Ann stops"], reluctant: 0 },
      "To 2 (In court): Ann sues; then Bob pays; then Ann stops. Every step pays for whoever takes it.",
    ],
    [
      { label: "2", name: null, steps: ["Ann sues (which …)", "Bob pays"], reluctant: 1 },
      "To 2: Ann sues (which …); then Bob pays.",
    ],
    [
      { label: "2", name: null, steps: ["Ann sues", "Bob pays"], reluctant: 2 },
      "To 2: Ann sues; then Bob pays. Two steps would have to be taken without gain.",
    ],
  ],
  "hold.unreachable": [
    [{ labels: ["2"], more: 0 }, "No sequence of moves leads from here to 2."],
    [{ labels: ["2", "3"], more: 0 }, "No sequence of moves leads from here to 2 or 3."],
    [
      { labels: ["2", "3"], more: 1 },
      "No sequence of moves leads from here to 2 or 3, or to one other situation.",
    ],
    [
      { labels: ["2", "3"], more: 20 },
      "No sequence of moves leads from here to 2 or 3, or to 20 other situations.",
    ],
  ],
  "hold.rise-of": [
    [{ party: "The union", rise: 1 }, "one rank in the view of the union"],
    [{ party: "Ann", rise: 13 }, "13 ranks in the view of Ann"],
  ],
  "hold.joint-rise": [
    [{ concepts: ["R"], parts: ["one rank"], proven: true }, "All at once, for R: one rank."],
    [
      { concepts: ["SEQ", "SSEQ"], parts: ["one rank", "two ranks"], proven: false },
      "All at once, for SEQ and SSEQ: one rank and two ranks; enough, but not proven to be the fewest.",
    ],
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
    [{ hits: "7", draws: "50", error: "4.9", none: false, all: false }, "7 of 50 (± 4.9 in 100)"],
  ],
  "hold.foresight-holds": [
    [{ label: "1", from: 0 }, "However far both sides look ahead, situation 1 holds."],
    [{ label: "1", from: 3 }, "If both sides look three or more moves ahead, situation 1 holds."],
  ],
  "hold.foresight-leaves": [
    [{ label: "1", from: 1 }, "However far both sides look ahead, situation 1 does not hold."],
    [{ label: "1", from: 2 }, "If both sides look two or more moves ahead, situation 1 does not hold."],
  ],
  "hold.verdict-none-named": [
    [{ count: 0 }, "Things can rest in no situations. None is named as the one to hold."],
    [{ count: 1 }, "Things can rest in one situation. None is named as the one to hold."],
    [{ count: 14 }, "Things can rest in 14 situations. None is named as the one to hold."],
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
      { parties: TWO },
      "Together, the union and the works would both gain by leaving it, and no credible answer deters that.",
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
  ],
  "hold.verdict-share-GMR": [
    [
      { hits: "1,000", draws: "1,000", none: false, all: true },
      "It holds, if only by threats, in all of 1,000 rankings drawn at random that fit what was stated.",
    ],
  ],
  "hold.standing": [
    [{ party: "the union", ranks: 0 }, "The union: as before"],
    [{ party: "the union", ranks: 1 }, "The union: one rank higher"],
    [{ party: "the union", ranks: -2 }, "The union: two ranks lower"],
  ],
  "hold.map-caption": [
    [
      { drawn: 6, count: 9 },
      "The 6 of 9 moves away that are least deterred, what the others would answer, and where that leaves whoever moved.",
    ],
    [
      { drawn: 2, count: 2 },
      "Each move away that would pay, what the others would answer, and where that leaves whoever moved.",
    ],
  ],
  "hold.ways-column": [
    [{ step: 0 }, "Today"],
    [{ step: 2 }, "Step 2"],
  ],
  "hold.levers-lead": [
    [{ levers: [] }, "The same conflict with something changed."],
    [
      { levers: ["Aid"] },
      "The same conflict with and without what a third party could do: “Aid”. “With” means that it can be used, not that it is.",
    ],
  ],
  "hold.rests-in": [
    [{ count: 0, labels: [] }, "none"],
    [{ count: 1, labels: ["9"] }, "situation 9"],
    [{ count: 3, labels: ["1", "5", "9"] }, "situations 1, 5 and 9"],
    [{ count: 5, labels: ["1", "2", "5", "9"] }, "situations 1, 2, 5, 9 and one more"],
  ],
  "hold.threshold": [
    [
      { lever: "Aid", party: "Ann", inUse: false, ranks: 1 },
      "“Aid” would have to cost Ann at least one rank more than now for a credible answer to deter it.",
    ],
    [
      { lever: "Aid", party: "Ann", inUse: true, ranks: 2 },
      "The loss of “Aid” would have to cost Ann at least two ranks more than now for a credible answer to deter it.",
    ],
    [
      { lever: "Aid", party: "Ann", inUse: false, ranks: 0 },
      "“Aid” is just enough for a credible answer to deter Ann. Were it one rank less, it would not be.",
    ],
    [
      { lever: "Aid", party: "Ann", inUse: true, ranks: -1 },
      "The loss of “Aid” is enough for a credible answer to deter Ann, and would still be if it cost that side one rank less.",
    ],
  ],
  "hold.threshold-never": [
    [
      { lever: "Aid", party: "Ann", inUse: false },
      "However much “Aid” cost Ann, it would not be enough: some move that pays has no credible answer of that kind.",
    ],
    [
      { lever: "Aid", party: "Ann", inUse: true },
      "However much the loss of “Aid” cost Ann, it would not be enough: some move that pays has no credible answer of that kind.",
    ],
  ],
};

test.each(
  Object.entries(rows).flatMap(([code, all]) => all.map(([params, said]) => [code, params, said] as const)),
)("%s %j", (code, params, said) => {
  expect(renderMessage(message(code, params), ENGLISH)).toBe(said);
});
