// What can be wrong with the files of any other program.
import type { Catalogue } from "../catalogue.ts";
import { countText, someOf } from "./case-wording.ts";
import { counted } from "./formats-wording.ts";

export const formatSharedSentences: Catalogue = {
  "formats.unknown-format": (p) =>
    `Nothing in “${p.name}” is a case or a file of Genius, GeniusWeb, NegMAS or NegoLog, or a score sheet. ${Number(p.count) === 0 ? "There are no files." : `Looked at: ${someOf(p.names, p.count)}.`}`,
  "formats.unknown-file": (p) =>
    `“${p.name}” is neither a case nor a file of Genius, GeniusWeb, NegMAS or NegoLog, nor a score sheet. Name a case folder, or a file of one of these.`,
  "formats.files-not-read": (p) => `Not part of the scenario and left unread: ${someOf(p.files, p.count)}.`,
  "formats.too-large": (p) =>
    `The file has ${p.megabytes} MB; ${p.largest} MB is the most that is read. Leave out what is not needed.`,
  "formats.not-utf8": (p) =>
    `Here is a byte (${p.byte}, hexadecimal) that UTF-8 does not allow; the file seems to be in an older encoding, such as Windows-1252. Save it as UTF-8.`,
  "formats.nested-too-deeply": (p) =>
    `More than ${p.deepest} levels are nested here. No scenario needs as many.`,
  "formats.hidden-character": (p) =>
    `The name “${p.name}” holds a character that cannot be seen (${p.character}). Take it out.`,
  "formats.renamed-issue": (p) =>
    `The issue “${p.name}” is called “${p.id}” in the case, since its own name is empty, taken already or not usable.`,
  "formats.renamed-option": (p) =>
    `The option “${p.name}” of “${p.issue}” is called “${p.id}” in the case, since its own name is empty, taken already or not usable.`,
  "formats.renamed-party": (p) =>
    `The party “${p.name}” is called “${p.id}” in the case, so that its profile can be a file of that name.`,
  "formats.no-issues": () => `No issue is defined here. A scenario needs at least one.`,
  "formats.no-options": (p) => `The issue “${p.issue}” has no options. Add them.`,
  "formats.too-many-options": (p) =>
    `The issue “${p.issue}” has ${countText(p.count)} options; ${countText(p.most)} is the most. Narrow its range, or use a larger step.`,
  "formats.option-twice": (p) => `The option “${p.option}” of “${p.issue}” is there twice; it was read once.`,
  "formats.option-twice-in-list": (p) => `The option “${p.option}” of “${p.issue}” is there twice. Keep one.`,
  "formats.option-twice-differs": (p) =>
    `The option “${p.option}” of “${p.issue}” is there twice with different worths. Keep the right one.`,
  "formats.range-upside-down": (p) =>
    `The range of “${p.issue}” runs from ${p.from} down to ${p.to}. Put the lower end first.`,
  "formats.real-points": (p) =>
    `The issue “${p.issue}” may take any number in its range. It is read at ${p.points} even points, ${p.step} apart.`,
  "formats.options-without-worth": (p) =>
    `${counted(p.count, "option", "options")} of “${p.issue}” ${Number(p.count) === 1 ? "has" : "have"} no worth: ${someOf(p.options, p.count)}. Give one for each.`,
  "formats.issue-without-worth": (p) =>
    `Nothing is said about what the options of “${p.issue}” are worth. Add it.`,
  "formats.issue-without-weight": (p) => `The issue “${p.issue}” has no weight. Add one.`,
  "formats.unknown-issue": (p) =>
    `“${p.name}” is not an issue of the scenario. Correct the name, or take it out.`,
  "formats.unknown-option": (p) =>
    `“${p.option}” is not an option of “${p.issue}”. Correct it, or take it out; texts and numbers are not the same.`,
  "formats.not-a-number": (p) => `“${p.text}” is not a decimal number. Write one, such as 0.25.`,
  "formats.not-whole": (p) => `${p.text} is not a whole number, which is needed here.`,
  "formats.negative-number": (p) => `${p.text} is below 0, which this format does not allow.`,
  "formats.negative-weight": (p) => `The weight ${p.weight} is below 0. Weights start at 0.`,
  "formats.weights-sum-rounded": (p) =>
    `The weights add up to ${p.total}, not to 1. They are used as written.`,
  "formats.discount-left-out": (p) =>
    `Worth falls with time in this file (${p.value || "a discount"}). A case has no clock: worths are those at the start.`,
  "formats.few-profiles": (p) =>
    `A scenario needs the profiles of at least two parties; here ${Number(p.count) === 1 ? "is one" : "is none"}.`,
};
