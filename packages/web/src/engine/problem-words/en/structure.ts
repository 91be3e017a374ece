// What can be wrong with the shape of what is written, as the page says it: things missing, of the wrong kind, or unknown.
import { listed, type PageSentences } from "../phrases.ts";

const KINDS: Readonly<Record<string, string>> = {
  text: "a name or other text",
  number: "a number",
  interval: "two numbers, the lower first",
  list: "a list",
  map: "several things, each under its name",
  boolean: "yes or no",
};

export const structure: PageSentences = {
  "case.unknown-format": (p, { q }) =>
    `The file says that it has format ${q(p.text)}, which Parley does not know. Open the case with format ${p.known}.`,
  "case.unknown-key": (p, { q }) =>
    `The file says something here under ${q(p.key)}, which Parley does not know. It counts for nothing; correct it in the file.`,
  "case.missing-key": (p, { what, begins }) => `${begins(what(p))} is missing. Fill it in.`,
  "case.empty-value": (p, { what, begins }) => `${begins(what(p))} is empty. Fill it in, or take it out.`,
  "case.empty-list": (p, { what, begins }) => `${begins(what(p))} is empty. Add something to it.`,
  "case.wrong-kind": (p, { what, begins }) => {
    const expected = listed(p.expected).map((kind) => KINDS[kind] ?? KINDS.text);
    const wanted = expected.length > 0 ? expected.join(", or ") : "something else";
    return `${begins(what(p))} should be ${wanted}, and is ${KINDS[String(p.found)] ?? "something else"}.`;
  },
  "case.unknown-value": (p, { q, what }) => `${q(p.text)} has no meaning for ${what(p)}. Choose anew.`,
  "case.empty-range": (p, { what }) =>
    `The range given for ${what(p)} says nothing. Choose what it takes in.`,
  "case.interval-form": (p, { what, begins }) =>
    `${begins(what(p))} should be a number, or two: the lowest and the highest that it can be.`,
  "case.number-range": (p, { q }) =>
    `${q(p.text)} reads as a range. Give the lowest number, ${p.low}, and the highest, ${p.high}, each by itself.`,
  "case.unusable-key": () => "This name cannot be used. Choose another.",
  "case.id-on-lines": () => "A name runs over several lines or holds a tab. Write it on one line.",
  "case.unknown-issue": (p, { q, nearest }) => `${q(p.text)} is not an issue of this case. ${nearest(p)}`,
  "case.unknown-source": (p, { q, nearest }) => `${q(p.text)} is not a source of this case. ${nearest(p)}`,
  "case.unknown-voice": (p, { q, nearest }) =>
    `${q(p.text)} is neither a party nor another voice of this case. ${nearest(p)}`,
};
