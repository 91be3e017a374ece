// Reads a file of any kind into an article's text. Never throws for what a file holds: every trouble is a sentence.
import { message } from "@parley/engine/case";
import { type PaperFile, type PaperReading, type Progress, refused } from "./paper.ts";
import { type PaperFormat, paperFormat } from "./paper-format.ts";
import { readPlain } from "./plain/read-plain.ts";

const NO_PROGRESS: Progress = { report: () => {}, stopped: () => false };
const MEGABYTE = 2 ** 20;
export const MOST_PAPER_BYTES = 32 * MEGABYTE;

/** Only reading a PDF file reports how far it is and can be stopped. */
export async function readPaper(
  { name, bytes }: PaperFile,
  progress: Progress = NO_PROGRESS,
): Promise<PaperReading> {
  if (bytes.length === 0) return refused(message("papers.empty"));
  if (bytes.length > MOST_PAPER_BYTES) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return refused(message("papers.too-large", { size, limit: MOST_PAPER_BYTES / MEGABYTE }));
  }
  const format = paperFormat(name, bytes);
  const reader = READERS[format];
  if (typeof reader === "string") return refused(message(reader));
  try {
    return await reader(bytes, progress);
  } catch (fault) {
    // The libraries have their own ways to fail on what no honest program writes, such as running out of stack. It is kept, so that a fault
    // of the program is seen where it is looked for.
    return { ok: false, problem: message("papers.unreadable"), fault };
  }
}

type Reader = (bytes: Uint8Array, progress: Progress) => PaperReading | Promise<PaperReading>;

/** The larger ones are loaded when they are needed. What is not read has the code of its advice. */
const READERS: Readonly<Record<PaperFormat, Reader | string>> = {
  text: readPlain,
  html: async (bytes) => (await import("./html/read-html.ts")).readHtml(bytes),
  markdown: async (bytes) => (await import("./markdown/read-markdown.ts")).readMarkdown(bytes),
  word: async (bytes) => (await import("./word/read-word.ts")).readWord(bytes),
  pdf: async (bytes, progress) => (await import("./pdf/read-pdf.ts")).readPdf(bytes, progress),
  "old-word": "papers.old-word",
  "word-locked": "papers.word-locked",
  rtf: "papers.rtf",
  "open-document": "papers.open-document",
  office: "papers.office",
  book: "papers.book",
  zip: "papers.zip",
  "web-archive": "papers.web-archive",
  image: "papers.image",
  binary: "papers.binary",
};
