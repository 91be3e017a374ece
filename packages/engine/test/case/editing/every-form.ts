// A case that says things in every form there is, so that each must survive edits of what it names.
import { type CaseDocuments, sha256OfText } from "../../../src/case/index.ts";
import { deepFreeze } from "./bundled.ts";

const WIRE =
  "The spokesman of Bee demanded the north of A.\r\n“land is land”, said Somebody new; thirty-six hours would do. 🙂";

function passage(words: string) {
  const from = WIRE.indexOf(words);
  return { from, to: from + words.length, words };
}

const PACKAGE = { pay: "2", hours: "36", place: "south", land: "b" };
const OTHER = { pay: "4", hours: "35", place: "south", land: "a" };

export const EVERY_FORM: CaseDocuments = deepFreeze({
  frame: {
    format: 1,
    title: "Every form",
    parties: ["a", { id: "b", name: "Bee" }, "c", { id: "d", about: "The fourth.", alsoCalled: ["Dee"] }],
    others: [
      { id: "m", alsoCalled: "the mediator", pronoun: "they" },
      { id: "n", name: "Enn" },
      { id: "o", speaksFor: "b" },
      { id: "p", alsoCalled: ["the port", "Pee"], speaksFor: "o" },
    ],
    issues: [
      { id: "pay", unit: "percent", from: 0, to: 4, step: 1 },
      { id: "hours", ordered: "yes", options: [35, 36, { id: "37", name: "Thirty-seven" }, 38] },
      { id: "place", options: ["north", "south", "none"] },
      { id: "land", divisible: true },
    ],
    impossible: [
      { combination: { hours: 35, place: "north" }, because: "No room." },
      { combination: { hours: { atLeast: 37 }, land: ["a", "b"] } },
      { combination: { place: { not: "south" }, pay: { atLeast: 3, not: 4 } } },
    ],
    sources: [
      { id: "paper", title: "Paper" },
      { id: "wire", title: "Wire", date: "2025-05-11" },
    ],
  },
  profiles: [
    {
      format: 1,
      party: "a",
      points: {
        pay: { 0: 0, 1: 1, 2: [2, 3], 3: 3.5, 4: "1/3" },
        hours: { ranked: [35, [36, 37], 38], best: 3, worst: 1 },
        place: { north: 2, south: 0, none: -1 },
        land: 10,
      },
      interactions: [{ when: { pay: { atLeast: 2, not: 3 }, place: "north" }, worth: -1 }],
      cap: 100,
      noDeal: { deal: PACKAGE },
      redLines: [
        { id: "low", refuses: { pay: { atMost: 1 } }, act: "first" },
        { refuses: { hours: { atLeast: 37 } } },
      ],
      demands: [{ asks: { place: ["north"], hours: { atMost: 36 } } }, { asks: { land: "a" }, act: "act-2" }],
      comparisons: [
        { better: PACKAGE, than: OTHER, act: "first" },
        { equal: OTHER, to: "noDeal" },
      ],
    },
    {
      format: 1,
      party: "b",
      ratings: {
        pay: { curve: { 0: 100, 2: [40, 60], 4: 0 } },
        hours: { ranked: [38, 37, 36, 35] },
        place: { north: 0, south: 100, none: [0, 50] },
        land: [0, 100],
      },
      weights: { pay: 20, hours: 30, place: 25, land: 25 },
      weightTotal: 100,
      noDeal: [10, 40],
      redLines: [{ refuses: { place: ["north", "none"] } }],
    },
    {
      format: 1,
      party: "c",
      ratings: {
        pay: { curve: { 0: 0, 4: 1 } },
        hours: { 35: 0, 36: 0.3, 37: 0.6, 38: 1 },
        place: { ranked: ["none", "south", "north"] },
      },
      weightPairs: [
        ["pay", "hours", 2],
        ["hours", "place", 3],
        ["place", "pay", "1/5"],
      ],
      noDeal: "unknown",
    },
    {
      format: 1,
      party: "d",
      ratings: { pay: { curve: { 0: 0, 4: 1 } }, hours: { 35: 1, 36: [0, 1], 37: 0, 38: 0 }, land: 1 },
      weightOrder: ["land", ["pay", "hours"]],
      weights: { land: [0.4, 0.8] },
      noDeal: 0.2,
    },
  ],
  conflict: {
    format: 1,
    decisionMakers: [
      { id: "b", actions: ["strike", { id: "wait", irreversible: "once-taken" }] },
      { id: "n", actions: ["help"] },
    ],
    infeasible: [{ action: "strike", excludes: "wait" }],
    states: [
      { id: "calm", taken: [], deal: { hours: { atLeast: 36 }, land: "b" } },
      { id: "fight", taken: ["strike"], deal: { place: ["north", "none"] } },
    ],
    preferences: {
      b: { ranked: ["calm", "fight", { help: "yes" }, { wait: "yes" }] },
      n: { statements: ["not strike"] },
    },
  },
  record: {
    format: 1,
    acts: [
      {
        id: "first",
        when: "2025-05-07",
        who: "a",
        says: "Offers.",
        about: { pay: { atMost: 1 }, hours: 35 },
        source: "paper",
      },
      { when: "2025-05-08", who: ["b", "m"], to: "n", says: "Answers.", about: ["land", "place"] },
      { when: "2025-05-09", who: "n", to: ["a", "c"], says: "Asks.", about: "pay" },
      { when: "2025-05-10", who: "d", says: "Goes." },
      {
        id: "said",
        when: "2025-05-11",
        who: "o",
        says: "Wants the north.",
        kind: "asks",
        about: { place: "north" },
        source: "wire",
        evidence: [passage("the north")],
      },
    ],
  },
  whatIfs: {
    format: 1,
    whatIfs: [
      {
        id: "softer",
        changes: [
          { party: "a", noDeal: 1 },
          { party: "b", add: { demand: { id: "south", asks: { place: "south" } } } },
        ],
      },
      {
        id: "wider",
        changes: [
          { file: "profiles/b.yaml", path: ["ratings", "place"], set: { north: 1, south: 100, none: 3 } },
        ],
      },
      { id: "without-d", changes: [{ party: "a", drop: { redLine: "low" } }] },
    ],
  },
  articles: [
    {
      format: 1,
      source: "wire",
      sha256: sha256OfText(WIRE),
      text: WIRE,
      blocks: [["paragraph", 0, WIRE.length]],
      claims: [
        {
          id: "c1",
          speaker: { id: "o" },
          mention: passage("The spokesman of Bee"),
          cue: passage("demanded"),
          content: [passage("the north")],
          wording: "indirect",
          move: "demand",
          target: { actor: { id: "a" }, mention: passage("A") },
          links: [
            { issue: "place", option: "north", by: [passage("the north")] },
            { issue: "pay", option: 3 },
          ],
          review: "accepted",
          act: "said",
        },
        {
          id: "c2",
          speaker: { name: "Somebody new" },
          content: [passage("land is land")],
          wording: "direct",
          links: [{ issue: "land", option: "b" }],
        },
        {
          id: "c3",
          speaker: { id: "d" },
          content: [passage("land")],
          wording: "direct",
          within: "c2",
          review: "rejected",
        },
        {
          id: "c4",
          content: [passage("thirty-six hours")],
          wording: "mixed",
          links: [{ issue: "hours", option: 36 }],
        },
      ],
    },
  ],
} satisfies CaseDocuments);
