// Whole documents in Spanish, and in a language that runs from right to left: nothing in them is left in English but the case's own texts.
import { describe, expect, it } from "vitest";
import { assess } from "../../src/analysis/bargaining/assess.ts";
import type { Assessment } from "../../src/analysis/bargaining/assessment.ts";
import { examineConflict } from "../../src/analysis/conflict/examine-conflict.ts";
import { writeBriefing } from "../../src/report/briefing/briefing.ts";
import { writeSummary } from "../../src/report/briefing/summary.ts";
import type { ReportDocument } from "../../src/report/document.ts";
import { renderHtml } from "../../src/report/html.ts";
import type { Language } from "../../src/report/language.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../src/report/messages/es.ts";
import { PSEUDO_LANGUAGE, pseudoLanguage } from "../../src/report/messages/pseudo.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { BUNDLED, readBundled } from "../bundled-cases.ts";
import { documentTexts } from "./stability/document-texts.ts";

const written = BUNDLED.map((name) => {
  const subject = readBundled(name);
  const assessment = assess(subject, { seed: 1, draws: 200 });
  const examined = subject.conflict ? examineConflict(subject.conflict, { seed: 1, draws: 50 }) : null;
  const write = (language: Language, form: typeof writeBriefing = writeBriefing) =>
    form(assessment, { language, examined, date: "2026-03-02", confidentialTo: "Ana" });
  return { name, assessment, write };
});

/** Every text of the case, which may be in any language. */
function ownTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(ownTexts);
}

/** The texts of the document without what the case says. */
function withoutOwn(document: ReportDocument, { case: subject }: Assessment): string[] {
  const own = [...new Set(ownTexts(subject))].filter((text) => text.length > 1);
  const longestFirst = own.sort((a, b) => b.length - a.length).map((text) => text.toLowerCase());
  return documentTexts(document).map((text) => {
    const lower = text.toLowerCase();
    return longestFirst.reduce((rest, one) => rest.replaceAll(one, " "), lower);
  });
}

const ENGLISH_WORDS =
  /\b(the|and|of|is|are|was|were|that|which|with|without|would|could|from|than|this|these|each|every|everyone|nobody|somebody|deal|package|worth|party|both|points?|situation|moves?|if|then|by|for|it|at|most|least|between|or|not|none|in|to)\b/;

/** Terms of the field, and words that a parameter happens to be. */
const TERMS = /\b(sseq|credible|threat)\b/g;

describe.each(written)("$name", ({ assessment, write }) => {
  it("is told in Spanish, but for its own texts", () => {
    for (const form of [writeBriefing, writeSummary])
      for (const text of withoutOwn(write(SPANISH_LANGUAGE, form), assessment))
        expect(text).not.toMatch(ENGLISH_WORDS);
  });

  it("has no hole, no sign of a program and no blank too many in Spanish", () => {
    for (const text of documentTexts(write(SPANISH_LANGUAGE))) {
      expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object|\$\{/);
      expect(text).not.toMatch(
        /(?<!\p{L})(de el|a el) \p{Ll}| {2}|^ | $| [.,;:)]|\( |\(\)|«»|,,|;;|: ?\.|\.;|^[.,;:]/u,
      );
    }
  });

  it("has the same parts in Spanish as in English", () => {
    const shape = (document: ReportDocument) =>
      document.sections.map(({ id, blocks }) => [id, blocks.length]);
    expect(shape(write(SPANISH_LANGUAGE))).toEqual(shape(write(ENGLISH_LANGUAGE)));
  });

  it("takes every word from the catalogue", () => {
    for (const text of withoutOwn(write(PSEUDO_LANGUAGE), assessment))
      expect(text.replaceAll(TERMS, "")).not.toMatch(/[a-z]{4}/);
  });
});

describe("forms of a document", () => {
  const [{ write }] = written.filter(({ name }) => name === "works-agreement");
  const document = write(SPANISH_LANGUAGE);

  it("have the words of the page in Spanish", () => {
    const words = SPANISH_LANGUAGE.page;
    for (const form of [renderTerminal(document, { words }), renderMarkdown(document, words)]) {
      expect(form).toContain("2 de marzo de 2026");
      expect(form).toContain("Confidencial para Ana");
    }
    const html = renderHtml(document, { words });
    expect(html).toContain('<html lang="es">');
    expect(html).toContain("Índice");
    expect(html).toContain("Confidencial para Ana");
  });

  it("run from right to left where their language does", () => {
    const language = pseudoLanguage(SPANISH_LANGUAGE);
    const html = renderHtml(write(language), { words: language.page });
    expect(html).toContain('<html lang="ar-XB" dir="rtl">');
    expect(html).toContain("caption,th,td{text-align:right}");
    expect(html).not.toContain("Índice");
  });
});
