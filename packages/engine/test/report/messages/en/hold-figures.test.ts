// What the chapter "Will it hold?" says of pictures and levers, word for word, where it turns on counts or on what was found.
import { testSentences } from "./word-for-word.ts";

testSentences({
  "hold.group-undecided": [[{}, "not decided"]],
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
  "hold.ways-caption": [
    [
      { drawn: 6, count: 9 },
      "Shortest ways from today to 6 of 9 situations, with as few steps as possible that somebody would take without gain.",
    ],
    [
      { drawn: 6, count: 6 },
      "A shortest way from today to each situation listed above, with as few steps as possible that somebody would take without gain.",
    ],
  ],
  "hold.ways-column": [
    [{ step: 0 }, "Today"],
    [{ step: 2 }, "Step 2"],
  ],
  "hold.levers-lead": [
    [{ levers: [] }, "The same conflict with something changed."],
    [
      { levers: ["Aid"], thirdParties: true },
      "The same conflict with and without what a third party could do: “Aid”. “With” means that it can be used, not that it is.",
    ],
    [
      { levers: ["Aid"], thirdParties: false },
      "The same conflict with and without these actions: “Aid”. “With” means that it can be used, not that it is.",
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
});
