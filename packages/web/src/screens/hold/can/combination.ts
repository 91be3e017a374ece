// From what was chosen in the builder to an entry of the document.
import type { CombinationDocument } from "@parley/engine/editing";

export const COMBINATION_KINDS = ["requires", "excludes", "atMostOne", "atLeastOne", "pattern"] as const;

export type CombinationKind = (typeof COMBINATION_KINDS)[number];

export type PartState = "either" | "done" | "not-done";

export interface Choice {
  readonly kind: CombinationKind;
  /** For `requires` and `excludes`. */
  readonly action: string;
  readonly parts: Readonly<Record<string, PartState>>;
}

/** Null while too little is chosen. */
export function combinationOf({ kind, action, parts }: Choice): CombinationDocument | null {
  const entries = Object.entries(parts);
  const done = entries.flatMap(([id, state]) => (state === "done" ? [id] : []));
  switch (kind) {
    case "requires":
    case "excludes": {
      const others = done.filter((id) => id !== action);
      return action === "" || others.length === 0 ? null : { action, [kind]: others };
    }
    case "atMostOne":
      return done.length < 2 ? null : { atMostOne: done };
    case "atLeastOne":
      return done.length === 0 ? null : { atLeastOne: done };
    case "pattern": {
      const chosen = entries.filter(([, state]) => state !== "either");
      const pattern = Object.fromEntries(chosen.map(([id, state]) => [id, state === "done"]));
      return chosen.length === 0 ? null : { pattern };
    }
  }
}
