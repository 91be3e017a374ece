// How sure the results are.
import { formatCount } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { withUnit } from "./points.ts";

const BECAUSE: Readonly<Record<string, string>> = {
  "no-deal-worth-unknown": "it turns on what a side has without a deal, which is unknown",
  "too-many-combinations": "interactions and impossible combinations tie too many issues together",
  "search-limit": "the search reached its limit",
  "only-bounds": "a cap on worth, with a no-deal worth given as a deal, leaves only bounds",
  "not-refuted": "no reading without a deal was found, which does not prove that there is none",
};

export const uncertaintySentences: Catalogue = {
  "analysis.fewer-readings": ({ draws, asked, stopped }) =>
    `${formatCount(Number(draws))} of ${withUnit(formatCount(Number(asked)), "reading")} ${Number(draws) === 1 ? "was" : "were"} drawn: ${
      stopped ? "the work was stopped" : "the case is demanding, and the limit of work was reached"
    }. The intervals allow for it.`,
  "analysis.open-one-deal": ({ because }) =>
    `Whether one package suits everyone in every reading is open: ${reason(because)}.`,
  "analysis.open-zone-surely": ({ because }) =>
    `Whether every reading has a deal is open: ${reason(because)}.`,
  "analysis.open-zone-possibly": ({ because }) =>
    `Whether any reading has a deal is open: ${reason(because)}.`,
};

function reason(because: Params[string]): string {
  return BECAUSE[String(because)] ?? String(because);
}
