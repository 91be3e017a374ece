// What a case left open and was filled in.
import { listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { countText, quoted } from "./case-wording.ts";

export const caseDefaultSentences: Catalogue = {
  "case.default-id": (p) => `The case has no id of its own; the name of its folder, “${p.id}”, is used.`,
  "case.default-record": () => "There is no record; what was said and done is not known.",
  "case.default-step": (p) =>
    `The issue “${p.issue}” has no step; it is read at ${p.points} even points, ${p.step} apart.`,
  "case.default-unmentioned": (p) =>
    `The profile does not mention ${quoted(p.issues)}; nothing on it counts for the party.`,
  "case.default-no-deal": (p) =>
    `What “${p.party}” has without an agreement is not stated; it is taken as unknown.`,
  "case.default-best": (p) => `In ${quoted(p.issues)} the best option is taken to be worth ${p.worth}.`,
  "case.default-worst": (p) => `In ${quoted(p.issues)} the worst option is taken to be worth ${p.worth}.`,
  "case.default-weight-total": (p) => `The weights are taken to add up to ${p.total}.`,
  "case.default-weight-bounds": (p) =>
    `The ${Array.isArray(p.issues) && p.issues.length === 1 ? "weight of" : "weights of"} ${listOf(
      Array.isArray(p.issues) ? p.issues.map((issue) => `“${issue}”`) : [],
    )} may lie anywhere from 0 to ${p.total}.`,
  "case.default-act-kind": (p) =>
    `${p.count === 1 ? "One act of the record has" : `${countText(p.count)} acts of the record have`} no kind and ${p.count === 1 ? "is" : "are"} taken as “${p.kind}”.`,
  "case.default-claims": (p) =>
    `Nobody has looked yet for what is said in the text of the source “${p.source}”.`,
  "case.default-coalitions": (p) =>
    p.all
      ? "It is not said which decision makers might move together; every group of them is looked at."
      : `It is not said which decision makers might move together; with ${countText(p.count)} of them, each is taken to move alone.`,
};
