import { describe, expect, test } from "vitest";
import { assess } from "../../../../src/analysis/bargaining/assess.ts";
import { describeDetail } from "../../../../src/analysis/bargaining/uncertainty/describe-detail.ts";
import {
  type WorthOfDetail,
  worthOfDetail,
} from "../../../../src/analysis/bargaining/uncertainty/worth-of-detail.ts";
import type { PartyId } from "../../../../src/case/frame.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { BUNDLED, readBundled } from "../../../bundled-cases.ts";
import { frameOf, profileOf, qty } from "../../preference/profile-example.ts";

const { frame } = readBundled("river-basin");

function sentences(found: WorthOfDetail) {
  const { lead, items, rest } = describeDetail(frame, found);
  const say = (messages: readonly Parameters<typeof renderMessage>[0][]) =>
    messages.map((said) => renderMessage(said, ENGLISH));
  return { lead: say(lead), items: say(items.map(({ message }) => message)), rest: say(rest) };
}

test.each(BUNDLED)("%s: every finding is said, and nothing is left blank", (name) => {
  const subject = readBundled(name);
  const deals = assess(subject, { draws: 200 }).shortList.packages.map(({ deal }) => deal);
  const found = worthOfDetail(subject, { seed: 1, draws: 1_024, deals });
  const { lead, items, rest } = describeDetail(subject.frame, found);
  const said = [...lead, ...items.map(({ message }) => message), ...rest].map((one) =>
    renderMessage(one, ENGLISH),
  );
  expect(lead.length).toBeGreaterThan(0);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
  expect(said.join(" ")).not.toMatch(/undefined|null|NaN/);
  if (found.kind === "measured") expect(items.map(({ item }) => item)).toEqual(found.items);
});

describe("in words", () => {
  const share = (value: number, low: number, high: number) => ({ value, low, high });
  const measured = {
    kind: "measured",
    seed: 1,
    asked: 8_192,
    draws: 8_192,
    endedBy: "draws",
    undecided: 0,
    existence: { kind: "open", yes: [6_000], together: share(0.2, 0.15, 0.25) },
    packages: null,
    items: [],
  } as const;
  const farmers = { party: "farmers" as PartyId, what: { kind: "no-deal" } } as const;
  const operator = { party: "dam-operator" as PartyId, what: { kind: "weights" } } as const;

  test("one doubt", () => {
    const items = [
      { ...farmers, existence: share(0.62, 0.58, 0.66), packages: null },
      { ...operator, existence: share(0.004, 0, 0.02), packages: null },
    ];
    expect(sentences({ ...measured, items })).toEqual({
      lead: ["A deal exists in 6,000 of 8,192 readings."],
      items: [
        "Knowing what no deal is worth to the irrigation farmers would settle about six tenths (between five and seven in ten) of the doubt.",
        "Knowing how much each issue counts for the dam operator would settle almost nothing (at most 2 in 100) of the doubt.",
      ],
      rest: [
        "What knowing any one of these does not settle, about two tenths (between one and three in ten) of the doubt, would go only with several of them known.",
      ],
    });
  });

  test("two doubts", () => {
    const packages = { kind: "open", yes: [5, 6], together: share(0.5, 0.4, 0.6) } as const;
    const items = [{ ...farmers, existence: share(0.1, 0.07, 0.13), packages: share(0.97, 0.9, 1) }];
    expect(sentences({ ...measured, packages, items })).toMatchObject({
      lead: [
        "A deal exists in 6,000 of 8,192 readings.",
        "Which of these packages suit everyone is in doubt.",
      ],
      items: [
        "Knowing what no deal is worth to the irrigation farmers would settle about a tenth (between 7 and 13 in 100) of the doubt whether a deal exists, and nearly all (at least nine in ten) of that about which packages suit everyone.",
      ],
    });
  });

  test("what cut the reckoning short", () => {
    const cut = { ...measured, draws: 4_096, endedBy: "work-limit", undecided: 3 } as const;
    expect(sentences(cut).rest.slice(1)).toEqual([
      "4,096 of 8,192 readings were drawn: the case is demanding, and the limit of work was reached. The intervals allow for it.",
      "3 of 4,096 readings were left undecided and count as without a deal.",
    ]);
  });

  test.each([
    [0, 8_192, "Nothing more would change the answer.", "A deal exists in all 8,192 readings."],
    [0, 0, "Nothing more would change the answer.", "No deal exists in all 8,192 readings."],
    [
      3,
      8_189,
      "Hardly anything more could change the answer.",
      "A deal exists in all but three of 8,192 readings.",
    ],
    [
      20,
      20,
      "Hardly anything more could change the answer.",
      "No deal exists in all but 20 of 8,192 readings.",
    ],
  ])("%d exceptions, %d yeses", (exceptions, yes, ...said) => {
    const readings = { ...measured, existence: { kind: "settled", exceptions, yes: [yes] } } as const;
    expect(sentences({ kind: "nothing-in-doubt", because: "readings-agree", readings }).lead).toEqual(said);
  });
});

test("an unknown no-deal worth comes first", () => {
  const profiles = ["p0", "p1"].map((party) =>
    profileOf({
      party: party as PartyId,
      issues: [{ kind: "each", options: [qty(0, 1)] }],
      noDeal: party === "p0" ? { kind: "unknown" } : { kind: "worth", worth: qty(0) },
    }),
  );
  const small = frameOf([1]);
  const { lead } = describeDetail(small, worthOfDetail({ frame: small, profiles }, { seed: 1 }));
  expect(lead.map((said) => renderMessage(said, ENGLISH))).toEqual([
    "First of all: what no deal is worth to P0. Until that is known, if only roughly, whether a deal exists stays open, whatever else is filled in.",
  ]);
});
