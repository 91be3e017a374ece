// How talks are going, and who could open what, as people read it.
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/report/document.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { exposureTable } from "../../../src/report/talks/exposure-table.ts";
import { progressReport } from "../../../src/report/talks/progress-report.ts";
import { plainText } from "../../../src/report/text.ts";
import type { NoRate } from "../../../src/talks/progress/concession-rate.ts";
import type { NoGap } from "../../../src/talks/progress/gap.ts";
import { MOVE_CLASSES } from "../../../src/talks/progress/moves.ts";
import type { Entitlement } from "../../../src/talks/progress/progress-for.ts";
import { progressFor } from "../../../src/talks/progress/progress-for.ts";
import type { Tripwire } from "../../../src/talks/progress/tripwires.ts";
import type { PartyCost } from "../../../src/talks/progress/ways.ts";
import { qty } from "../../analysis/preference/profile-example.ts";
import { MEDIATOR } from "../../talks/a-room.ts";
import { bakery, flourTalks, mill } from "../../talks/progress/flour-talks.ts";
import { tablesOf, textsOf } from "../stability/document-texts.ts";
import { playedRoom } from "./a-played-room.ts";

const ways = (...kinds: Tripwire["ways"][number]["kind"][]) => kinds.map((kind) => ({ kind, until: null }));

const named: Entitlement = {
  ...flourTalks,
  frame: {
    ...flourTalks.frame,
    parties: flourTalks.frame.parties.map((party, k) => ({ ...party, name: ["The bakery", "The mill"][k] })),
  },
  tripwires: [
    { id: "1", kind: "gap-not-smaller", limit: 2, ways: ways("leave", "bring-text") },
    { id: "2", kind: "deadline", limit: 86_400_800, ways: ways("resume-later") },
  ],
};

/** The mill estimated by somebody, and what its middle wage is worth known only within limits. */
const uncertain: Entitlement = {
  ...named,
  profiles: [
    bakery,
    {
      ...mill,
      estimated: { by: "the mediator", on: "talks so far" },
      issues: mill.issues.map((issue, k) =>
        k === 0 && issue.kind === "each" ? { ...issue, options: [qty(0), qty(9, 12), qty(12)] } : issue,
      ),
    },
  ],
};

const report = (entitlement: Entitlement, language = ENGLISH_LANGUAGE) =>
  progressReport(progressFor(entitlement), { entitlement, language });

const partOf = (blocks: readonly Block[], id: string) =>
  textsOf(blocks.filter((block) => block.kind === "part" && block.id === id));

describe("the report on progress", () => {
  const blocks = report(named);

  it("says what each offer changed in plain words, then the field's term", () => {
    const [moves, counts] = tablesOf(
      blocks.filter((block) => block.kind === "part" && block.id === "talks-moves"),
    );
    const row = moves.rows[2].map(plainText);
    expect(row.slice(1)).toEqual([
      "2",
      "The bakery",
      "The mill",
      "worse for its maker, not worse for the other (concession)",
      "−5",
      "3",
    ]);
    expect(moves.rows[2][4][1]).toMatchObject({ kind: "small" });
    expect(counts.rows.map((cells) => cells.slice(1).map(plainText))).toContainEqual(["2", "2"]);
  });

  it("gives counts, figures and intervals, and never a score", () => {
    expect(partOf(blocks, "talks-gaps").slice(1)).toEqual([
      "For the bakery, its own last offer is worth 8 points more than the best that it has been offered. After each closed round, for the bakery: 21; 12; 8; 8.",
      "For the mill, its own last offer is worth 14 points more than the best that it has been offered. After each closed round, for the mill: 24; 19; 11; 14.",
    ]);
    expect(partOf(blocks, "talks-rates").slice(2)).toEqual([
      "The bakery: 6 of 15 points, a rate of 0.4.",
      "The mill: 3 of 20 points, a rate of 0.15.",
    ]);
    expect(partOf(blocks, "talks-answers")).toContain(
      "After two steps of this kind – worse for its maker, not worse for the other (concession) – in answer came: nothing for either (silent): 1 of 2 (as a share, between 9 and 91 in 100); worse for its maker, not worse for the other (concession): 1 of 2 (as a share, between 9 and 91 in 100).",
    );
    expect(textsOf(blocks).join(" ")).not.toMatch(/score|%|out of 100/);
  });

  it("tells how near signs are, and the ways with their costs, as advice", () => {
    expect(partOf(blocks, "talks-tripwires").slice(2)).toEqual([
      "No gap has become smaller in two closed rounds",
      "Not so far: 1 of 2 closed rounds.",
      "One could leave the talks. For the bakery it would bring 6 points: no deal is worth more to it than the best open offer. For the mill it would cost 6 points: the best open offer is worth that much more to it than no deal.",
      "One could have the mediator bring a text. For the bakery and the mill: nothing on the table changes by it.",
      "The moment has come: 2 January 1970, 00:00 UTC",
      "This moment comes in one day.",
      "One could go on at a later time. For the bakery and the mill: not known, since the rules do not say until when.",
    ]);
  });

  it("marks estimates, and gives intervals where something is open", () => {
    const texts = textsOf(report(uncertain));
    expect(texts).toContain("What rests on somebody's estimate of a side is marked.");
    expect(texts).toContain("−1.5 (between −3 and 0) est.");
    expect(texts.some((text) => text.startsWith("Not decided by what is known; possible: "))).toBe(true);
    expect(texts).toContain("between 0 and 1");
  });

  it.each([
    [
      ENGLISH_LANGUAGE,
      "no other side received it",
      "No answer of one side to another could be counted so far.",
    ],
    [
      SPANISH_LANGUAGE,
      "ninguna otra parte la recibió",
      "Hasta ahora no ha podido contarse ninguna respuesta de una parte a otra.",
    ],
  ])("counts what went to the mediator alone towards nobody ($0.code)", (language, received, none) => {
    const [first, second] = named.offers;
    const offers = [first, second, { ...first, to: [], at: 200, deal: [0, 1] }];
    const confidential = report({ ...named, offers }, language);
    const [moves, ...others] = tablesOf(
      confidential.filter((block) => block.kind === "part" && block.id === "talks-moves"),
    );
    // "Low, twice" is worth 15 to the bakery, "low, daily" 21.
    expect(moves.rows.map((row) => row.map(plainText).slice(3))).toEqual([
      ["The mill", expect.any(String), "–", "–"],
      ["The bakery", expect.any(String), "–", "–"],
      ["–", received, "−6", "–"],
    ]);
    expect(others).toEqual([]);
    expect(partOf(confidential, "talks-answers").slice(1)).toEqual([
      none,
      language === ENGLISH_LANGUAGE
        ? "Not counted: one answer without a comparison."
        : "No se cuenta: una respuesta sin comparación.",
    ]);
  });

  it("tells before the first offer only how near signs are and how long nothing moved", () => {
    const ids = (entitlement: Entitlement) =>
      report(entitlement).map((block) => (block.kind === "part" ? block.id : block.kind));
    expect(ids({ ...named, offers: [] })).toEqual(["talks-tripwires", "note", "talks-movement"]);
    expect(ids(named)).toHaveLength(8);
  });

  it("gives each party the mark that it has in the whole frame", () => {
    const [bakeryParty, millParty] = named.frame.parties;
    const absent = { ...millParty, id: "absent" as typeof millParty.id };
    const marked = { ...named.frame, parties: [absent, bakeryParty, millParty] };
    const told = progressReport(progressFor(named), {
      entitlement: named,
      marked,
      language: ENGLISH_LANGUAGE,
    });
    const [still] = tablesOf(told.filter((block) => block.kind === "part" && block.id === "talks-movement"));
    expect(still.rows.map(([[span]]) => span)).toMatchObject([
      { kind: "party", index: 1 },
      { kind: "party", index: 2 },
    ]);
  });

  it("says what takes a profile that is not open, and tells nothing of it", () => {
    const own = report({ ...named, profiles: [bakery] });
    const texts = textsOf(own);
    expect(texts).toContain("The mill: not known, its profile is not open to you.");
    expect(texts).toContain("not known: it takes the profiles of both sides");
    const ofMill = texts.flatMap((text) => text.match(/for the mill[^.]*\./gi) ?? []);
    expect(ofMill.length).toBeGreaterThan(2);
    expect(ofMill.filter((text) => /\d/.test(text))).toEqual([]);
  });

  it.each([named, uncertain, { ...named, profiles: [] }, { ...named, offers: [] }])(
    "has no hole, in either language",
    (entitlement) => {
      for (const language of [ENGLISH_LANGUAGE, SPANISH_LANGUAGE])
        for (const text of textsOf(report(entitlement, language))) {
          expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{| {2}|^$|\( ?\)/);
        }
      for (const text of textsOf(report(entitlement, SPANISH_LANGUAGE)))
        expect(text.replaceAll(/the (bakery|mill)/gi, "")).not.toMatch(/\b(the|and|of|is|are|with|for|to)\b/);
    },
  );
});

it("has a sentence for every kind of move, missing figure and cost", () => {
  const reasons = {
    "no-label": [
      "not-received",
      "first-offer",
      "incomplete",
      "previous-incomplete",
      "profile-not-given",
      "range-unknown",
    ],
    "no-gap": [
      "profile-not-given",
      "no-own-offer",
      "own-offer-incomplete",
      "nothing-received",
      "only-incomplete-received",
    ] satisfies NoGap["reason"][],
    "no-rate": [
      "profile-not-given",
      "no-complete-offer",
      "no-deal-unknown",
      "no-deal-left",
      "too-many-combinations",
      "divisor-zero",
    ] satisfies NoRate["reason"][],
    cost: [
      "profile-not-given",
      "no-open-offer",
      "no-deal-unknown",
      "until-not-said",
      "no-offer-stays",
      "nothing-lost",
    ] satisfies Extract<PartyCost, { kind: "none" }>["reason"][],
    move: MOVE_CLASSES,
    term: MOVE_CLASSES,
  };
  for (const [of, all] of Object.entries(reasons))
    for (const reason of all) expect(ENGLISH_LANGUAGE.catalogue).toHaveProperty([`progress.${of}-${reason}`]);
});

describe("who could open what", () => {
  const rows = (viewer?: typeof MEDIATOR) => {
    const [table] = tablesOf(exposureTable(playedRoom().room(viewer), { language: ENGLISH_LANGUAGE }));
    return table.rows.map((cells) => cells.map(plainText));
  };

  it("is listed with since when, by which act, and what may be passed on", () => {
    expect(rows(MEDIATOR)).toContainEqual([
      "Act 16: a note",
      "North",
      "the mediator, since 5 January 2026, 09:16 UTC; South, since 5 January 2026, 09:17 UTC, by act 17",
      "it, without saying whose",
    ]);
    expect(rows(MEDIATOR)).toContainEqual([
      "Act 17: something passed on",
      "The mediator",
      "South, since 5 January 2026, 09:17 UTC",
      "–",
    ]);
  });

  it("lists what had no effect all the same", () => {
    expect(rows()[0][0]).toBe("Act 14: an offer (without effect, but open all the same)");
  });
});
