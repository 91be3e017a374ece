import { describe, expect, it } from "vitest";
import { type TermsQuestion, termsOf } from "../../src/agreement/terms-of.ts";
import { termsText } from "../../src/agreement/terms-text.ts";
import { leaf, NORTH, RULES, SOUTH, underRules, WHOLE } from "../talks/a-room.ts";

const room = underRules().room();
const [frame] = room.frames;
const rules = { version: 1, rules: RULES };
const PIECEMEAL = { version: 1, rules: { ...RULES, nothingAgreedUntilEverything: false } };

function made(question: Partial<TermsQuestion> = {}) {
  const reading = termsOf({ frame, rules, choices: WHOLE, ...question });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.terms;
}

function problems(question: Partial<TermsQuestion>) {
  const reading = termsOf({ frame, rules, choices: WHOLE, ...question });
  return reading.ok ? [] : reading.problems.map(({ code, params }) => [code, params]);
}

describe("terms", () => {
  it("give each issue its option and wording, in the order of the frame", () => {
    const { terms, open, parties } = made({ choices: { road: "open", water: "half" } });
    expect(terms.map(({ issue, option, wording }) => [issue, option, wording])).toEqual([
      ["water", "half", "water: half"],
      ["road", "open", "road: open"],
    ]);
    expect(open).toEqual([]);
    expect(parties.map(({ id }) => id)).toEqual(["north", "south"]);
  });

  it("take the words that were settled on, else what the case says of the option, else its name with the unit", () => {
    const [water, road] = frame.frame.issues;
    const issues = [
      { ...water, unit: "litres", options: [{ ...water.options[0], name: "5" }, ...water.options.slice(1)] },
      { ...road, options: road.options.map((option) => ({ ...option, about: `The road is ${option.id}.` })) },
    ];
    const described = { version: 1, frame: { ...frame.frame, issues } };
    const wordings = (question: Partial<TermsQuestion>) =>
      made({ frame: described, ...question }).terms.map(({ wording }) => wording);
    expect(wordings({ choices: { water: "all", road: "open" } })).toEqual([
      "water: 5 litres",
      "The road is open.",
    ]);
    expect(wordings({ wordings: { road: "Open from dawn." } })).toEqual(["water: half", "Open from dawn."]);
  });

  it("name the seats that must sign and for whom they speak, what bounds the offer and what it rests on", () => {
    const terms = made({
      frame: { ...frame, version: 3 },
      offer: leaf(7),
      conditions: [{ words: "If it rains" }, { onceAccepted: leaf(5) }],
      seatNames: new Map([[NORTH, "North"]]),
    });
    expect(terms).toMatchObject({
      frame: 3,
      rules: 1,
      offer: leaf(7),
      conditions: [
        { words: "If it rains", onceAccepted: null },
        { words: null, onceAccepted: leaf(5) },
      ],
      signatories: [
        { seat: NORTH, name: "North", speaksFor: ["north"] },
        { seat: SOUTH, name: null, speaksFor: ["south"] },
      ],
    });
  });

  it("take each seat once, in the order of the rules that list them", () => {
    const decision = { by: "listed", seats: [SOUTH, NORTH, SOUTH] } as const;
    const { signatories } = made({
      rules: { version: 1, rules: { ...RULES, decision: { ...decision, seats: [...decision.seats] } } },
    });
    expect(signatories.map(({ seat }) => seat)).toEqual([SOUTH, NORTH]);
  });

  it("are the same bytes whatever the order of keys", () => {
    const wordings = { water: "Half.", road: "Open." };
    const turned = { road: "Open.", water: "Half." };
    expect(termsText(made({ choices: { road: "open", water: "half" }, wordings: turned }))).toBe(
      termsText(made({ choices: { water: "half", road: "open" }, wordings })),
    );
  });
});

describe("choices that make no terms", () => {
  it("are not complete where nothing is agreed until everything is, and leave issues open elsewhere", () => {
    expect(problems({ choices: { water: "half" } })).toEqual([["talks.partial-not-binding", {}]]);
    expect(made({ rules: PIECEMEAL, choices: { water: "half" } }).open).toEqual([
      { issue: "road", issueName: "road" },
    ]);
  });

  it("cannot stand together", () => {
    expect(problems({ choices: { water: "all", road: "closed" } })).toEqual([
      ["talks.impossible-combination", { combination: 1 }],
    ]);
  });

  it("are of another frame, and all that is wrong is said", () => {
    expect(problems({ choices: { sea: "ours", road: "wide", __proto__: null } as never })).toEqual([
      ["talks.unknown-issue", { issue: "sea" }],
      ["talks.unknown-option", { issue: "road", option: "wide" }],
    ]);
  });

  it("are none", () => {
    expect(problems({ rules: PIECEMEAL, choices: {} })).toEqual([["agreement.nothing-chosen", {}]]);
  });
});
