// The table of actors and issues as the page shows it.
import {
  type PictureInput,
  positionTable,
  type StatedMove,
  type StatedPosition,
  type StatedPositions,
} from "@parley/engine/picture";
import { type ShownGrounds, shownGrounds } from "./shown-grounds.ts";

export interface ShownStand {
  readonly kind: StatedPosition["kind"];
  readonly side: StatedPosition["side"];
  /** Ids; none: the issue as such. */
  readonly options: readonly string[];
  readonly when: string;
}

export interface ShownMove extends Pick<StatedMove, "dated"> {
  readonly before: ShownStand;
  readonly after: ShownStand;
}

export interface ShownCell {
  readonly issue: string;
  /** Null where nobody took a position. */
  readonly last: ShownStand | null;
  /** Oldest first. */
  readonly moved: readonly ShownMove[];
  readonly statements: number;
  readonly grounds: ShownGrounds;
}

export interface ShownRow {
  readonly actor: string;
  readonly isParty: boolean;
  readonly spokenForBy: readonly string[];
  readonly cells: readonly ShownCell[];
}

export function positionRows(input: PictureInput): ShownRow[] {
  return positionTable(input).rows.map(({ actor, isParty, spokenForBy, cells }) => ({
    actor,
    isParty,
    spokenForBy,
    cells: cells.map((cell) => shownCell(cell, input)),
  }));
}

function shownCell({ issue, last, moved, statements, grounds }: StatedPositions, input: PictureInput) {
  return {
    issue,
    last: last && stand(last),
    moved: moved.map(({ before, after, dated }) => ({ before: stand(before), after: stand(after), dated })),
    statements,
    grounds: shownGrounds(grounds, input),
  };
}

function stand({ kind, side, options, when }: StatedPosition): ShownStand {
  return { kind, side, options, when };
}
