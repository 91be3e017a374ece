// What can be wrong with the texts of sources, with the claims in them, and with the register of those who speak, as the page says it.
import type { PageSentences } from "../phrases.ts";

export const articles: PageSentences = {
  "case.voice-speaks-for-itself": (p, { q }) =>
    p.id === p.other
      ? `${q(p.id)} is said to speak for itself. Choose whom it speaks for, or nobody.`
      : `${q(p.id)} speaks for ${q(p.other)}, who in the end speaks for ${q(p.id)} again. Let one of them speak for nobody.`,
  "case.voice-also-called": (p, { q }) =>
    `${q(p.name)} means both ${q(p.other)} and ${q(p.id)}, so that texts do not tell which. Keep it for one of them.`,
  "case.article-unknown-source": (p, { q, nearest }) =>
    `There is a text of ${q(p.text)}, which is not a source of this case. ${nearest(p)} Remove the text, or add the source.`,
  "case.article-file-name": (p, { q }) =>
    `The text of ${q(p.source)} cannot be written under the short name that the source has in the files. Remove the source and add it again.`,
  "case.article-source-case": (p, { q }) =>
    `The files of ${q(p.other)} and ${q(p.source)} would have names that differ only in capital letters, and many systems take them for one. Remove one of the sources and add it again.`,
  "case.article-twice": (p, { q }) => `The source ${q(p.source)} has two texts. Remove one.`,
  "case.article-not-file": () =>
    "A file of claims names another source than the one that it belongs to. Correct it in the file.",
  "case.article-without-text": (p, { q }) =>
    `There are claims of ${q(p.source)}, and its text is not here. Open the case with the text.`,
  "case.text-changed": () =>
    "The text is no longer the one that the claims were found in. Put the earlier text back, or take the changed one in as another source.",
  "case.text-place": (p, { q }) =>
    `A place in the text should be a whole number, counted from 0, and is ${q(p.text)}. Correct it in the file.`,
  "case.block-form": () =>
    "A piece of the layout of a text lacks its kind, its beginning or its end. Take the text in anew.",
  "case.block-outside": () => "A piece of the layout of a text lies outside it. Take the text in anew.",
  "case.blocks-unordered": () =>
    "The pieces of the layout of a text are not in its order. Take the text in anew.",
  "case.text-outside-blocks": (p, { q }) =>
    `${q(p.words)} is in no piece of the layout of the text. Take the text in anew.`,
  "case.passage-elsewhere": (p, { q }) =>
    `${q(p.words)} does not stand where it should; ${q(p.stands)} does. Mark the words anew, or take the claim out.`,
  "case.passage-outside": () =>
    "Words of a claim should stand beyond the end of the text. Mark them anew, or take the claim out.",
  "case.passage-empty": () => "A claim points at no words. Mark them anew, or take the claim out.",
  "case.passage-half": () =>
    "Words of a claim begin or end within a character. Mark them anew, or take the claim out.",
  "case.passages-unordered": () =>
    "The words of a claim overlap, or are not in the order of the text. Mark them anew.",
  "case.duplicate-claim": () => "Two claims of one text have the same short name in the files. Remove one.",
  "case.unknown-claim": () =>
    "A claim should stand within another that is not there. Let it stand by itself.",
  "case.claim-in-itself": () =>
    "Claims stand within one another in a circle. Let one of them stand by itself.",
  "case.claim-outside": () =>
    "A claim is said to stand within another, and has words outside of it. Mark its words anew, or take it out and add it again.",
  "case.accepted-without-act": (p, { q }) =>
    `The claim ${q(p.words)} is accepted, and its act is missing in the record. Open it again, and accept it anew.`,
  "case.act-of-open-claim": (p, { q }) =>
    `The claim ${q(p.words)} has an act in the record, and is not accepted. Accept it, or remove the act.`,
  "case.claims-share-act": () =>
    "Two accepted claims have one act in the record. Open one of them again, and accept it anew.",
  "case.evidence-without-source": () =>
    "The act points into a text, and names no source. Choose the source, or take the evidence out.",
  "case.evidence-without-text": (p, { q }) =>
    `The text of ${q(p.source)} is not here, so that the evidence cannot be held against it. Take the text in, or leave it so.`,
};
