// Turns of phrase that the Spanish sentences about other programs' files share.
import type { Params } from "../catalogue.ts";
import { countText } from "./case-wording.ts";

/** 1 parte, 2 partes. */
export function counted(count: Params[string], one: string, many: string): string {
  return `${countText(count)} ${Number(count) === 1 ? one : many}`;
}
