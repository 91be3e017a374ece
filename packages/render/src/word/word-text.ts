// Runs of text with their roles as runs of a Word file. Whatever people typed becomes text and nothing else.
import {
  ESTIMATE_MARK,
  isSafeLink,
  partyGlyph,
  replaceUnfit,
  type Span,
  type Text,
} from "@parley/engine/report";
import { BorderStyle, ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import { PAPER_HUES } from "../figures/standalone.ts";
import type { Setting } from "./setting.ts";
import { FAINT, LINK, SMALL } from "./word-styles.ts";

type Look = Omit<IRunOptions, "text" | "children" | "style">;

export function runsOf(text: Text, setting: Pick<Setting, "words">, look: Look = {}): ParagraphChild[] {
  return text.flatMap((span) => spanRuns(span, setting, look));
}

function spanRuns(span: Span, setting: Pick<Setting, "words">, look: Look): ParagraphChild[] {
  const plain = (text: string, more: Look = {}) => plainRuns(text, setting, { ...look, ...more });
  if (typeof span === "string") return plain(span);
  switch (span.kind) {
    case "strong":
      return plain(span.text, { bold: true });
    case "term":
      return plain(span.text, { italics: true });
    case "small":
      return plain(span.text, SMALL);
    case "name":
      return plain(span.text);
    case "quote":
      return plain(setting.words.quoted(span.text));
    case "party":
      return [
        new TextRun({
          ...look,
          text: `${partyGlyph(span.index)}\u00a0`,
          font: "Segoe UI Symbol",
          color: PAPER_HUES[span.index % PAPER_HUES.length].slice(1),
        }),
        ...plain(span.text),
      ];
    case "estimate":
      return estimateRuns(span.by, plain);
    case "link":
      return isSafeLink(span.href) && !span.href.startsWith("#")
        ? [
            new ExternalHyperlink({
              link: replaceUnfit(span.href),
              children: plain(span.text, { color: LINK, underline: {} }),
            }),
          ]
        : plain(span.text);
  }
}

// As on a page: a dashed frame around the mark, then whose estimate it is.
function estimateRuns(by: string | null, plain: (text: string, more?: Look) => TextRun[]): TextRun[] {
  const frame = { style: BorderStyle.DASHED, size: 4, color: FAINT, space: 1 };
  return [
    ...plain(ESTIMATE_MARK, { ...SMALL, bold: false, border: frame }),
    ...(by === null ? [] : plain(` ${by}`, { ...SMALL, bold: false })),
  ];
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Names that the text sets apart in a direction of their own become runs of their own: Word does not know the marks around them. */
function plainRuns(text: string, { words }: Pick<Setting, "words">, look: Look): TextRun[] {
  return replaceUnfit(text)
    .split(/[\u2066-\u2069]/)
    .filter((part) => part !== "")
    .map((part) => {
      const turned = RIGHT_TO_LEFT.test(part) || (words.direction === "rtl" && !/\p{L}/u.test(part));
      return new TextRun({ ...look, text: part, ...(turned ? { rightToLeft: true } : {}) });
    });
}
