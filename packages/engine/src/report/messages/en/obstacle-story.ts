// What stands in the way, step by step, where the briefing tells it in tables.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { withUnit } from "./points.ts";

export const storySentences: Catalogue = {
  "story.drop": ({ units }) => `Without ${listOf(texts(units))}, all the rest can be met.`,
  "story.enough": ({ options, several }) =>
    `${several ? "Enough instead for one of them, the others given up in full" : "Enough instead"}: ${listOf(texts(options), "or")}.`,
  "story.enough-option": ({ option, issue }) => `${option} (${issue})`,
  "story.loss": ({ party, part }) =>
    `For ${party}, the best package then falls by at most ${part} of 100 parts of the way from its worst to its best.`,
  "story.price": ({ units, left, all }) =>
    `With this met, ${left} of ${withUnit(all, "acceptable package")} ${left === "1" ? "is" : "are"} left: ${listOf(texts(units))}.`,
  "story.price-uncounted": ({ units }) => `What is left with this met: ${listOf(texts(units))}.`,
};

function texts(value: Params[string]): string[] {
  return Array.isArray(value) ? [...value] : [];
}
