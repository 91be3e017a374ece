// What can be wrong with what-ifs.yaml, and where a what-if does not fit its case.
import { counted, listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { didYouMean, listed } from "./case-wording.ts";

export const caseWhatIfSentences: Catalogue = {
  "case.duplicate-what-if": (p) => `The what-if “${p.id}” is there twice. Give each what-if its own id.`,
  "case.what-if-party-change": () =>
    "A change that names a party says one thing: noDeal, or add or drop with one demand or one redLine. Make each its own entry of the list.",
  "case.what-if-change": () =>
    "A change names a party with noDeal, add or drop; or a file with path and one of set, order and “drop: yes”.",
  "case.what-if-file": (p) =>
    `“${p.file}” cannot be changed here. Name case.yaml, profiles/<party>.yaml, conflict.yaml or record.yaml; case.yaml cannot be left out.`,
  "case.what-if-unknown-party": (p) => `“${p.text}” is not a party of case.yaml. ${didYouMean(p)}`,
  "case.what-if-nothing-there": (p) =>
    p.step
      ? `There is no “${p.step}” in ${p.file} at the path [${p.path}], so that nothing can be changed there. Check the ids, or take the change out.`
      : `The case has no ${p.file}, so that nothing can be changed in it. Check the name, or take the change out.`,
  "case.what-if-breaks": (p) =>
    `With its changes the what-if “${p.whatIf}” leaves ${counted(Number(p.count ?? 0), "mistake")} in ${listOf(listed(p.files))}, told next. It is passed over until this is mended.`,
};
