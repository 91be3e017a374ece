// What can be wrong with the shape of a document: keys, kinds of values, numbers, dates, names.
import { listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { countText, didYouMean, listed, quoted } from "./case-wording.ts";

const KINDS: Readonly<Record<string, string>> = {
  text: "a name or other text",
  number: "a number",
  interval: "[lowest, highest]",
  list: "a list (lines that start with “- ”, or [a, b])",
  map: "a group of “key: value” lines",
  boolean: "yes or no",
};

const FOUND: Readonly<Record<string, string>> = {
  ...KINDS,
  text: "text",
  list: "a list",
  map: "a group of keys",
  interval: "a list",
};

export const caseStructureSentences: Catalogue = {
  "case.newer-format": (p) =>
    `The file has format ${p.text}; this version of Parley reads format ${p.known}. Use a newer version of Parley for it.`,
  "case.unknown-format": (p) => `“${p.text}” is not a format that Parley knows. Write “format: ${p.known}”.`,
  "case.unknown-key": (p) =>
    `“${p.key}” is not a key that belongs here. ${
      p.suggestion ? `Did you mean “${p.suggestion}”?` : `Known here: ${quoted(p.known)}.`
    }`,
  "case.missing-key": (p) =>
    p.of
      ? `“${p.key}” is missing in this entry of “${p.of}”. Add it.`
      : `“${p.key}” is missing. Add a line “${p.key}: ${p.key === "format" ? "1" : "…"}”.`,
  "case.empty-value": (p) => `“${p.key}” has no value. Write one, or delete the line.`,
  "case.empty-list": (p) => `The list “${p.key}” is empty. Fill it in, or delete it.`,
  "case.wrong-kind": (p) => {
    const expected = listed(p.expected).map((kind) => KINDS[kind] ?? kind);
    const found = FOUND[String(p.found)] ?? p.found;
    const what = p.isEntry ? `An entry of “${p.key}”` : p.key ? `“${p.key}”` : "The file";
    return `${what} should be ${expected.length > 0 ? listOf(expected, "or") : "something else"}, and is ${found}.`;
  },
  "case.unknown-value": (p) =>
    `“${p.text}” is not something that “${p.key}” can be. ${
      p.suggestion ? `Did you mean “${p.suggestion}”?` : `Known here: ${quoted(p.known)}.`
    }`,
  "case.empty-range": (p) => `The range of “${p.key}” says nothing. Give it atLeast, atMost or not.`,
  "case.interval-form": (p) => `“${p.key}” should be a number, or two in brackets: [lowest, highest].`,
  "case.interval-upside-down": (p) =>
    `The interval runs from ${p.low} down to ${p.high}. Write the lower number first.`,
  "case.number": (p) => `“${p.text}” is not a number. Write a number such as 12, -0.5 or 1/3.`,
  "case.number-comma": (p) => `“${p.text}” is not a number here. Write decimals with a point: ${p.mended}.`,
  "case.number-percent": (p) => `“${p.text}” has a percent sign. Write the number alone: ${p.mended}.`,
  "case.number-not-finite": (p) =>
    `“${p.text}” is not a number that can be reckoned with. Write an ordinary number, or an interval.`,
  "case.number-range": (p) => `“${p.text}” reads as a range. Write it as an interval: [${p.low}, ${p.high}].`,
  "case.number-too-long": (p) =>
    `The number “${p.text}” has more than ${countText(p.longest)} characters. Write a shorter one.`,
  "case.date": (p) =>
    `“${p.text}” is not a date that the calendar knows. Write 2025-05-07, 2025-05, 2025 or 2025-05-07T14:30Z.`,
  "case.id-on-lines": (p) =>
    `The name “${p.id}” runs over several lines or holds a tab. Write it on one line.`,
  "case.unknown-issue": (p) => `“${p.text}” is not an issue of case.yaml. ${didYouMean(p)}`,
  "case.unknown-option": (p) => `“${p.text}” is not an option of the issue “${p.issue}”. ${didYouMean(p)}`,
  "case.unknown-number": (p) =>
    `“${p.text}” is not a value of the issue “${p.issue}”, which runs from ${p.from} to ${p.to} in steps. ${
      p.suggestion ? `Did you mean ${p.suggestion}?` : "Write one of its values, or change its step."
    }`,
  "case.unknown-source": (p) => `“${p.text}” is not a source of case.yaml. ${didYouMean(p)}`,
  "case.unknown-voice": (p) =>
    `“${p.text}” is neither a party nor one of the others in case.yaml. ${didYouMean(p)}`,
  "case.unknown-act": (p) => `“${p.text}” is not an act of the record. ${didYouMean(p)}`,
};
