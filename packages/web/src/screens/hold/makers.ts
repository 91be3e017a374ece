// The decision makers of a conflict as the page shows them: names and marks as everywhere else, with what each can do.
import type { CaseDocuments, ConflictDocument } from "@parley/engine/case";
import { actionsOf, makersOf } from "@parley/engine/editing";
import { named } from "../../parts/names.ts";

export interface MakerView {
  readonly id: string;
  readonly name: string;
  /** Place of its mark: that of its party, or one after the parties'. */
  readonly mark: number;
  readonly actions: readonly ActionView[];
}

export interface ActionView {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly doesNot: string;
  readonly starts: string;
  readonly stops: string;
  readonly irreversible: "once-taken" | "once-dropped" | null;
}

export function makerViews({ frame }: CaseDocuments, conflict: ConflictDocument): MakerView[] {
  const parties = frame.parties.map(named);
  const voices = [...parties, ...(frame.others ?? []).map(named)];
  let others = 0;
  return makersOf(conflict).map((maker) => {
    const id = String(maker.id);
    const party = parties.findIndex((one) => one.id === id);
    const name = String(maker.name ?? voices.find((one) => one.id === id)?.name ?? id);
    const mark = party >= 0 ? party : parties.length + others++;
    return { id, name, mark, actions: actionsOf(maker).map(actionView) };
  });
}

function actionView(action: ReturnType<typeof actionsOf>[number]): ActionView {
  const id = String(action.id);
  return {
    id,
    name: String(action.name ?? id),
    does: String(action.does ?? ""),
    doesNot: String(action.doesNot ?? ""),
    starts: String(action.starts ?? ""),
    stops: String(action.stops ?? ""),
    irreversible: action.irreversible ?? null,
  };
}

/** Parties and other voices of the case that do not act yet. */
export function voicesLeft({ frame }: CaseDocuments, conflict: ConflictDocument) {
  const acting = makersOf(conflict).map(({ id }) => String(id));
  return [...frame.parties, ...(frame.others ?? [])].map(named).filter(({ id }) => !acting.includes(id));
}
