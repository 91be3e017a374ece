// Which lever makes a difference: a row a set of levers, with a mark and a few words for each question.
import type { Markish } from "@observablehq/plot";
import type { LeverGrid, LeverRow } from "@parley/engine/report";
import { answerMarks, leverMarks } from "./lever-marks.ts";
import { lineMark, plotPixels, type TextLine, textBlock, textMarks } from "./pixel-plot.ts";
import { FONT_SIZE, type Format, finishSvg } from "./svg.ts";
import { fitWidth, wrapToWidth } from "./text-fit.ts";

const LETTERING = { size: FONT_SIZE };
const BOLD = { size: FONT_SIZE, bold: true } as const;
const LINE = 15;
/** From one lever's dots to the next one's. */
const DOTS_APART = 22;
/** From the left of an answer's mark to its words. */
const MARK = 21;
/** Around what stands in a row. */
const PAD = 8;
const GAP = 16;

/** A part of the picture: what it draws and where the next may begin. */
interface Part {
  readonly marks: readonly Markish[];
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  /** Where labels of rows begin, and how wide they may be. */
  readonly left: number;
  readonly labelWidth: number;
  /** For each question whether its answers are words only, without marks. */
  readonly wordsOnly: readonly boolean[];
  /** Where each question's answers begin, side by side; null where they stand under each other. */
  readonly answers: { readonly xs: readonly number[]; readonly width: number } | null;
}

export function drawLeverGrid(figure: LeverGrid, format: Format): SVGElement {
  const frame = frameOf(figure, format);
  const parts = [headPart(figure, frame)];
  for (const row of figure.rows) {
    const top = parts[parts.length - 1].bottom;
    parts.push(
      frame.answers ? rowPart(row, top, frame) : blockPart(row, figure.questions, { ...frame, top }),
    );
  }
  // No line under the last row, which ends the picture.
  const rules = parts.slice(0, -1).map(({ bottom }, at) => rule(bottom, format.width, at === 0 ? 0.6 : 0.2));
  const height = parts[parts.length - 1].bottom;
  const marks = [
    ...rules,
    ...parts.flatMap((part) => part.marks),
    ...textMarks(parts.flatMap((part) => part.lines)),
  ];
  return finishSvg(plotPixels(format, { height, marks }), figure, format);
}

function frameOf({ levers, questions, rows }: LeverGrid, { name, width }: Format): Frame {
  const left = levers.length > 0 ? levers.length * DOTS_APART + 8 : 1;
  const wordsOnly = questions.map((_, at) => rows.every(({ cells }) => cells[at].mark === "none"));
  if (name === "narrow") return { width, left, labelWidth: width - left - 26, wordsOnly, answers: null };
  const longest = Math.max(0, ...rows.map(({ label }) => fitWidth(label, BOLD)));
  const labelWidth = Math.min(Math.max(longest, 90), 320 / Math.max(questions.length, 1) + 60);
  const from = left + labelWidth + GAP;
  const pitch = (width - from + GAP) / Math.max(questions.length, 1);
  return {
    width,
    left,
    labelWidth,
    wordsOnly,
    answers: { xs: questions.map((_, at) => from + at * pitch), width: pitch - GAP },
  };
}

function rule(y: number, width: number, strokeOpacity: number): Markish {
  const ends = [
    { x: 0, y },
    { x: width, y },
  ];
  return lineMark(ends, { strokeOpacity, strokeWidth: 1 });
}

// Names of levers as stairs, each with a hairline down to its dots; questions above their answers.
function headPart({ levers, questions }: LeverGrid, frame: Frame): Part {
  const names = stairs(levers, { ...frame, right: frame.answers?.xs[0] ?? frame.width });
  const heads = frame.answers
    ? questions.map((question) => wrapToWidth(question, frame.answers?.width ?? 0, BOLD))
    : [];
  const bottom = Math.max(names.bottom, ...heads.map(({ length }) => 3 + length * LINE + 6));
  const marks = names.feet.map(({ x, y }) =>
    lineMark(
      [
        { x, y },
        { x, y: bottom },
      ],
      { strokeOpacity: 0.35, strokeWidth: 1 },
    ),
  );
  const lines = heads.flatMap((head, at) =>
    textBlock(head, {
      x: frame.answers?.xs[at] ?? 0,
      top: bottom - 6 - head.length * LINE,
      lineHeight: LINE,
      bold: true,
    }),
  );
  return { marks, lines: [...names.lines, ...lines], bottom };
}

function stairs(levers: readonly string[], { right }: { right: number }) {
  const lines: TextLine[] = [];
  const feet: { x: number; y: number }[] = [];
  let bottom = 3;
  for (const [at, lever] of levers.entries()) {
    const x = dotX(at);
    const name = wrapToWidth(lever, right - x - 12, LETTERING);
    lines.push(...textBlock(name, { x: x + 5, top: bottom, lineHeight: LINE, faint: true }));
    feet.push({ x, y: bottom + 3 });
    bottom += name.length * LINE + 1;
  }
  return { lines, feet, bottom: levers.length > 0 ? bottom + 8 : 1 };
}

function dotX(lever: number): number {
  return 7 + lever * DOTS_APART;
}

function dots(has: LeverRow["has"], middle: number): Markish[] {
  return leverMarks(has.map((can, lever) => ({ can, x: dotX(lever), y: middle })));
}

/** Wide: everything side by side. */
function rowPart(row: LeverRow, top: number, { left, labelWidth, wordsOnly, answers }: Frame): Part {
  const first = top + PAD;
  const label = wrapToWidth(row.label, labelWidth, BOLD);
  const cells = row.cells.map(({ mark, text }, at) => {
    const x = answers?.xs[at] ?? 0;
    const indent = wordsOnly[at] && text !== "" ? 0 : MARK;
    const words = wrapToWidth(text, (answers?.width ?? 0) - indent, LETTERING);
    return {
      marks: indent > 0 ? answerMarks(mark, { x: x + 7, y: first + LINE / 2 }) : [],
      x: x + indent,
      words,
    };
  });
  const tallest = Math.max(1, label.length, ...cells.map(({ words }) => words.length));
  const style = { top: first, lineHeight: LINE };
  return {
    marks: [...dots(row.has, first + LINE / 2), ...cells.flatMap(({ marks }) => marks)],
    lines: [
      ...textBlock(label, { ...style, x: left, bold: true }),
      ...cells.flatMap(({ words, x }) => textBlock(words, { ...style, x })),
    ],
    bottom: first + tallest * LINE + PAD,
  };
}

/** Narrow: the answers under each other, each under its question; an empty one is left out. */
function blockPart(
  { label, has, cells }: LeverRow,
  questions: readonly string[],
  { width, left, labelWidth, wordsOnly, top }: Frame & { readonly top: number },
): Part {
  const first = top + PAD;
  const x = left + MARK;
  const room = width - x - 8;
  const name = wrapToWidth(label, labelWidth, BOLD);
  const marks: Markish[] = dots(has, first + LINE / 2);
  const lines = textBlock(name, { x: left, top: first, lineHeight: LINE, bold: true });
  let bottom = first + Math.max(name.length, Math.sign(has.length)) * LINE + 2;
  for (const [at, { mark, text }] of cells.entries()) {
    if (mark === "none" && text === "") continue;
    const question = wrapToWidth(questions[at], room, LETTERING);
    const words = wrapToWidth(text, room, LETTERING);
    const y = bottom + 5;
    if (!wordsOnly[at]) marks.push(...answerMarks(mark, { x: left + 7, y: y + LINE / 2 }));
    lines.push(...textBlock(question, { x, top: y, lineHeight: LINE, faint: true }));
    lines.push(...textBlock(words, { x, top: y + question.length * LINE, lineHeight: LINE }));
    bottom = y + (question.length + words.length) * LINE;
  }
  return { marks, lines, bottom: bottom + PAD };
}
