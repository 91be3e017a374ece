// The chapter "Will it hold?" of random small conflicts: it can always be written, and what it says is whole and in agreement with itself.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Section } from "../../../src/report/document.ts";
import type { LeverGrid, MoveMap } from "../../../src/report/figures/figure.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH, ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { speechIn } from "../../../src/report/speech.ts";
import {
  STABILITY_QUESTIONS,
  type StabilityQuestionName,
  stabilitySection,
  writeStability,
} from "../../../src/report/stability/chapter-section.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { plainText, type Span } from "../../../src/report/text.ts";
import { documentTexts, figuresOf, tablesOf, textsOf } from "./document-texts.ts";
import { type Subject, subjects } from "./random-subjects.ts";
import { recordingLanguage } from "./recorded.ts";
import { renamed } from "./renamed.ts";

const options = { language: ENGLISH_LANGUAGE, date: "2026-03-02", confidentialTo: null };

const sectionOf = ({ subject, examined }: Subject): Section =>
  stabilitySection(subject, examined, { speech: speechIn(ENGLISH_LANGUAGE) });

function law(check: (one: Subject) => void, numRuns = 120): void {
  fc.assert(fc.property(subjects, check), { numRuns });
}

describe("what it says", () => {
  it("has no hole, no number that is none, no sign of a program, and no blank too many", () => {
    law((one) => {
      const texts = [
        ...documentTexts(writeStability(one.subject, one.examined, options)),
        ...textsOf(sectionOf(one).blocks),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/undefined|NaN|Infinity|null|true|false|\[object|\$\{|\{[a-z]+\}/);
        expect(text).not.toMatch(/ {2}|^ | $| [.,;:)]|\( |\(\)|“”|\.\.|,,|;;|: ?\.|\.;|^[.,;:]/);
        // A change for the worse is said in words.
        expect(text).not.toMatch(/[-−]\d/);
      }
    });
  });

  it("is the same each time, in every form", () => {
    const plain = (text: string) => text;
    const style = { heading: plain, strong: plain, faint: plain };
    law((one) => {
      const write = () => {
        const document = writeStability(one.subject, one.examined, options);
        return [renderMarkdown(document), renderTerminal(document, { width: 60, style })].join("\n");
      };
      const said = write();
      expect(said).not.toContain("****");
      expect(write()).toBe(said);
    }, 40);
  });

  it("changes nothing but names when decision makers and actions are called otherwise", () => {
    law(({ conflict, ...one }) => {
      const texts = (made: Subject) => textsOf(sectionOf(made).blocks);
      const [first, second] = ["Qone", "Qtwo"].map((word) => texts(renamed({ ...one, conflict }, word)));
      expect(second).toEqual(first.map((text) => text.replaceAll("Qone", "Qtwo")));
    }, 100);
  });

  it("has a section of its own for each part, and only the one asked for with the situations that it names", () => {
    law((one) => {
      const sections = (only: StabilityQuestionName | null) =>
        writeStability(one.subject, one.examined, { ...options, only }).sections;
      const ids = (only: StabilityQuestionName | null) => sections(only).map(({ id }) => id);
      const all = ids(null);
      expect(new Set(all).size).toBe(all.length);
      const parts = STABILITY_QUESTIONS.flatMap((question) => {
        const [first, ...rest] = ids(question);
        expect(first).toBe("will-it-hold");
        return rest.filter((id) => id !== "situations");
      });
      expect(parts).toEqual(all.filter((id) => !["will-it-hold", "actors", "situations"].includes(id)));
    }, 60);
  });

  it("says every sentence there is, in some conflict or other", () => {
    const { language, said } = recordingLanguage();
    fc.assert(
      fc.property(subjects, ({ subject, examined }) => {
        stabilitySection(subject, examined, { speech: speechIn(language) });
      }),
      { numRuns: 500, seed: 11 },
    );
    // These take more states, actions or moves than a small conflict has, or luck.
    const rare = [
      "hold.nobody-acts",
      "hold.foresight-oscillates",
      "hold.too-many-states",
      "hold.sure-too-large",
      "hold.ways-too-large",
      "hold.coalition-undecided",
      "hold.group-undecided",
      "hold.foresight-unsettled",
    ];
    const unsaid = Object.keys(ENGLISH).filter((code) => code.startsWith("hold.") && !said.has(code));
    expect(unsaid.filter((code) => !rare.includes(code))).toEqual([]);
  });
});

/** What stands for a situation: a number, or its id where ids are short. */
const LABEL = "s?\\d+'*";

function mentionsIn(section: Section): string[] {
  const told = new RegExp(
    `(?:situations?|^To|from here to) (${LABEL}(?:(?:, | and | or )${LABEL})*)(?=[ ,.;:)]|$)|(?:^|: )(${LABEL}) – `,
    "g",
  );
  const inText = (text: string) =>
    [...text.matchAll(told)].flatMap(([, list, one]) => one ?? list.split(/, | and | or /));
  const blocks = section.blocks.filter((block) => block.kind !== "part" || block.id !== "situations");
  const cells = tablesOf(blocks).flatMap(({ rows }) => rows.flat().flatMap(([first]) => boldIn(first)));
  const arrows = mapsOf(section).flatMap(({ states, moves }) => [
    ...states.map(({ label }) => label),
    ...moves.flatMap(({ from, to }) => [from, to]),
  ]);
  return [...textsOf(blocks).flatMap(inText), ...cells, ...arrows];
}

/** What stands in bold; in a cell or at the head of an entry that is a label. */
function boldIn(span: Span | undefined): string[] {
  return typeof span === "object" && span.kind === "strong" ? [span.text] : [];
}

describe("situations", () => {
  it("that are mentioned are said in full at the end, each once, and no others", () => {
    law((one) => {
      // Somebody called 1 would be taken for a situation.
      if (one.conflict.makers.some(({ name }) => /^\d/.test(name))) return;
      const section = sectionOf(one);
      const last = section.blocks.find((block) => block.kind === "part" && block.id === "situations");
      const list = last?.kind === "part" ? last.blocks.find(({ kind }) => kind === "definitions") : undefined;
      const entries = list?.kind === "definitions" ? list.entries : [];
      const labels = entries.flatMap(({ term: [first] }) => boldIn(first));
      expect(labels).toHaveLength(entries.length);
      expect(new Set(labels).size).toBe(labels.length);
      expect(new Set(mentionsIn(section))).toEqual(new Set(labels));
      const ids = entries.map(({ details }) => details.map(plainText).find((text) => /id: /.test(text)));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { details } of entries) expect(details.length).toBeGreaterThan(0);
    });
  });
});

describe("tables", () => {
  it("have a cell a column in every row", () => {
    law((one) => {
      for (const { columns, rows } of tablesOf(sectionOf(one).blocks)) {
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          for (const cell of row) expect(plainText(cell)).not.toBe("");
        }
      }
    });
  });
});

describe("pictures of moves", () => {
  it("have states once each, arrows between them, and nothing on top of anything", () => {
    law((one) => {
      for (const map of mapsOf(sectionOf(one))) {
        const labels = map.states.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        const places = map.states.map(({ column, row }) => `${column} ${row}`);
        expect(new Set(places).size).toBe(places.length);
        const used = map.moves.flatMap(({ from, to }) => [from, to]);
        expect(new Set(used)).toEqual(new Set(labels));
        for (const { column, row } of map.states) {
          expect(column >= 0 && column < map.columns.length && Number.isInteger(column)).toBe(true);
          expect(row).toBeGreaterThanOrEqual(0);
        }
        expect(map.table.rows).toHaveLength(map.moves.length);
      }
    });
  });
});

describe("the picture of levers", () => {
  it("has at most 16 rows, each with a dot or none a lever and an answer a question", () => {
    law((one) => {
      for (const grid of gridsOf(sectionOf(one))) {
        expect(grid.rows.length).toBeGreaterThan(0);
        expect(grid.rows.length).toBeLessThanOrEqual(16);
        for (const { label, has, cells } of grid.rows) {
          expect(label).not.toBe("");
          expect(has).toHaveLength(grid.levers.length);
          expect(cells).toHaveLength(grid.questions.length);
          for (const { text } of cells) expect(text).not.toBe("");
        }
        expect(grid.table.rows).toHaveLength(grid.rows.length);
      }
    });
  });
});

function mapsOf({ blocks }: Section): MoveMap[] {
  return figuresOf(blocks).filter((figure): figure is MoveMap => figure.kind === "move-map");
}

function gridsOf({ blocks }: Section): LeverGrid[] {
  return figuresOf(blocks).filter((figure): figure is LeverGrid => figure.kind === "lever-grid");
}
