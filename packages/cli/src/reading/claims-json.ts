// What was read as JSON: each text with its claims, in the form of docs/reference/claims-format.md.
import { sha256OfText } from "@parley/engine/case";
import { claimDocumentOf } from "@parley/engine/editing";
import type { ReadPaper } from "./read-article.ts";

export function claimsJson(articles: readonly ReadPaper[]): string {
  const data = {
    format: 1,
    articles: articles.map(({ file, paper, text, date, blocks, claims }) => ({
      file,
      title: paper.title,
      by: paper.by,
      date,
      url: paper.url,
      sha256: sha256OfText(text),
      text,
      blocks: blocks.map(({ kind, from, to }) => [kind, from, to]),
      claims: claims.map(claimDocumentOf),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
