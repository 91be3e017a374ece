// The sentences of a briefing.
import { capitalise, counted, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const parties: Catalogue = {
  "briefing.title-parties": () => "The parties and what each has said it wants",
  "briefing.title-others": () => "Others who have spoken",
  "briefing.on-record": () => "On record",
  "briefing.nothing-on-record": () => "Nothing is on record yet.",
  "briefing.more-on-record": ({ count }) =>
    `${capitalise(counted(Number(count), "more act"))} in the record of the case.`,
  "briefing.act": ({ day, audience }) =>
    names(audience).length > 0 ? `${day}, to ${listOf(names(audience))}:` : `${day}:`,
  "briefing.no-source": () => "(no source named)",
  "briefing.taken-to-want": () => "Taken to want",
  "briefing.asks": ({ pattern }) => `Asks — ${pattern}.`,
  "briefing.refuses": ({ pattern }) => `Refuses, whatever else is offered — ${pattern}.`,
  "briefing.shown-by": ({ day }) => `(shown by what was said on ${day})`,
  "briefing.shown-by-nothing": () => "(no act on record shows it)",
  "briefing.no-deal-unknown": () => "What no deal is worth is unknown.",
  "briefing.no-deal-worth": ({ worth }) => `No deal is worth ${worth} points.`,
  "briefing.no-deal-between": ({ range }) => `No deal is worth something from ${range} points.`,
  "briefing.no-deal-as-good-as": ({ deal }) => `No deal is as good as this: ${deal}.`,
  "briefing.estimated-by": ({ by, on }) => `Estimated by ${by}, on ${on}.`,
  "briefing.pattern-term": ({ issue, options }) => `${issue}: ${listOf(names(options), "or")}`,
  "briefing.pattern-at-least": ({ issue, option }) => `${issue}: ${option} or more`,
  "briefing.pattern-at-most": ({ issue, option }) => `${issue}: ${option} or less`,
  "briefing.pattern-between": ({ issue, from, to }) => `${issue}: ${from} to ${to}`,
};

export const briefingSentences: Catalogue = { ...parties };
