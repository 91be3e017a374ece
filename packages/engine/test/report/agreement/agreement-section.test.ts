// The chapter on an agreement, within a whole briefing and in each of its forms.
import { describe, expect, it } from "vitest";
import {
  type AgreementStanding,
  agreementOf,
  agreementsOf,
  withTextHash,
} from "../../../src/agreement/agreement-of.ts";
import { assess } from "../../../src/analysis/bargaining/assess.ts";
import { readCase } from "../../../src/case/reading/read-case.ts";
import { proposeWordings } from "../../../src/report/agreement/propose-wordings.ts";
import { writeAgreement } from "../../../src/report/agreement/write-agreement.ts";
import { briefingSections, writeBriefing } from "../../../src/report/briefing/briefing.ts";
import type { ReportDocument } from "../../../src/report/document.ts";
import { renderHtml } from "../../../src/report/html.ts";
import type { Language } from "../../../src/report/language.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { PSEUDO_LANGUAGE } from "../../../src/report/messages/pseudo.ts";
import { PAGE_WORDS } from "../../../src/report/page-words.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { accepted, agreeAct, type Declared, declared, hashText, sign } from "../../agreement/a-package.ts";
import { FRAME, inRound, MEDIATOR, NORTH, RULES, SOUTH, WHOLE } from "../../talks/a-room.ts";
import { documentTexts, tablesOf, textsOf } from "../stability/document-texts.ts";

const points = { water: { all: 2, half: 1, none: 0 }, road: { open: 1, closed: 0 } };
const profile = (party: string) =>
  [`profiles/${party}.yaml`, JSON.stringify({ format: 1, party, points, noDeal: 1 })] as const;
const reading = readCase(
  new Map([["case.yaml", JSON.stringify(FRAME)], profile("north"), profile("south")]),
  { folderName: "well" },
);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const assessment = assess(reading.case, { draws: 10 });

function written(agreements: readonly AgreementStanding[], language: Language = ENGLISH_LANGUAGE) {
  return writeBriefing(assessment, { language, date: "2026-03-02", agreements });
}

function chapter({ sections }: ReportDocument) {
  const found = sections.find(({ id }) => id === "agreement");
  if (!found) throw new Error("no chapter on an agreement");
  return found;
}

function standing({ log }: Pick<Declared, "log">): AgreementStanding {
  const found = agreementOf(log.room());
  if (!found) throw new Error("nothing was declared agreed");
  return withTextHash(found, hashText(found.text));
}

/** Read back, corrected, read back again, and signed by both. */
function signedStory(): Declared {
  const story = declared(
    { water: "Each side draws half.\nNobody sells it.", road: "The road stays open." },
    { conditions: [{ words: "If it rains" }] },
  );
  const { log, agreement } = story;
  const readBack = log.send(SOUTH, { do: "read-back", of: agreement, words: "Half of the water" });
  log.send(MEDIATOR, { do: "correct", readBack, words: "And the road" });
  const again = log.send(SOUTH, { do: "read-back", of: agreement, words: "Half, and the road" });
  log.send(MEDIATOR, { do: "confirm", readBack: again });
  sign(story, NORTH);
  sign(story, SOUTH);
  return story;
}

describe("the chapter on an agreement", () => {
  it("is there when one is handed in, after the first chapter, and can be left out", () => {
    const options = { language: ENGLISH_LANGUAGE, date: "2026-03-02" };
    const names = (agreements: readonly AgreementStanding[]) =>
      briefingSections(assessment, { ...options, agreements }).map(({ name }) => name);
    const agreements = [standing(declared())];
    expect(names([])).not.toContain("agreement");
    expect(names(agreements).slice(0, 2)).toEqual(["at-a-glance", "agreement"]);
    const cut = writeBriefing(assessment, { ...options, agreements, omit: ["agreement"] });
    expect(cut.sections).toEqual(written([]).sections);
  });

  it("has the terms as a table and the signatures with their days", () => {
    const { blocks } = chapter(written([standing(signedStory())]));
    const [terms, signatures] = tablesOf(blocks).map(({ rows }) =>
      rows.map((row) => row.map((cell) => textsOf([{ kind: "paragraph", text: cell }])[0])),
    );
    expect(terms).toEqual([
      ["water", "half", "Each side draws half. Nobody sells it."],
      ["road", "open", "The road stays open."],
    ]);
    expect(signatures).toEqual([
      ["North", "north", "5 January 2026, 09:13 UTC, by tabling it", "not yet", "5 January 2026, 09:20 UTC"],
      ["South", "south", "5 January 2026, 09:14 UTC", "yes; confirmed", "5 January 2026, 09:21 UTC"],
    ]);
  });

  it("says what holds and what each seat said on reading it back", () => {
    const texts = textsOf(chapter(written([standing(signedStory())])).blocks);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Agreed and signed over the same text by North and South; the last signature is of 5 January 2026, 09:21 UTC.",
        "“If it rains”",
        "These terms settle every issue of the case.",
        "Nobody sells it.",
        "South, 5 January 2026, 09:16 UTC",
        "“Half of the water”",
        "Corrected on 5 January 2026, 09:17 UTC: “And the road”",
        "“Half, and the road”",
        "Confirmed on 5 January 2026, 09:19 UTC.",
      ]),
    );
    expect(texts.join(" ")).toContain("The terms below have that hash.");
  });

  it("warns of a text that was not signed, and of a signature over another", () => {
    const story = declared();
    story.log.send(NORTH, { do: "sign", agreement: story.agreement, termsHash: "x".repeat(43) });
    sign(story, SOUTH);
    const [first] = agreementsOf(story.log.room());
    const texts = textsOf(chapter(written([withTextHash(first, "y".repeat(43))])).blocks).join("\n");
    expect(texts).toContain("Signed by South. Still to sign: North.");
    expect(texts).toContain("The text below is not the one that the signatures name");
    expect(texts).toContain("a signature over another text came from North. It does not count.");
    const unchecked = textsOf(chapter(written([first])).blocks).join("\n");
    expect(unchecked).toContain("It was not found to be that of the terms below");
  });

  it("tells several agreements one after the other, with every id once", () => {
    const log = inRound({ ...RULES, nothingAgreedUntilEverything: false });
    for (const choices of [WHOLE, { road: "closed" }]) {
      const story = accepted({ choices, conditions: [{ words: "If it rains" }] }, log);
      const act = agreeAct(story);
      const agreement = log.send(MEDIATOR, act);
      const readBack = log.send(NORTH, { do: "read-back", of: agreement, words: "So it is" });
      log.send(MEDIATOR, { do: "confirm", readBack });
      for (const seat of [NORTH, SOUTH]) sign({ ...story, agreement, termsHash: act.termsHash }, seat);
    }
    const document = written(agreementsOf(log.room()));
    const texts = textsOf(chapter(document).blocks);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Agreement 1",
        "A later agreement now stands in its place on: road.",
        "Agreement 2",
        "These terms leave open: water.",
      ]),
    );
    const ids = [...renderHtml(document, { words: PAGE_WORDS }).matchAll(/ id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names what it hangs on, and a seat and a moment that have no name", () => {
    const log = inRound();
    const first = accepted({}, log).offer;
    const second = accepted({ conditions: [{ onceAccepted: first }] }, log);
    log.send(MEDIATOR, agreeAct(second));
    const found = standing({ log });
    const late = { ...found.declared, stamp: Number.MAX_SAFE_INTEGER };
    const seats = found.seats.map((one) => ({ ...one, name: null }));
    const texts = textsOf(chapter(written([{ ...found, declared: late, seats }])).blocks).join("\n");
    expect(texts).toContain(`Once the act whose hash begins with ${first.slice(0, 10)} is accepted.`);
    expect(texts).toContain(`Still to sign: seat ${NORTH} and seat ${SOUTH}.`);
  });

  it("shows the words that were hashed, without marks that turn them round", () => {
    const story = declared({ water: "\u202eAll\u202c half", road: "<script>alert(1)</script>" });
    const html = renderHtml(written([standing(story)]), { words: PAGE_WORDS });
    expect(html).not.toMatch(/\u202e|<script/);
    expect(html).toContain("All half");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("an agreement by itself", () => {
  it("is the chapter alone, under the title of the case", () => {
    const told = standing(signedStory());
    const options = { language: ENGLISH_LANGUAGE, date: "2026-03-02" };
    const document = writeAgreement([told], options);
    expect(document.sections).toEqual([chapter(written([told]))]);
    expect(document.title).toBe("The well");
    expect(() => writeAgreement([], options)).toThrow(RangeError);
  });
});

describe("words to begin from", () => {
  it("are what the case says of an option, or a plain sentence", () => {
    const [water, road] = reading.case.frame.issues;
    const options = road.options.map((option) => ({ ...option, about: `The road is ${option.name}.` }));
    const frame = { ...reading.case.frame, issues: [water, { ...road, options }] };
    const proposed = (language: Language, choices: Record<string, string>) =>
      proposeWordings({ frame, choices, language });
    expect(proposed(ENGLISH_LANGUAGE, WHOLE)).toEqual({
      water: "On “water”: half.",
      road: "The road is open.",
    });
    expect(proposed(SPANISH_LANGUAGE, { water: "all", sea: "ours" })).toEqual({
      water: "Sobre «water»: all.",
    });
  });
});

describe("its forms", () => {
  const told = standing(signedStory());
  const document = written([told]);

  it("are a page, Markdown and text", () => {
    const html = renderHtml(document, { words: PAGE_WORDS });
    expect(html).toContain('<section id="agreement"');
    expect(html).toContain('href="#agreement"');
    for (const form of [
      html,
      renderMarkdown(document, PAGE_WORDS),
      renderTerminal(document, { words: PAGE_WORDS, width: 400 }),
    ]) {
      for (const words of ["The road stays open.", "5 January 2026, 09:21 UTC", "Half, and the road"])
        expect(form).toContain(words);
      expect(form).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("have every word from the catalogue of their language, in the same parts", () => {
    const spanish = chapter(written([told], SPANISH_LANGUAGE));
    const shape = (blocks: typeof spanish.blocks) => blocks.map(({ kind }) => kind);
    expect(shape(spanish.blocks)).toEqual(shape(chapter(document).blocks));
    expect(textsOf(spanish.blocks)).toContain(
      "Acordado y firmado sobre el mismo texto por North y South; la última firma es de esta fecha: 5 de enero de 2026, 09:21 UTC.",
    );
    const english = /\b(the|and|of|is|was|that|which|by|for|at|not|yet|signed|agreed|text|seat)\b/i;
    const own = ["Half, and the road", "Half of the water", "And the road", "The road stays open."];
    for (const text of textsOf(spanish.blocks).map((one) =>
      own.reduce((rest, own) => rest.replaceAll(own, ""), one),
    ))
      expect(text).not.toMatch(english);
    const disguised = chapter(written([told], PSEUDO_LANGUAGE));
    const names =
      /North|South|water|road|half|open|Each side draws|Nobody sells it|stays|Half|and the|of the|And|If it rains|The |north|south|\b[\w-]{43}\b/g;
    for (const text of textsOf(disguised.blocks)) expect(text.replaceAll(names, "")).not.toMatch(/[a-z]{4}/);
    expect(documentTexts(document).length).toBeGreaterThan(20);
  });
});
