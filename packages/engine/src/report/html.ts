// A document as one self-contained HTML page: no scripts, nothing fetched, readable on a phone, on paper and by ear.
import type { Block, ReportDocument, Section } from "./document.ts";
import { cssString, escapeHtml, escapeHtmlText, isSafeLink } from "./escaping.ts";
import type { Figure } from "./figures/figure.ts";
import { RIGHT_TO_LEFT_STYLE, SCREEN_STYLE } from "./html-style.ts";
import type { PageWords } from "./page-words.ts";
import { partyGlyph } from "./party-marks.ts";
import { printStyle } from "./print-style.ts";
import { ESTIMATE_MARK, type Span, type Table, type Text } from "./text.ts";
import { WATERMARK_HTML, watermarkStyle } from "./watermark.ts";

export interface HtmlOptions {
  readonly words: PageWords;
  /** An `svg` element as text, or null where the host draws no pictures: the table is shown then. */
  readonly draw?: (figure: Figure) => string | null;
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export function renderHtml(document: ReportDocument, options: HtmlOptions): string {
  const { words } = options;
  const confidential = document.confidentialTo ? `${words.confidentialTo} ${document.confidentialTo}` : null;
  const day = document.date === "" ? null : words.day(document.date);
  const dateline = [
    ...(day === null ? [] : [`<time datetime="${escapeHtml(document.date)}">${escapeHtml(day)}</time>`]),
    ...(confidential ? [`<span dir="auto">${escapeHtmlText(confidential)}</span>`] : []),
  ].join(" · ");
  const running = [document.title, ...(day === null ? [] : [day]), ...(confidential ? [confidential] : [])];
  return `<!doctype html>
<html lang="${escapeHtml(document.language)}"${words.direction === "rtl" ? ' dir="rtl"' : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(document.title)}</title>
<style>${SCREEN_STYLE}${printStyle(cssString(running.join(" · ")))}${words.direction === "rtl" ? RIGHT_TO_LEFT_STYLE : ""}${document.watermark ? watermarkStyle(document.watermark) : ""}</style>
</head>
<body>
${document.watermark ? WATERMARK_HTML : ""}<a class="skip" href="#text">${escapeHtml(words.skipToText)}</a>
<header>
<h1><bdi>${escapeHtmlText(document.title)}</bdi></h1>
${dateline === "" ? "" : `<p class="dateline">${dateline}</p>\n`}${document.notice ? `<p class="dateline" dir="auto">${escapeHtmlText(document.notice)}</p>\n` : ""}${document.summary ? `<p class="summary" dir="auto">${escapeHtmlText(document.summary)}</p>` : ""}
</header>
${contents(document.sections, words)}
<main id="text" tabindex="-1">
${document.sections.map((section) => sectionHtml(section, options)).join("\n")}
</main>
<footer><p>${escapeHtml(words.madeWith)}</p></footer>
</body>
</html>
`;
}

function contents(sections: readonly Section[], words: PageWords): string {
  const items = sections.map(
    ({ id, title }) => `<li><a href="#${escapeHtml(id)}">${escapeHtmlText(title)}</a></li>`,
  );
  return `<nav aria-label="${escapeHtml(words.contents)}"><ol>${items.join("")}</ol></nav>`;
}

function sectionHtml({ id, title, blocks }: Section, options: HtmlOptions): string {
  const name = escapeHtml(id);
  const inner = blocks.map((block) => blockHtml(block, options)).join("\n");
  return `<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${escapeHtmlText(title)}</h2>
${inner}
</section>`;
}

function blockHtml(block: Block, options: HtmlOptions): string {
  const { words } = options;
  const inner = (blocks: readonly Block[]) => blocks.map((one) => blockHtml(one, options)).join("\n");
  switch (block.kind) {
    case "paragraph":
      return `<p${block.lead ? ' class="lead"' : ""}>${textHtml(block.text, words)}</p>`;
    case "list": {
      const items = block.items.map((item) => `<li>${textHtml(item, words)}</li>`);
      return `<ul${block.lead ? ' class="lead"' : ""}>${items.join("")}</ul>`;
    }
    case "definitions": {
      const entries = block.entries.map(
        ({ term, details }) =>
          `<dt>${textHtml(term, words)}</dt>${details.map((detail) => `<dd>${textHtml(detail, words)}</dd>`).join("")}`,
      );
      return `<dl>${entries.join("")}</dl>`;
    }
    case "table":
      return tableHtml(block, words);
    case "figure":
      return figureHtml(block.figure, options);
    case "note":
      return `<div class="note" role="note"><p class="note-title">${escapeHtmlText(block.title)}</p>${inner(block.blocks)}</div>`;
    case "fold":
      return `<details class="more"><summary>${escapeHtmlText(block.summary)}</summary>${inner(block.blocks)}</details>`;
    case "part":
      return `<section id="${escapeHtml(block.id)}" class="part" aria-labelledby="${escapeHtml(block.id)}-title">
<h3 id="${escapeHtml(block.id)}-title">${textHtml(block.title, words)}</h3>
${inner(block.blocks)}
</section>`;
  }
}

// A table may be wider than a phone: then its own frame scrolls, by keyboard as well, and not the page.
function tableHtml({ caption, columns, rows }: Table, words: PageWords): string {
  const kinds = columns.map(({ kind }) => (kind === "number" ? ' class="number"' : ""));
  const head = columns.map(({ title }, at) => `<th scope="col"${kinds[at]}>${textHtml(title, words)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, at) =>
      at === 0
        ? `<th scope="row"${kinds[at]}>${textHtml(cell, words)}</th>`
        : `<td${kinds[at]}>${textHtml(cell, words)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="table" role="group" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption><span>${escapeHtmlText(caption)}</span></caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}

function figureHtml(figure: Figure, { words, draw }: HtmlOptions): string {
  const drawing = draw?.(figure) ?? null;
  const picture = drawing
    ? `<div class="picture">${drawing}</div>`
    : `<p>${escapeHtmlText(figure.alternative)}</p>`;
  const table = tableHtml(figure.table, words);
  return `<figure id="${escapeHtml(figure.id)}">
<figcaption>${escapeHtmlText(figure.caption)}<small>${escapeHtmlText(figure.reading)}</small></figcaption>
${picture}
${drawing ? `<details><summary>${escapeHtml(words.dataBehind)}</summary>${table}</details>` : table}
</figure>`;
}

function textHtml(text: Text, words: PageWords): string {
  return text.map((span) => spanHtml(span, words)).join("");
}

function spanHtml(span: Span, words: PageWords): string {
  if (typeof span === "string") return escapeHtmlText(span);
  switch (span.kind) {
    case "strong":
      return `<strong>${escapeHtmlText(span.text)}</strong>`;
    case "term":
      return `<dfn>${escapeHtmlText(span.text)}</dfn>`;
    case "small":
      return `<small>${escapeHtmlText(span.text)}</small>`;
    case "name":
      return `<bdi>${escapeHtml(span.text)}</bdi>`;
    case "party":
      return `<span class="party"><span class="mark p${span.index % 8}" aria-hidden="true">${partyGlyph(span.index)}</span>&nbsp;<bdi>${escapeHtml(span.text)}</bdi></span>`;
    case "estimate":
      return `<span class="estimate"><abbr title="${escapeHtml(words.estimate)}">${ESTIMATE_MARK}</abbr>${span.by ? ` <bdi>${escapeHtml(span.by)}</bdi>` : ""}</span>`;
    case "quote":
      return `<q dir="auto">${escapeHtmlText(span.text)}</q>`;
    case "link":
      return isSafeLink(span.href)
        ? `<a href="${escapeHtml(span.href)}" rel="noreferrer">${escapeHtmlText(span.text)}</a>`
        : escapeHtmlText(span.text);
  }
}
