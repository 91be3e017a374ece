// What can be wrong with the case itself, with patterns over its issues, and with the record, as the page says it.
import type { PageSentences } from "../phrases.ts";

export const frame: PageSentences = {
  "case.duplicate-party": (p, { q }) => `The party ${q(p.id)} is there twice. Remove one.`,
  "case.voice-is-party": (p, { q }) =>
    `${q(p.id)} is a party already. Take it out of the other voices, or leave it there and take it out of the parties.`,
  "case.duplicate-issue": (p, { q }) => `The issue ${q(p.id)} is there twice. Remove one.`,
  "case.duplicate-source": (p, { q }) => `The source ${q(p.id)} is there twice. Remove one.`,
  "case.duplicate-act": (p, { q }) => `The act ${q(p.id)} is there twice in the record. Remove one.`,
  "case.party-id-character": (p, { q }) =>
    `The file of ${q(p.party)} cannot be written under the short name that the party has in the files, because of ${q(p.character)} in it. Remove the party and add it again.`,
  "case.party-id-dot": (p, { q }) =>
    `The file of ${q(p.party)} cannot be written under the short name that the party has in the files, because of the dot at its beginning or end. Remove the party and add it again.`,
  "case.party-id-device": (p, { q }) =>
    `The file of ${q(p.party)} cannot be written under the short name that the party has in the files, since Windows keeps that name for itself. Remove the party and add it again.`,
  "case.party-id-long": (p, { q }) =>
    `The file of ${q(p.party)} cannot be written under the short name that the party has in the files, which has more than ${p.longest} characters. Remove the party and add it again.`,
  "case.party-id-case": (p, { q }) =>
    `The files of ${q(p.other)} and ${q(p.id)} would have names that differ only in capital letters, and many systems take them for one. Remove one of the parties and add it again.`,
  "case.same-party-name": (p, { q }) =>
    `Another party is called ${q(p.name)} as well. Give one another name, so that they can be told apart.`,
  "case.same-issue-name": (p, { q }) =>
    `Another issue is called ${q(p.name)} as well. Give one another name, so that they can be told apart.`,
  "case.same-option-name": (p, { q }) =>
    `Another option of ${q(p.issue)} is called ${q(p.name)} as well. Give one another name, so that they can be told apart.`,
  "case.no-options": (p, { q }) =>
    `${q(p.issue)} has no options yet. Add them below it, or say that it is a number or is shared out.`,
  "case.reserved-option": (p, { q }) =>
    `The option ${q(p.option)} has a short name in the files that means something else there. Remove it and add it again.`,
  "case.divisible-issue-key": (p, { q, field }) =>
    `The issue ${q(p.issue)} is shared out between the parties, and ${field(p.key)} means nothing there. Choose anew how it can come out.`,
  "case.numeric-issue-key": (p, { q, field }) =>
    `The issue ${q(p.issue)} is a number, and ${field(p.key)} means nothing there. Choose anew how it can come out.`,
  "case.listed-issue-key": (p, { q, field }) =>
    `The issue ${q(p.issue)} has a list of options, and ${field(p.key)} means nothing there. Choose anew how it can come out.`,
  "case.numeric-end-missing": (p, { q, field, begins }) =>
    `${begins(field(p.key))} of ${q(p.issue)} is missing. A number needs both ends.`,
  "case.range-upside-down": (p, { q }) =>
    `The issue ${q(p.issue)} runs from ${p.from} down to ${p.to}. Write the lower number first.`,
  "case.step-not-dividing": (p, { q }) =>
    `Steps of ${p.step} do not end at ${p.to}, the highest value of ${q(p.issue)}: they come to ${p.below} and then ${p.above}. Change the step, or make one of these the highest value.`,
  "case.empty-pattern": () => "No issue is named here. Choose an issue and options of it.",
  "case.range-on-unordered": (p, { q }) =>
    `“Or more” and “or less” need an order, and the options of ${q(p.issue)} have none. Choose the options meant one by one, or say that they run from least to most.`,
  "case.no-profile": (p, { q }) =>
    `It is not said yet what ${q(p.party)} wants. Remove the party and add it again, or open the case with the file of its profile.`,
  "case.stray-profile": (p, { q, nearest }) =>
    `There is a profile of ${q(p.text)}, which is not a party of this case. ${nearest(p)}`,
};
