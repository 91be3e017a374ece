// What can be wrong with the texts of sources, with the claims in them, and with the register of those who speak.
import type { Catalogue } from "../catalogue.ts";
import { countText, didYouMean } from "./case-wording.ts";

export const caseArticleSentences: Catalogue = {
  "case.voice-speaks-for-itself": (p) =>
    p.id === p.other
      ? `“${p.id}” is said to speak for itself. Leave speaksFor out, or name whom it speaks for.`
      : `“${p.id}” speaks for “${p.other}”, who in the end speaks for “${p.id}” again. Take out one speaksFor.`,
  "case.voice-also-called": (p) =>
    `“${p.name}” means both “${p.other}” and “${p.id}”, so that texts do not tell which. Keep it for one of them.`,
  "case.article-unknown-source": (p) =>
    `This is the text of a source “${p.text}”, which case.yaml does not have. ${didYouMean(p)} Add the source there, or rename the file.`,
  "case.article-file-name": (p) =>
    `The source “${p.source}” has a text, but not every system takes its id as the name of a file. Give the source a plainer id.`,
  "case.article-source-case": (p) =>
    `“${p.source}” and “${p.other}” differ only in capital letters, and many systems take their texts for one file. Give one another id.`,
  "case.article-twice": (p) => `The source “${p.source}” has two texts. Keep one.`,
  "case.article-not-file": (p) =>
    `The file is named for the source “${p.named}”, and says that its source is “${p.source}”. Make both the same.`,
  "case.article-without-text": (p) =>
    `These are claims of a text that is not here. Put ${p.file} back, or delete this file.`,
  "case.text-too-long": (p) =>
    `The file takes ${p.megabytes} MB; the text of a source, and its claims, may take ${p.most} MB. Split it into several sources.`,
  "case.text-half-characters": () =>
    "The text holds halves of characters, which no file can hold. Take the text in anew.",
  "case.text-changed": () =>
    "The text is no longer the one that the claims were found in: its hash differs. Put the earlier text back, or read the changed one as another source.",
  "case.text-place": (p) =>
    `“${p.key}” should be a place in the text, and is “${p.text}”. Write a whole number, counted from 0.`,
  "case.block-form": () => `A block is [kind, from, to], such as ["paragraph", 0, 120]. Write it so.`,
  "case.block-outside": (p) =>
    `The block runs from ${p.from} to ${p.to}; the text has ${countText(p.length)} units, of which some make up a character together. Correct the block, or take all blocks out.`,
  "case.blocks-unordered": () =>
    "The block begins before the one above it ends. List blocks in the order of the text, without overlap.",
  "case.text-outside-blocks": (p) =>
    `“${p.words}”, from ${p.from} on, is in no block. Blocks leave out nothing but white space: correct them, or take them all out.`,
  "case.passage-empty": (p) =>
    `The passage runs from ${p.from} to ${p.to}, so that it holds nothing. Let it end behind its beginning.`,
  "case.passage-outside": (p) =>
    `The passage runs from ${p.from} to ${p.to}, and the text has only ${countText(p.length)} units. Correct the places.`,
  "case.passage-half": (p) =>
    `The passage from ${p.from} to ${p.to} begins or ends within a character. Move it to the edge of the character.`,
  "case.passage-elsewhere": (p) =>
    `“${p.words}” does not stand at this place; “${p.stands}” does. ${
      p.at === null
        ? "Give the words that stand there, or take the claim out."
        : `The words stand from ${p.at} on.`
    }`,
  "case.passages-unordered": () =>
    "The passage begins before the one above it ends. List passages in the order of the text, without overlap.",
  "case.confidence": (p) =>
    `“${p.text}” is not a confidence. Write a number from 0 to 1, or leave it out for 1.`,
  "case.duplicate-claim": (p) =>
    `The claim “${p.id}” is there twice in this article. Give each claim its own id.`,
  "case.unknown-claim": (p) => `“${p.text}” is not a claim of this article. ${didYouMean(p)}`,
  "case.claim-in-itself": () =>
    "By what it says of the claims around it, this claim stands within itself. Correct “within”, or leave it out.",
  "case.claim-outside": (p) =>
    `This claim is said to stand within “${p.outer}”, and has words outside what that one tells. Correct “within”, or leave it out.`,
  "case.accepted-without-act": (p) =>
    `The claim “${p.words}” is accepted, and names no act that it became. Name the act, or leave “review” out to look at the claim again.`,
  "case.act-of-open-claim": (p) =>
    `The claim “${p.words}” names an act, and is not accepted. Write “accepted” as its review, or leave “act” out.`,
  "case.claims-share-act": (p) =>
    `The act “${p.act}” is taken for another claim already (${p.other}). Each accepted claim has an act of its own.`,
  "case.evidence-without-source": () =>
    "Evidence is a place in the text of a source, and this act names none. Add “source”, or take the evidence out.",
  "case.evidence-without-text": (p) =>
    `The text of the source “${p.source}” is not here, so that the evidence cannot be held against it. Add the text, or leave it so.`,
};
