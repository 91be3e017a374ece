// What can be wrong with a file that an article's text is wanted from, and what was left out in reading it.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { countText, listed } from "./case-wording.ts";

const refusals: Catalogue = {
  "papers.empty": () => `This file is empty.`,
  "papers.no-text": () => `This file holds no text.`,
  "papers.too-large": (p) =>
    `This file has ${p.size} MB; at most ${p.limit} MB are read. Save the part that you need as a file of its own.`,
  "papers.not-utf8": (p) =>
    `The text of this file is neither UTF-8 nor UTF-16: line ${p.line} holds the byte ${p.byte}. Save it again as UTF-8.`,
  "papers.not-text": () =>
    `This file holds signs that no text has. Check that it is the file you mean, and save it again as UTF-8.`,
  "papers.unreadable": () =>
    `This file cannot be read. Open it elsewhere and save its text as a plain text file.`,
  "papers.markdown-unreadable": () =>
    `This Markdown file cannot be read. Give it a name that ends in .txt to read it as plain text.`,
  "papers.word-broken": () =>
    `This Word file is broken or incomplete. Open it in Word or LibreOffice and save it again as .docx.`,
  "papers.word-locked": () =>
    `This Word file is locked with a password. Open it in Word and save it again without one.`,
  "papers.word-too-large": () =>
    `This Word file unpacks to more than can be read. Save the part that you need as a file of its own.`,
  "papers.pdf-broken": () =>
    `This PDF file is broken or incomplete. Get it again, or open it elsewhere and save its text.`,
  "papers.pdf-locked": () =>
    `This PDF file is locked with a password. Open it elsewhere with the password and save it again without one.`,
  "papers.pdf-scan": (p) =>
    `This PDF file holds pictures of ${Number(p.count) === 1 ? "a page" : `${countText(p.count)} pages`} and no text. Let a program that recognises letters (OCR) make text of it first.`,
};

const otherKinds: Catalogue = {
  "papers.old-word": () =>
    `This is a file of an older Office program, such as .doc. Open it in Word or LibreOffice and save it as .docx.`,
  "papers.rtf": () => `This is an RTF file. Open it in Word or LibreOffice and save it as .docx.`,
  "papers.open-document": () =>
    `This is an OpenDocument text (.odt). Open it in LibreOffice and save it as .docx or PDF.`,
  "papers.office": () =>
    `This is a sheet, a set of slides or another Office file without running text. Save the text that you need as .txt or .docx.`,
  "papers.book": () =>
    `This is a book file (.epub). Save the part that you need as text, or print it to a PDF file.`,
  "papers.zip": () => `This is a packed file. Unpack it and take the files in it one by one.`,
  "papers.web-archive": () =>
    `This is a web archive. Save the page as HTML instead, in your browser with “Save page as”, or print it to a PDF file.`,
  "papers.image": () =>
    `This is a picture. Let a program that recognises letters (OCR) make text of it first.`,
  "papers.binary": () =>
    `This is no text, web page, Markdown, Word or PDF file. Save the article's text as one of these.`,
};

const warnings: Catalogue = {
  "papers.page-cut": () =>
    `This page nests its parts deeper, or has more of them, than is read. All its text was kept, not all of its layout.`,
  "papers.page-densest": () =>
    `The article could not be told from the rest of the page for sure. The parts with much text were taken; check the beginning and the end.`,
  "papers.pdf-not-all": (p) => `Only ${countText(p.read)} of ${countText(p.count)} pages were read.`,
  "papers.pdf-pages-broken": (p) => `Pages that could not be read: ${pageList(p.pages)}.`,
  "papers.pdf-pages-cut": (p) =>
    `Pages with more text than is read of one page, where the rest was left out: ${pageList(p.pages)}.`,
  "papers.pdf-pages-empty": (p) => `Pages without text, with pictures perhaps: ${pageList(p.pages)}.`,
  "papers.pdf-odd-letters": () =>
    `Many signs of this file stand for no known letter. Compare the text with the file, or copy the text from another source.`,
};

const MOST_PAGES_NAMED = 12;

function pageList(value: Params[string]): string {
  const pages = listed(value);
  const more = pages.length - MOST_PAGES_NAMED;
  return more > 0
    ? `${pages.slice(0, MOST_PAGES_NAMED).join(", ")} and ${countText(more)} more`
    : listOf(pages);
}

export const paperSentences: Catalogue = { ...refusals, ...otherKinds, ...warnings };
