// What can be wrong with case.yaml, with patterns over its issues, and with the record.
import type { Catalogue } from "../catalogue.ts";
import { countText, didYouMean, quoted } from "./case-wording.ts";

export const caseFrameSentences: Catalogue = {
  "case.too-few-parties": (p) =>
    `A deal needs at least two parties; here ${Number(p.count) === 0 ? "there is none" : "there is one"}. Add those whose agreement is needed.`,
  "case.duplicate-party": (p) => `The party “${p.id}” is there twice. Give each party its own id.`,
  "case.duplicate-voice": (p) => `“${p.id}” is there twice among the others. Keep one.`,
  "case.voice-is-party": (p) =>
    `“${p.id}” is a party already. Leave it out of the others, or give it another id.`,
  "case.duplicate-issue": (p) => `The issue “${p.id}” is there twice. Give each issue its own id.`,
  "case.duplicate-option": (p) => `The option “${p.id}” is there twice in the issue “${p.issue}”. Keep one.`,
  "case.duplicate-source": (p) => `The source “${p.id}” is there twice. Give each source its own id.`,
  "case.duplicate-act": (p) =>
    `The act “${p.id}” is there twice in the record. Give each act its own id, or none.`,
  "case.party-id-character": (p) =>
    `The party “${p.id}” cannot have “${p.character}” in its id, since its profile is a file of that name. Choose a plainer id and keep the full name as “name”.`,
  "case.party-id-dot": (p) =>
    `The id “${p.id}” of a party may not start or end with a dot, since its profile is a file of that name.`,
  "case.party-id-device": (p) =>
    `Windows keeps the file name “${p.id}” for itself. Give the party another id.`,
  "case.party-id-long": (p) =>
    `The id “${p.id}” has more than ${p.longest} characters. Choose a shorter id and keep the full name as “name”.`,
  "case.party-id-case": (p) =>
    `“${p.id}” and “${p.other}” differ only in capital letters, and many systems take their profiles for one file. Give one another id.`,
  "case.no-options": (p) =>
    `The issue “${p.issue}” has no options. List them, or give from, to and step for numbers, or write “divisible: true”.`,
  "case.too-many-options": (p) =>
    `The issue “${p.issue}” has ${countText(p.count)} options; ${countText(p.most)} is the most. Use a larger step, or group the options.`,
  "case.reserved-option": (p) =>
    `“${p.option}” has a meaning of its own in profiles and cannot name an option. Choose another id.`,
  "case.one-option": (p) =>
    `The issue “${p.issue}” has one option, “${p.option}”: nothing is to be decided on it. Add another, or leave the issue out.`,
  "case.same-party-name": (p) =>
    `The parties “${p.other}” and “${p.id}” are both called “${p.name}”. Give one another name, so that they can be told apart.`,
  "case.same-issue-name": (p) =>
    `The issues “${p.other}” and “${p.id}” are both called “${p.name}”. Give one another name, so that they can be told apart.`,
  "case.same-option-name": (p) =>
    `The options “${p.other}” and “${p.id}” of the issue “${p.issue}” are both called “${p.name}”. Give one another name, so that they can be told apart.`,
  "case.divisible-issue-key": (p) =>
    `The issue “${p.issue}” is divisible: its shares go to the parties. Leave out “${p.key}”, or “divisible”.`,
  "case.numeric-issue-key": (p) =>
    `The issue “${p.issue}” runs from a number to a number and so is ordered already. Leave out “${p.key}”.`,
  "case.listed-issue-key": (p) =>
    `The issue “${p.issue}” lists its options, so “${p.key}” has no meaning. Leave out one or the other.`,
  "case.numeric-end-missing": (p) =>
    `The issue “${p.issue}” lacks “${p.key}”. A numeric issue needs from and to.`,
  "case.range-upside-down": (p) =>
    `The issue “${p.issue}” runs from ${p.from} down to ${p.to}. Write the lower number as “from”.`,
  "case.step-not-positive": (p) => `The step of the issue “${p.issue}” is ${p.step}. Write a number above 0.`,
  "case.step-not-dividing": (p) =>
    `Steps of ${p.step} do not end at ${p.to}, the “to” of the issue “${p.issue}”: they come to ${p.below} and then ${p.above}. Change step, or write one of these as “to”.`,
  "case.empty-pattern": () => "No issue is named here. Write “issue: option”.",
  "case.option-named-twice": (p) => `“${p.option}” is named twice here. Keep one.`,
  "case.range-on-unordered": (p) =>
    `atLeast and atMost need an order, and the options of “${p.issue}” have none. Name the options meant, or add “ordered: true” to the issue.`,
  "case.matches-nothing": (p) => `No option of the issue “${p.issue}” fits what is written here. Widen it.`,
  "case.everything-impossible": () =>
    "This takes in every option, so that no deal is left at all. Name the options that cannot come together.",
  "case.no-deal-possible": (p) =>
    `The impossible combinations leave no deal: whatever is chosen on ${quoted(p.issues)}, one of them rules it out. Narrow or delete one.`,
  "case.no-profile": (p) => `There is no profile of “${p.party}”. Add the file ${p.file}.`,
  "case.stray-profile": (p) =>
    `The file is named for “${p.text}”, which is not a party of case.yaml. Rename it, or move it out of profiles. ${didYouMean(p)}`,
};
