// The part of a GeniusWeb profile that tells worths.
import type { Scale } from "../export/scale.ts";
import type { JsonValue } from "./json-text.ts";

/** `scale` tells how the worths relate to those of the case. */
export interface WrittenProfile {
  readonly className: "LinearAdditiveUtilitySpace" | "SumOfGroupsUtilitySpace";
  readonly worths: Readonly<Record<string, JsonValue>>;
  readonly scale: Scale;
}
