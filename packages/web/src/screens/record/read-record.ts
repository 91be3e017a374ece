// The record as it stands in the documents, even while parts of the case do not hold together: acts with their voices, issues and options
// found as far as they can be, and who takes which position.
import type { Act, CaseDocuments, Frame, RecordDocument } from "@parley/engine/case";
import { type Positions, positionsOf } from "@parley/engine/positions";
import { type Finder, idOf, readFrame, readPattern, textOf } from "../../parts/read-frame.ts";

export interface ReadRecord {
  readonly frame: Frame;
  /** In the order of the documents. */
  readonly acts: readonly Act[];
  readonly positions: Positions;
}

type ActItem = RecordDocument["acts"][number];

export function readRecord(documents: Pick<CaseDocuments, "frame" | "record">): ReadRecord {
  const { frame, acts } = readActs(documents);
  return { frame, acts, positions: positionsOf(acts, frame) };
}

/** Without the positions, which take a while to follow through a long record. */
export function readActs({
  frame: typed,
  record,
}: Pick<CaseDocuments, "frame" | "record">): Omit<ReadRecord, "positions"> {
  const { frame, find } = readFrame(typed);
  return { frame, acts: (record?.acts ?? []).map((act, k) => actOf(act, k, find)) };
}

function actOf(act: ActItem, k: number, find: Finder): Act {
  return {
    id: act.id === undefined ? `act-${k + 1}` : idOf(act.id),
    when: String(act.when ?? "").trim(),
    who: idsOf(act.who),
    to: idsOf(act.to),
    kind: act.kind ?? "states",
    says: String(act.says ?? ""),
    quote: textOf(act.quote),
    about: readPattern(act.about, find),
    source: act.source === undefined ? null : idOf(act.source),
    place: textOf(act.place),
    note: textOf(act.note),
    evidence: (act.evidence ?? []).map(({ from, to, words }) => ({
      from: Number(from),
      to: Number(to),
      words,
    })),
  };
}

function idsOf(ids: ActItem["to"]): string[] {
  return ids === undefined || ids === null ? [] : [...new Set([ids].flat().map(idOf))];
}
