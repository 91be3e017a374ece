// What the accepted claims and the record show: who stands where, what moved, what does not go together, who speaks of whom, who asks what.
import {
  type Contradiction,
  type ContradictionTime,
  contradictionMessage,
  contradictions,
  type PictureInput,
  statementTimeline,
} from "@parley/engine/picture";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";
import { type DemandRow, demandRows } from "../sources/demand-rows.ts";
import { pictureInput } from "../sources/picture-input.ts";
import { positionRows, type ShownRow } from "../sources/position-rows.ts";
import { type ShownGrounds, statementGrounds } from "../sources/shown-grounds.ts";
import { type SpeakingTable, speakingTable } from "../sources/speaking-table.ts";

export interface ShownSide extends ShownGrounds {
  /** As written; empty where nothing tells. */
  readonly when: string;
}

export interface ShownContradiction {
  readonly sentence: string;
  readonly actor: string;
  readonly time: ContradictionTime;
  readonly earlier: ShownSide;
  readonly later: ShownSide;
}

export interface ShownDay {
  /** `2025-05-07`, `2025-05` or `2025`; empty for what has no day. */
  readonly date: string;
  readonly actors: readonly { readonly actor: string; readonly statements: readonly ShownGrounds[] }[];
}

export interface SourcesShown {
  readonly rows: readonly ShownRow[];
  /** Oldest first; what has no day last. */
  readonly days: readonly ShownDay[];
  readonly contradictions: readonly ShownContradiction[];
  readonly speaking: SpeakingTable;
  readonly demands: readonly DemandRow[];
}

const STEPS = 5;

export function sourcesShow(_args: null, desk: Desk): SourcesShown {
  const input = pictureInput(desk);
  let done = 0;
  const step = <T>(value: T): T => {
    desk.progress.report(++done, STEPS);
    return value;
  };
  return {
    rows: step(positionRows(input)),
    days: step(shownDays(input)),
    contradictions: step(
      contradictions(input).map((found) => shownContradiction(found, { input, language: desk.language })),
    ),
    speaking: step(speakingTable(input)),
    demands: step(demandRows(input)),
  };
}

function shownDays(input: PictureInput): ShownDay[] {
  const { days, undated } = statementTimeline(input);
  const all = [...days, ...(undated.length > 0 ? [{ date: "", actors: undated }] : [])];
  return all.map(({ date, actors }) => ({
    date,
    actors: actors.map(({ actor, statements }) => ({
      actor,
      statements: statements.map((one) => statementGrounds(one, input)),
    })),
  }));
}

interface Saying {
  readonly input: PictureInput;
  readonly language: Desk["language"];
}

function shownContradiction(found: Contradiction, { input, language }: Saying): ShownContradiction {
  const { actor, time } = found;
  const side = ({ statement }: Contradiction["earlier"]): ShownSide => ({
    ...statementGrounds(statement, input),
    when: statement.when ?? "",
  });
  return {
    sentence: say(contradictionMessage(found, input.frame), language),
    actor,
    time,
    earlier: side(found.earlier),
    later: side(found.later),
  };
}
