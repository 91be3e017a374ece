// The draft that the clauses of the builder write into, with what they need to know of the room.

import type { GroundRules } from "@parley/engine/talks";
import { createContext, useContext } from "react";
import type { RulesCheckView } from "../../../questions/rules-check.ts";
import type { FrameNames, RulesDraftView } from "../../../questions/rules-draft.ts";
import type { ClauseName } from "../../../rules/clauses.ts";

export type BuilderClause = ClauseName | "further";

export interface Drafting {
  readonly rules: GroundRules;
  /** Changes the draft as it is at that moment, whatever the fields still show. */
  edit(change: (now: GroundRules) => GroundRules): void;
  readonly known: RulesDraftView;
  /** What was found in the draft as it was a moment ago; undefined before the first time. */
  readonly check: RulesCheckView | undefined;
  readonly opened: ReadonlySet<BuilderClause>;
  toggle(clause: BuilderClause): void;
}

export const DraftingContext = createContext<Drafting | null>(null);

export function useDrafting(): Drafting {
  const drafting = useContext(DraftingContext);
  if (!drafting) throw new TypeError("no ground rules are being written here");
  return drafting;
}

/** The version of the case that the draft is about; null where it was not brought. */
export function frameOf({ rules, known }: Pick<Drafting, "rules" | "known">): FrameNames | null {
  return known.frames[rules.agenda.frame - 1] ?? null;
}
