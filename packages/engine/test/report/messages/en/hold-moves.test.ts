// What the chapter "Will it hold?" says of moves, answers and ways, word for word, where it turns on counts or on what was found.
import { testSentences } from "./word-for-word.ts";

const TWO = ["the union", "the works"];
const THREE = ["Ann", "Bob", "Eve"];

testSentences({
  "hold.maker-content": [
    [
      { moves: 1, margin: 1 },
      "has one move, and would not gain by it. It would gain by moving only if it came to see this situation more than one rank lower.",
    ],
    [
      { moves: 2, margin: 2 },
      "has two moves, and would gain by none of them. It would gain by moving only if it came to see this situation more than two ranks lower.",
    ],
    [
      { moves: 2, margin: 0 },
      "has two moves, and would gain by none of them. But some other situation is as good for it: if it came to see this one a rank lower, it would gain by moving.",
    ],
    [
      { moves: 1, margin: null },
      "has one move, and would not gain by it. That would not change however low it came to see this situation.",
    ],
  ],
  "hold.maker-tempted": [
    [
      { count: 1, moves: 1, open: 1, threats: 0, margin: -1, threatMargin: -1, still: -2 },
      "has one move, and would gain by it. Nothing deters it. The situation would have to rise one rank in its view for a threat to be enough.",
    ],
    [
      { count: 2, moves: 2, open: 2, threats: 0, margin: -3, threatMargin: -2, still: -3 },
      "has two moves, and would gain by both. Nothing deters it from either of them. The situation would have to rise two ranks in its view for a threat to be enough.",
    ],
    [
      { count: 3, moves: 3, open: 3, threats: 0, margin: -3, threatMargin: -3, still: -3 },
      "has three moves, and would gain by all of them. Nothing deters it from any of them. The situation would have to rise three ranks in its view for it to gain nothing by moving.",
    ],
    [
      { count: 3, moves: 13, open: 2, threats: 1, margin: -3, threatMargin: -1, still: -4 },
      "has 13 moves, and would gain by three of them. Nothing deters it from two of them. The situation would have to rise one rank in its view for a threat to be enough.",
    ],
    [
      { count: 1, moves: 2, open: 0, threats: 1, margin: -1, threatMargin: 0, still: -2 },
      "has two moves, and would gain by one of them. Only a threat deters it. The situation would have to rise one rank in its view for a credible answer to be enough.",
    ],
    [
      { count: 3, moves: 3, open: 0, threats: 1, margin: -2, threatMargin: 1, still: -2 },
      "has three moves, and would gain by all of them. Only a threat deters it from one of them. The situation would have to rise two ranks in its view for it to gain nothing by moving.",
    ],
    [
      { count: 1, moves: 1, open: 0, threats: 0, margin: 1, threatMargin: 1, still: -1 },
      "has one move, and would gain by it. A credible answer deters it, and would still do so if it came to see this situation up to one rank lower.",
    ],
    [
      { count: 2, moves: 3, open: 0, threats: 0, margin: 0, threatMargin: 1, still: -1 },
      "has three moves, and would gain by two of them. Credible answers deter it.",
    ],
    [
      { count: 2, moves: 2, open: 0, threats: 0, margin: null, threatMargin: null, still: -1 },
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
      "But that is only a threat: Bob would not gain by it. And there is a way round it: if Ann then sues, it stands two ranks higher than at first.",
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
  "hold.ways-too-large": [[{}, "There are too many moves to search all ways from here."]],
});
