// Turns of phrase that the sentences about other programs' files share.
import type { Params } from "../catalogue.ts";
import { countText } from "./case-wording.ts";

/** 1 party, 2 parties. */
export function counted(count: Params[string], one: string, many: string): string {
  return `${countText(count)} ${Number(count) === 1 ? one : many}`;
}
