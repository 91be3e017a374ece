// The picture of levers: a row a combination or a variant, with what becomes of the held situation, of groups, and of where else things can rest.
import type {
  ComparedOutcome,
  ComparisonRow,
  HeldOutcome,
  LeverComparison,
} from "../../analysis/conflict/questions/levers.ts";
import type { StateKey } from "../../case/conflict/conflict.ts";
import type { LeverCell, LeverGrid } from "../figures/figure.ts";
import type { Text } from "../text.ts";
import { type Chapter, leverName, makerNames, tell } from "./chapter.ts";

/** No picture of this kind has more rows. */
const MOST_ROWS = 16;

/** Of the resting places of a row so many are named. */
const MOST_LABELS = 4;

/** The first two only where a situation should hold. */
const QUESTIONS = ["held", "groups", "others"] as const;

const OF_LEVERS = {
  title: "hold.lever-title",
  reading: "hold.lever-reading",
  column: "hold.lever-column",
};
const OF_VARIANTS = {
  title: "hold.variant-title",
  reading: "hold.variant-reading",
  column: "hold.variant-column",
};

export function makeLeverFigure(chapter: Chapter, { levers, rows: all }: LeverComparison): LeverGrid {
  const codes = levers.length > 0 ? OF_LEVERS : OF_VARIANTS;
  const held = all.some(({ outcome }) => outcome.kind === "found" && outcome.held !== null);
  const asked = held ? QUESTIONS : QUESTIONS.slice(-1);
  const questions = asked.map((name) => tell(chapter, `hold.lever-question-${name}`));
  const rows = all.slice(0, MOST_ROWS).map((row) => ({
    label: rowLabel(chapter, row),
    has: levers.map((lever) => row.usable.includes(lever)),
    cells: cellsOf(chapter, row.outcome).slice(-asked.length),
  }));
  return {
    kind: "lever-grid",
    id: "lever-grid",
    title: tell(chapter, codes.title, { held }),
    caption: tell(chapter, "hold.lever-caption", { held, cut: all.length > rows.length }),
    reading: tell(chapter, codes.reading),
    alternative: rows
      .map(({ label, cells }) => `${label}: ${cells.map(({ text }) => text).join("; ")}.`)
      .join(" "),
    levers: levers.map((lever) => leverName(chapter, lever)),
    questions,
    rows,
    table: {
      kind: "table",
      caption: tell(chapter, codes.title, { held }),
      columns: [tell(chapter, codes.column), ...questions].map((title) => ({
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
    return [none("hold.held-gone"), none("hold.not-asked"), none("hold.rests-no-states")];
  const { held, resting } = outcome;
  const places = resting.filter(
    ({ strength }) => strength === "R" || strength === "SSEQ" || strength === "SEQ",
  );
  // The held situation is among those named.
  const heldKey = held?.kind === "found" ? held.key : null;
  const keys = places
    .flatMap((place) => place.keys)
    .sort((a, b) => Number(b === heldKey) - Number(a === heldKey));
  const labels = labelsOf(chapter, keys.slice(0, MOST_LABELS));
  return [
    held ? heldCell(chapter, held) : none("hold.not-asked"),
    held ? groupCell(chapter, held) : none("hold.not-asked"),
    { mark: "none", text: tell(chapter, "hold.rests-in", { count: keys.length, labels }) },
  ];
}

/** In the order of their numbers, where they are numbers. */
function labelsOf({ words, findings }: Chapter, keys: readonly StateKey[]): string[] {
  const labels = keys.map((key) => words.labelOf(findings.model.space.find(key)));
  return labels.every((label) => /^\d+$/.test(label)) ? labels.sort((a, b) => Number(a) - Number(b)) : labels;
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
