// Situation by decision maker: how each is kept from leaving, with the field's terms.

import { STRENGTHS } from "../../analysis/conflict/questions/resting-places.ts";
import { CONCEPTS, type Concept, type StabilityFlags } from "../../analysis/conflict/stability/concepts.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, labelText, tell } from "./chapter.ts";

/** So many rows are shown, the held situation and today's first. */
const MOST_ROWS = 14;

export function conceptTable(chapter: Chapter): Block[] {
  const { findings, words } = chapter;
  const { held, ways, resting, flags, model } = findings;
  const named = [held?.state, ways?.from].filter((state) => state !== undefined);
  const places = resting.byStrength.flatMap(({ states }) => states.slice(0, MOST_ROWS));
  const states = [...new Set([...named, ...places])].slice(0, MOST_ROWS);
  if (states.length === 0) return [];
  return [
    {
      kind: "table",
      caption: tell(chapter, "hold.table-caption"),
      columns: [
        { title: [tell(chapter, "hold.column-situation")], kind: "text" },
        ...model.conflict.makers.map((_, maker) => ({
          title: [words.makerSpan(maker)],
          kind: "text" as const,
        })),
      ],
      rows: states.map((state) => [
        [...labelText(chapter, state), roleOf(chapter, state)],
        ...model.conflict.makers.map((_, maker) => cell(chapter, flags, { state, maker })),
      ]),
    },
  ];
}

/** What each concept implies: with it these hold as well. */
const IMPLIED: Readonly<Record<Concept, readonly Concept[]>> = {
  R: ["SSEQ", "SEQ", "SMR", "GMR"],
  SSEQ: ["SEQ", "SMR", "GMR"],
  SEQ: ["GMR"],
  SMR: ["GMR"],
  GMR: [],
};

/** Those that no other of them implies. */
function firmestOf(held: readonly Concept[]): Concept[] {
  return held.filter((concept) => !held.some((other) => IMPLIED[other].includes(concept)));
}

function roleOf(chapter: Chapter, state: number): string {
  const { held, ways } = chapter.findings;
  const roles = [
    ...(state === held?.state ? [tell(chapter, "hold.role-held")] : []),
    ...(state === ways?.from ? [tell(chapter, "hold.role-today")] : []),
  ];
  return roles.length > 0 ? ` (${roles.join(", ")})` : "";
}

function cell(chapter: Chapter, flags: StabilityFlags, at: { state: number; maker: number }): Text {
  const { state, maker } = at;
  if (chapter.findings.model.unseen[maker]?.[state] === 1) return [tell(chapter, "hold.cell-unseen")];
  const held = CONCEPTS.filter((concept) => flags[concept][maker][state] === 1);
  const firmest = STRENGTHS.find((concept) => held.includes(concept));
  if (!firmest) return [tell(chapter, "hold.cell-leaves")];
  return [tell(chapter, `hold.cell-${firmest}`), " ", { kind: "small", text: firmestOf(held).join(" ") }];
}
