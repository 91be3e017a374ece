// Reads a PDF file: the letters with their places, lines, columns, paragraphs; no pictures, no forms, nothing that runs.
import { type Message, message } from "@parley/engine/case";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { NOTHING_KNOWN, type PaperReading, type Progress, refused } from "../paper.ts";
import { saidOfItself, linesOf as textLines } from "../said-of-itself.ts";
import { someText } from "../tidy.ts";
import { columnsOf } from "./columns.ts";
import { hyphenatedWords, joinLines } from "./join-lines.ts";
import { type Line, linesOf } from "./lines.ts";
import { openPdf } from "./open-pdf.ts";
import { pageRuns } from "./page-runs.ts";
import { groupLines, type LineGroup } from "./paragraphs.ts";
import { putPagesTogether } from "./put-pages-together.ts";
import { type PageLines, withoutRunningLines } from "./running-lines.ts";

const MOST_PAGES = 3_000;
const MOST_LETTERS = 20_000_000;
/** So many pages at a time; between them the thread hears other things. */
const PAGES_AT_A_TIME = 8;

export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<PaperReading> {
  const opened = await openPdf(bytes);
  if (!opened.ok)
    return refused(message(opened.reason === "locked" ? "papers.pdf-locked" : "papers.pdf-broken"));
  try {
    const found = await readPages(opened.document, progress);
    return await asPaper(opened.document, found);
  } finally {
    await opened.close().catch(() => {});
  }
}

interface FoundPages {
  readonly pages: readonly PageLines[];
  readonly warnings: readonly Message[];
}

async function readPages(document: PDFDocumentProxy, progress: Progress): Promise<FoundPages> {
  const count = document.numPages;
  const last = Math.min(count, MOST_PAGES);
  const pages: PageLines[] = [];
  const [broken, cut]: [string[], string[]] = [[], []];
  let letters = 0;
  let column = 0;
  for (let page = 1; page <= last && letters < MOST_LETTERS; page++) {
    if (page % PAGES_AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve));
    if (progress.stopped()) break;
    const read = await readPage(document, { page, column });
    if (read === null) broken.push(String(page));
    else pages.push(read);
    if (read?.cut) cut.push(String(page));
    column = (read?.lines.at(-1)?.column ?? column) + 1;
    letters += read?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    progress.report(page, last);
  }
  const done = pages.length + broken.length;
  const warnings = [
    ...(done < count ? [message("papers.pdf-not-all", { read: done, count })] : []),
    ...(broken.length > 0 ? [message("papers.pdf-pages-broken", { pages: broken })] : []),
    ...(cut.length > 0 ? [message("papers.pdf-pages-cut", { pages: cut })] : []),
  ];
  return { pages, warnings };
}

interface PageAt {
  readonly page: number;
  /** The number of its first column. */
  readonly column: number;
}

async function readPage(
  document: PDFDocumentProxy,
  at: PageAt,
): Promise<(PageLines & { cut: boolean }) | null> {
  try {
    const page = await document.getPage(at.page);
    const { runs, height, cut } = await pageRuns(page);
    const lines = columnsOf(runs).flatMap((column, place) =>
      linesOf(column, { page: at.page, column: at.column + place }),
    );
    page.cleanup();
    return { page: at.page, height, lines, cut };
  } catch {
    return null;
  }
}

async function asPaper(document: PDFDocumentProxy, { pages, warnings }: FoundPages): Promise<PaperReading> {
  const count = document.numPages;
  const lines = withoutRunningLines(pages).flat();
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (letters === 0)
    return refused(message(pages.length === 0 ? "papers.pdf-broken" : "papers.pdf-scan", { count }));
  const groups = groupLines(lines);
  const stated = await statedFacts(document);
  const together = putPagesTogether(groups, hyphenatedWords(lines));
  const said = saidOfItself(textLines(together.text));
  return {
    ok: true,
    paper: {
      ...NOTHING_KNOWN,
      title: largestHeading(groups) ?? stated.title,
      by: said.by ?? stated.by,
      date: said.date,
      ...together,
      warnings: [
        ...warnings,
        ...(hasOddLetters(lines) ? [message("papers.pdf-odd-letters")] : []),
        ...pagesWithoutText(pages),
      ],
    },
  };
}

/** Of the first page that has text. */
function largestHeading(groups: readonly LineGroup[]): string | null {
  const [first] = groups;
  const headings = groups.filter(
    ({ kind, lines }) => kind === "heading" && lines[0].page === first.lines[0].page,
  );
  const largest = headings.reduce<LineGroup | null>(
    (best, one) => (best === null || one.lines[0].size > best.lines[0].size + 0.5 ? one : best),
    null,
  );
  return largest && someText(joinLines(largest.lines, new Set()).text);
}

/** Pages without a letter among pages with text are scans or pictures. */
function pagesWithoutText(pages: readonly PageLines[]): Message[] {
  const empty = pages.filter(({ lines }) => lines.length === 0).map(({ page }) => String(page));
  return empty.length > 0 ? [message("papers.pdf-pages-empty", { pages: empty })] : [];
}

/** Some files don't say which letters their signs stand for. */
function hasOddLetters(lines: readonly Line[]): boolean {
  let [odd, all] = [0, 0];
  for (const { text } of lines) {
    all += text.length;
    odd += text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  }
  return odd > 0.1 * all;
}

/** The names of the files that such a document was written from are no titles. */
async function statedFacts(document: PDFDocumentProxy): Promise<{ title: string | null; by: string | null }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const { Title, Author } = info as { Title?: unknown; Author?: unknown };
  const title = typeof Title === "string" ? someText(Title) : null;
  const isFileName =
    title !== null &&
    /\.(?:docx?|odt|rtf|indd|pdf|html?|tex)\b|^(?:microsoft word|untitled|about:blank)/i.test(title);
  return { title: isFileName ? null : title, by: typeof Author === "string" ? someText(Author, 200) : null };
}
