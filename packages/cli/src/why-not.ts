// Why something that was asked for cannot be played, and where; told line by line.
import type { Message } from "@parley/engine/report/sentences";
import type { Environment } from "./environment.ts";
import { complainText, tell } from "./say.ts";

export interface WhyNot {
  /** A case as it was named, or a place in a strategy's file; null: what was asked for as a whole. */
  readonly where: string | null;
  readonly said: Message;
}

/** Reasons that are about what was asked for as a whole. */
export function asWhole(reasons: readonly Message[]): WhyNot[] {
  return reasons.map((said) => ({ where: null, said }));
}

export function tellWhyNot(reasons: readonly WhyNot[], environment: Environment): void {
  for (const { where, said } of reasons) {
    complainText(where === null ? tell(said) : `${where}: ${tell(said)}`, environment);
  }
}
