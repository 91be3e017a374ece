// What all parts of the screen share: the model as it stands, how to change it, and what is wrong with it.
import type { CaseDocuments, ConflictDocument } from "@parley/engine/case";
import { createContext, useContext } from "react";
import type { HoldModelView } from "../../engine/questions/hold-model.ts";
import type { SaidProblem } from "../../engine/said-problem.ts";
import type { Catalogue } from "../../texts/catalogue.ts";
import type { MakerView } from "./makers.ts";

export interface Hold {
  readonly documents: CaseDocuments;
  /** In its long forms. */
  readonly conflict: ConflictDocument;
  readonly makers: readonly MakerView[];
  /** The latest that is known of the situations; undefined before the first. */
  readonly view: HoldModelView | undefined;
  /** Of conflict.yaml. */
  readonly problems: readonly SaidProblem[];
  readonly isReadOnly: boolean;
  /** `group` joins the letters of one field to one step of the way back. */
  edit(
    label: keyof Catalogue["hold"]["did"],
    change: (documents: CaseDocuments) => CaseDocuments,
    group?: string,
  ): void;
}

export const HoldContext = createContext<Hold | null>(null);

export function useHold(): Hold {
  const hold = useContext(HoldContext);
  if (!hold) throw new TypeError("no model of a conflict is shown here");
  return hold;
}

/** Problems within a part of the document, by the beginning of their paths. */
export function problemsAt(
  problems: readonly SaidProblem[],
  ...path: readonly (string | number)[]
): SaidProblem[] {
  return problems.filter((problem) => path.every((step, at) => problem.path[at] === step));
}

/** About the preferences as a whole, not about those of one decision maker. */
export function isOfAllWants({ path }: SaidProblem): boolean {
  return path.length === 1 && path[0] === "preferences";
}
