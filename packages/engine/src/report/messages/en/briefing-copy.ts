// What a briefing says of itself where it is a copy for somebody, or not the whole.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const copySentences: Catalogue = {
  "briefing.copy-for": ({ name }) => `Copy for ${name}.`,
  "briefing.copy-without-summary": () => "The summary of the case is left out of this copy.",
  "briefing.copy-without-sections": () => "Chapters of the full briefing are left out of this copy.",
  "briefing.copy-without-wants": ({ parties }) =>
    `Left out of this copy: what is known of the wants of ${listOf(names(parties))} beyond the record, and everything that was worked out with it, for all sides.`,
  "briefing.copy-recommends": ({ parties }) =>
    `The packages in it were found with what is known of ${listOf(names(parties))}.`,
  "briefing.list-withheld": ({ parties }) =>
    `These packages are put on the table. They were found with everything that is known, of ${listOf(names(parties))} as well; why each is listed and what it is worth is left out of this copy.`,
  "briefing.list-withheld-none": () => "No package is put on the table.",
  "briefing.glance-left-out": () => "The chapters that this would sum up are left out of this copy.",
  "briefing.left-out": () => "Left out of this copy, since it would tell what somebody wants.",
};
