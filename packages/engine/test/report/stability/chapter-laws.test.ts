// The chapter "Will it hold?" of random small conflicts: it can always be written, and what it says is whole and in agreement with itself.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Section } from "../../../src/report/document.ts";
import type { LeverGrid, MoveMap } from "../../../src/report/figures/figure.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";
import { speechIn } from "../../../src/report/speech.ts";
import {
  STABILITY_PARTS,
  stabilitySection,
  writeStability,
} from "../../../src/report/stability/chapter-section.ts";
import { plainText } from "../../../src/report/text.ts";
import { documentTexts, figuresOf, tablesOf, textsOf } from "./document-texts.ts";
import { type Subject, subjects } from "./random-subjects.ts";

const options = { catalogue: ENGLISH, language: "en", date: "2026-03-02", confidentialTo: null };

const sectionOf = ({ subject, examined }: Subject): Section =>
  stabilitySection(subject, examined, speechIn(ENGLISH));

const law = (check: (one: Subject) => void, numRuns = 300) =>
  fc.assert(fc.property(subjects, check), { numRuns });

describe("what it says", () => {
  it("has no hole, no number that is none, and no blank too many", () => {
    law((one) => {
      const texts = [
        ...documentTexts(writeStability(one.subject, one.examined, options)),
        ...textsOf(sectionOf(one).blocks),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object|\$\{|\{[a-z]+\}/);
        expect(text).not.toMatch(/ {2}|^ | $| [.,;:)]|\( |\(\)|“”|\.\.|,,|;;|: ?\.|^[.,;:]/);
        expect(text).not.toMatch(/-\d/);
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
        for (const { from, to } of map.moves) expect(labels).toEqual(expect.arrayContaining([from, to]));
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

const mapsOf = ({ blocks }: Section) =>
  figuresOf(blocks).filter((figure): figure is MoveMap => figure.kind === "move-map");
const gridsOf = ({ blocks }: Section) =>
  figuresOf(blocks).filter((figure): figure is LeverGrid => figure.kind === "lever-grid");
void tablesOf;
void plainText;
void STABILITY_PARTS;
type _B = Block;
