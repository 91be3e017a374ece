// What a briefing says of itself where it is a copy for somebody, or not the whole.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const copySentences: Catalogue = {
  "briefing.copy-for": ({ name }) => `Copy for ${name}.`,
  "briefing.copy-without-summary": () => "The summary of the case is left out of this copy.",
  "briefing.copy-without-sections": () => "Chapters of the full briefing are left out of this copy.",
  "briefing.copy-without-wants": ({ parties }) =>
    `Left out of this copy: what is known of the wants of ${listOf(names(parties))} beyond the record, and whatever would tell of it.`,
  "briefing.left-out": () => "Left out of this copy, since it would tell what somebody wants.",
};
