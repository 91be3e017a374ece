// Where a person's yes may hang on who else joins.
import type { Setup } from "@parley/engine/rehearsal";

/** Two sides join both or not at all. */
export function takesConditions({ protocol, scenario }: Pick<Setup, "protocol" | "scenario">): boolean {
  return protocol.id === "conditional-vote" && scenario.parties.length > 2;
}
