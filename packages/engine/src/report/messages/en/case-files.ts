// What can be wrong with the files of a case before their content is looked at: encoding, size, YAML and JSON.
import type { Catalogue } from "../catalogue.ts";
import { countText, expectedInJson } from "./case-wording.ts";

export const caseFileSentences: Catalogue = {
  "case.no-case-file": (p) =>
    `There is no case.yaml in ${p.folder ? `“${p.folder}”` : "this folder"}. A case folder holds case.yaml, and a file in profiles/ for each party. Put it back, or write it anew as a new case has it.`,
  "case.two-files": (p) => `“${p.file}” and “${p.other}” stand for the same thing. Keep one of them.`,
  "case.file-too-large": (p) =>
    `The file takes ${p.megabytes} MB; files of a case may take ${p.most} MB. ${
      p.record
        ? "Write a long record as record.jsonl, one act a line."
        : "Leave out what the case does not need, or give numeric issues as from, to and step."
    }`,
  "case.empty-file": () => "The file is empty. Fill it in, or take it out of the folder.",
  "case.not-utf8": (p) =>
    `The byte ${p.byte} is not UTF-8 text. Open the file in an editor and save it with the encoding UTF-8.`,
  "case.not-text": () =>
    "This does not read as text. If it is UTF-16 or from a word processor, save it as plain text with the encoding UTF-8.",
  "case.control-character": (p) =>
    `There is a hidden character here (${p.character}). Delete it and type the text again.`,
  "case.nested-too-deeply": (p) =>
    `Lists and brackets go more than ${p.deepest} levels deep here. Check for brackets that are not closed.`,
  "case.yaml-tab": () => "A tab is used to indent this line. Use spaces, two for each level.",
  "case.yaml-indent": () =>
    "This line is not indented like its neighbours. Lines of one list or group start in the same column.",
  "case.yaml-alias": () =>
    "Anchors and aliases (&name, *name) are not used in cases. Write the content out, or put the text in quotes.",
  "case.yaml-tag": (p) =>
    `“${p.tag}” is a YAML tag, which cases do not use. Leave it out, or put the text in quotes.`,
  "case.yaml-directive": () => "Lines that start with % are not used in cases. Delete the line.",
  "case.yaml-escape": () =>
    "This \\ sequence has no meaning between double quotes. Write \\\\ for a backslash, or use single quotes.",
  "case.yaml-needs-quotes": (p) => `A text cannot start with “${p.character}” here. Put the text in quotes.`,
  "case.yaml-two-colons": () =>
    "There are two “key:” on this line. Put the second on a line of its own, or the text in quotes.",
  "case.yaml-missing-colon": () => "A colon and a blank are missing here: write “key: value”.",
  "case.yaml-missing-comma": () => "A comma is missing between two entries within brackets.",
  "case.yaml-missing-dash": () =>
    "An entry of a list starts with “- ”. Add the dash, or check the indentation.",
  "case.yaml-missing-quote": () =>
    "A quotation mark is opened and never closed. Close it at the end of the text.",
  "case.yaml-missing-bracket": (p) =>
    `A bracket is not closed before this line: “${p.bracket}” is missing, or a line within the brackets is not indented.`,
  "case.yaml-unexpected": (p) =>
    `${p.text ? `“${p.text}” does` : "This does"} not fit here. Check the indentation and the quotes of this line and the one before.`,
  "case.many-problems": (p) =>
    `${countText(p.most)} problems were found up to here, and the file was read no further. Mend these first.`,
  "case.yaml-second-document": () => "“---” starts a second document. A file holds one: delete the line.",
  "case.empty-key": () => "The name before the colon is missing or is no plain text. Write “key: value”.",
  "case.unusable-key": (p) => `“${p.key}” cannot be used as a name. Choose another.`,
  "case.duplicate-key": (p) => `“${p.key}” is there twice in the same group. Keep one.`,
  "case.json-no-act": (p) =>
    `Each line holds one act between { and }; this one holds ${p.found === "list" ? "a list" : "a single value"}. Write {"when": …, "who": …, "says": …}.`,
  "case.json": (p) =>
    p.whole
      ? `The file is not valid JSON from here on: ${expectedInJson(p.expected, "file")} was expected${
          p.found ? `, not “${p.found}”` : " before the file ends"
        }. Write it anew with a program, or put an earlier one back.`
      : `This line is not valid JSON: ${expectedInJson(p.expected)} was expected${
          p.found ? `, not “${p.found}”` : " before the line ends"
        }. Each line holds one act between { and }.`,
};
