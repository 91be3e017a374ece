// A rehearsed session as a document: how it ended, its picture, how it went, what each has of it and what was played.
import type { Case } from "../../case/case.ts";
import { measureSession } from "../../rehearsal/measures/measure-session.ts";
import { SessionRow } from "../../rehearsal/measures/session-row.ts";
import type { Yardstick } from "../../rehearsal/measures/yardstick.ts";
import type { Foreseen } from "../../rehearsal/reference/foresee.ts";
import type { PlayedOut } from "../../rehearsal/session/acts-of.ts";
import type { SaidBefore } from "../../rehearsal/strategies/continuing.ts";
import type { BriefingOptions } from "../briefing/briefing-options.ts";
import type { Block, ReportDocument, Section } from "../document.ts";
import type { Figure } from "../figures/figure.ts";
import type { Language } from "../language.ts";
import { speechIn } from "../speech.ts";
import { plainText } from "../text.ts";
import { danceFigure } from "./dance-figures.ts";
import { endText } from "./end-text.ts";
import { foreseenPart } from "./foreseen-part.ts";
import { movesPart } from "./moves-table.ts";
import { dealPart, measuresPart, resultTable } from "./result-part.ts";
import { stepsOf } from "./session-steps.ts";
import type { SessionWriting } from "./session-writing.ts";
import { storyPart } from "./story-part.ts";
import { termsPart } from "./terms-part.ts";

export interface SessionTelling {
  readonly subject: Case;
  readonly played: PlayedOut;
  /** Of the same scenario: worked out once for many sessions. */
  readonly yardstick: Yardstick;
  /** What was really tabled, where a session goes on from there: shown apart in its picture. */
  readonly before?: readonly SaidBefore[];
  /** Place of the party that begins, where that is not the first of the case. */
  readonly first?: number;
  /**
   * What `foresee` found, for a part of its own. It lays open what both sides want: only for somebody who may know both, never for a side or a student
   * whose counterpart's profile is secret.
   */
  readonly foreseen?: readonly Foreseen[];
  readonly language: Language;
}

export interface SessionDocumentOptions extends BriefingOptions {
  /** `told`, the default: tables in the place of figures, for a host that draws nothing. */
  readonly pictures?: "drawn" | "told";
}

export function writeSession(
  telling: Omit<SessionTelling, "language">,
  { language, date, confidentialTo = null, pictures = "told" }: SessionDocumentOptions,
): ReportDocument {
  const prepared = prepare({ ...telling, language });
  const { writing } = prepared;
  const { speech } = writing;
  const blocks = partsOf(prepared, pictures);
  const leading = blocks.filter(({ kind }) => kind !== "part");
  return {
    language: language.code,
    title: speech.say("rehearsed.title", { title: telling.subject.frame.title }),
    summary: endText(writing),
    date,
    confidentialTo,
    sections: [
      { id: "result", title: speech.say("rehearsed.result-title"), blocks: leading },
      ...blocks.flatMap((block): Section[] =>
        block.kind === "part" ? [{ id: block.id, title: plainText(block.title), blocks: block.blocks }] : [],
      ),
    ],
  };
}

/** The same for a page of its own, with the figure apart: its sentence about the end, its picture, and everything else. */
export interface SessionPage {
  readonly end: string;
  readonly figure: Figure | null;
  readonly blocks: readonly Block[];
}

export function sessionPage(telling: SessionTelling): SessionPage {
  const prepared = prepare(telling);
  const { writing, row } = prepared;
  const blocks = partsOf(prepared, "drawn").filter(({ kind }) => kind !== "figure");
  return { end: endText(writing), figure: danceFigure(writing, row), blocks };
}

interface Prepared {
  readonly writing: SessionWriting;
  readonly row: SessionRow;
  readonly foreseen: readonly Foreseen[];
}

function prepare(telling: SessionTelling): Prepared {
  const { subject, played, yardstick, before, first, foreseen = [], language } = telling;
  const row = new SessionRow(subject.frame.parties.length);
  measureSession(yardstick, { ...played, terms: played.setup.terms }, row);
  const writing: SessionWriting = {
    subject,
    played,
    yardstick,
    steps: stepsOf(played),
    ...(before && { before }),
    ...(first !== undefined && { first }),
    speech: speechIn(language),
  };
  return { writing, row, foreseen };
}

function partsOf({ writing, row, foreseen }: Prepared, pictures: "drawn" | "told"): Block[] {
  const figure = danceFigure(writing, row);
  return [
    resultTable(writing, row),
    ...(figure && pictures === "drawn" ? [{ kind: "figure", figure } as const] : []),
    ...dealPart(writing),
    ...storyPart(writing),
    ...measuresPart(writing, row),
    ...foreseenPart(writing, row, foreseen),
    ...movesPart(writing, row),
    ...termsPart(writing),
  ];
}
