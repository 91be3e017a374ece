// The picture of levers: a row a combination or a variant, with what becomes of the held situation, of groups, and of where else things can rest.
import type {
  ComparedOutcome,
  ComparisonRow,
  HeldOutcome,
  LeverComparison,
} from "../../analysis/conflict/questions/levers.ts";
import type { LeverCell, LeverGrid } from "../figures/figure.ts";
import type { Text } from "../text.ts";
import { type Chapter, leverName, makerNames, tell } from "./chapter.ts";

/** No picture of this kind has more rows. */
const MOST_ROWS = 16;

/** Of the resting places of a row so many are named. */
const MOST_LABELS = 4;

export function makeLeverFigure(chapter: Chapter, { levers, rows: all }: LeverComparison): LeverGrid {
  const rows = all.slice(0, MOST_ROWS).map((row) => ({
    label: rowLabel(chapter, row),
    has: levers.map((lever) => row.usable.includes(lever)),
    cells: cellsOf(chapter, row.outcome),
  }));
  const named = levers.length > 0;
  const questions = ["held", "groups", "others"].map((name) => tell(chapter, `hold.lever-question-${name}`));
  return {
    kind: "lever-grid",
    id: "lever-grid",
    title: tell(chapter, named ? "hold.lever-title" : "hold.variant-title"),
    caption: tell(chapter, "hold.lever-caption", {
      held: chapter.findings.held !== null,
      cut: all.length > rows.length,
    }),
    reading: tell(chapter, named ? "hold.lever-reading" : "hold.variant-reading"),
    alternative: rows
      .map(({ label, cells }) => `${label}: ${cells.map(({ text }) => text).join("; ")}.`)
      .join(" "),
    levers: levers.map((lever) => leverName(chapter, lever)),
    questions,
    rows,
    table: {
      kind: "table",
      caption: tell(chapter, named ? "hold.lever-table" : "hold.variant-title"),
      columns: [tell(chapter, "hold.lever-column"), ...questions].map((title) => ({
        title: [title],
        kind: "text",
      })),
      rows: rows.map(({ label, cells }): Text[] => [[label], ...cells.map(({ text }): Text => [text])]),
    },
  };
}

function rowLabel(chapter: Chapter, { variant, usable }: ComparisonRow): string {
  if (variant) return variant.name;
  const { levers } = chapter.findings;
  if (usable.length === 0)
    return tell(chapter, levers?.levers.length ? "hold.no-lever" : "hold.as-it-stands");
  return tell(chapter, "hold.with-levers", { levers: usable.map((lever) => leverName(chapter, lever)) });
}

function cellsOf(chapter: Chapter, outcome: ComparedOutcome): LeverCell[] {
  const none = (code: string): LeverCell => ({ mark: "none", text: tell(chapter, code) });
  if (outcome.kind === "no-states")
    return [none("hold.no-states"), none("hold.not-asked"), none("hold.not-asked")];
  const { held, resting } = outcome;
  const places = resting.filter(
    ({ strength }) => strength === "R" || strength === "SSEQ" || strength === "SEQ",
  );
  const keys = places.flatMap((place) => place.keys);
  const labels = keys
    .slice(0, MOST_LABELS)
    .map((key) => chapter.words.labelOf(chapter.findings.model.space.find(key)));
  return [
    held ? heldCell(chapter, held) : none("hold.not-asked"),
    held ? groupCell(chapter, held) : none("hold.not-asked"),
    { mark: "none", text: tell(chapter, "hold.rests-in", { count: keys.length, labels }) },
  ];
}

const MARKS = { R: "firm", SSEQ: "answered", SEQ: "answered", SMR: "threat", GMR: "threat" } as const;

function heldCell(chapter: Chapter, held: HeldOutcome): LeverCell {
  if (held.kind === "gone") return { mark: "none", text: tell(chapter, "hold.held-gone") };
  const { strength, leavers, blind } = held;
  if (blind.length > 0) {
    return { mark: "none", text: tell(chapter, "hold.held-unseen", { parties: makerNames(chapter, blind) }) };
  }
  if (strength) return { mark: MARKS[strength], text: tell(chapter, `hold.held-${MARKS[strength]}`) };
  return { mark: "open", text: tell(chapter, "hold.held-open", { parties: makerNames(chapter, leavers) }) };
}

function groupCell(chapter: Chapter, held: HeldOutcome): LeverCell {
  if (held.kind === "gone" || held.coalitions.length === 0)
    return { mark: "none", text: tell(chapter, "hold.not-asked") };
  const leaving = held.coalitions.find(({ stable }) => stable.CSEQ === false);
  if (leaving) {
    const threatened = leaving.stable.CGMR === true;
    const parties = makerNames(chapter, leaving.coalition);
    return threatened
      ? { mark: "threat", text: tell(chapter, "hold.group-threatened", { parties }) }
      : { mark: "open", text: tell(chapter, "hold.group-leaves", { parties }) };
  }
  if (held.coalitions.some(({ stable }) => stable.CSEQ === "undecided")) {
    return { mark: "none", text: tell(chapter, "hold.group-undecided") };
  }
  const still = held.coalitions.every(({ stable }) => stable.CNash === true);
  return still
    ? { mark: "firm", text: tell(chapter, "hold.group-firm") }
    : { mark: "answered", text: tell(chapter, "hold.group-answered") };
}
