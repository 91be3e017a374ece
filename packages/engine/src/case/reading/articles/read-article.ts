// One article as far as it can be checked by itself: its shape, its text against its hash, and every place in it.
import type { Article } from "../../article.ts";
import type { Claim } from "../../claim.ts";
import { articleFrom } from "../../claim-from.ts";
import { type ArticleDocument, claimsDocumentSchema } from "../../documents/article-document.ts";
import { FORMAT } from "../../documents/scalars.ts";
import { message } from "../../message.ts";
import { sha256OfText } from "../../text-hash.ts";
import { type FileReport, type Ledger, locatorByPath, reportOn } from "../ledger.ts";
import { tidyId } from "../names.ts";
import { readDocument } from "../read-document.ts";
import { reportDate } from "../resolve-frame.ts";
import { reportUnsoundIds } from "../resolve-voices.ts";
import { claimsFile, textFile } from "./article-files.ts";
import type { ArticleSource } from "./article-source.ts";
import { checkBlocks } from "./check-blocks.ts";
import { checkNesting } from "./check-nesting.ts";
import { checkPassage, checkPassages, type PassageCheck, wordSearch } from "./check-passages.ts";

export interface ArticleReading {
  readonly article: Article;
  /** On the claims: paths of the article's own claims. */
  readonly report: FileReport;
}

/** Documents that were found sound, with what they say: a case is read anew at each edit, and most articles are as they were. */
const sound = new WeakMap<ArticleDocument, Article>();

/** Null where nothing of it can be used. Whether the case knows what it names is another question. */
export function readArticle(source: ArticleSource, ledger: Ledger): ArticleReading | null {
  const { document } = source;
  const known = document && sound.get(document);
  if (known) return { article: known, report: reportOn(locatorByPath(claimsFile(source.id)), ledger) };
  const before = ledger.problems.length;
  const reading = readAnew(source, ledger);
  if (document && reading && ledger.problems.length === before) sound.set(document, reading.article);
  return reading;
}

function readAnew({ id, text, claims }: ArticleSource, ledger: Ledger): ArticleReading | null {
  if (!claims) return text && withoutClaims(id, text.content, { file: text.file, ledger });
  if (!text) {
    const report = claims.source?.report ?? reportOn(locatorByPath(claims.file), ledger);
    report.error([], message("case.article-without-text", { source: id, file: textFile(id) }));
  }
  if (!claims.source) return null;
  const content = text?.content ?? null;
  const { document, report } = readDocument({
    ...claims.source,
    schema: claimsDocumentSchema,
    stopgaps: {
      format: FORMAT,
      source: id,
      sha256: content === null ? "" : sha256OfText(content),
      claims: [],
    },
    exact: "words",
  });
  if (!document) return null;
  if (tidyId(document.source) !== id) {
    const params = { source: tidyId(document.source), file: claims.file, named: id };
    report.error(["source"], message("case.article-not-file", params));
  }
  const article = articleFrom({ ...document, source: id, text: content ?? "" });
  checkNames(article.claims, report);
  if (content !== null) checkPlaces(article, report);
  return content === null ? null : { article, report };
}

/** Nobody has looked for claims in it yet. */
function withoutClaims(
  source: string,
  text: string | null,
  { file, ledger }: { readonly file: string; readonly ledger: Ledger },
): ArticleReading | null {
  if (text === null) return null;
  const report = reportOn(locatorByPath(file), ledger);
  report.filledIn(message("case.default-claims", { source }));
  return { article: { source, text, sha256: sha256OfText(text), blocks: [], claims: [] }, report };
}

function checkNames(claims: readonly Claim[], report: FileReport): void {
  reportUnsoundIds(
    claims.map(({ id }) => id),
    { report, code: "case.duplicate-claim", pathOf: (k) => ["claims", k, "id"] },
  );
  checkNesting(claims, report);
  claims.forEach(({ said }, k) => {
    if (said) reportDate(said.date, report, ["claims", k, "said", "date"]);
  });
}

function checkPlaces({ source, text, sha256, blocks, claims }: Article, report: FileReport): void {
  if (/\p{Surrogate}/u.test(text)) report.error([], message("case.text-half-characters", { source }));
  if (sha256 !== sha256OfText(text)) report.error(["sha256"], message("case.text-changed", { source }));
  checkBlocks(blocks, text, report);
  const check: PassageCheck = { search: wordSearch(text), report };
  claims.forEach((claim, k) => {
    checkClaimPlaces(claim, ["claims", k], check);
  });
}

function checkClaimPlaces(claim: Claim, path: readonly (string | number)[], check: PassageCheck): void {
  const { mention, cue, condition, content, target, said, links } = claim;
  for (const [key, passage] of Object.entries({ mention, cue, condition }))
    if (passage) checkPassage(passage, [...path, key], check);
  checkPassages(content, [...path, "content"], check);
  if (target) checkPassage(target.mention, [...path, "target", "mention"], check);
  if (said) checkPassage(said.mention, [...path, "said", "mention"], check);
  links.forEach(({ by }, k) => {
    by.forEach((passage, j) => {
      checkPassage(passage, [...path, "links", k, "by", j], check);
    });
  });
}
