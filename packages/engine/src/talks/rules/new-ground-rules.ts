// Ground rules to begin from: cautious clauses that every seat can change before it signs.
import type { GroundRules, SeatClause } from "./ground-rules.ts";

export interface NewGroundRules {
  readonly seats: readonly SeatClause[];
  /** The version of the case frame that they are about. */
  readonly frame: number;
}

/** Nothing is passed on, nothing agreed until everything is, every party's acceptance is required. */
export function newGroundRules({ seats, frame }: NewGroundRules): GroundRules {
  return {
    seats: [...seats],
    agenda: { frame, frameChanges: "signed" },
    confidentiality: { attribution: "never" },
    passingOn: "nothing",
    tabling: { seats: seats.filter(({ voice }) => voice).map(({ seat }) => seat), between: false },
    observers: "control-only",
    decision: { by: "all-parties" },
    nothingAgreedUntilEverything: true,
    record: { kept: "by-each-seat", detail: "everything" },
    media: { line: "silence" },
    deadlines: [],
    suspension: { pause: "any-voice", resume: "any-voice" },
    tripwires: [],
    further: [],
  };
}
