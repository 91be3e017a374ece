// The articles of a case against the rest of it: their sources, those who speak in them, issues and options, and the acts that claims became.
import type { Act } from "../../act.ts";
import type { Article } from "../../article.ts";
import type { Actor, Claim, ClaimLink } from "../../claim.ts";
import { message } from "../../message.ts";
import { fileNameProblem } from "../file-name-problem.ts";
import type { FrameNames } from "../frame-names.ts";
import { type FileReport, type Ledger, locatorByPath, reportOn, within } from "../ledger.ts";
import { lookUp, type Names, namesOf } from "../names.ts";
import { findIssue } from "../resolve-pattern.ts";
import type { Path } from "../source-tree.ts";
import { claimsFile } from "./article-files.ts";
import type { ArticleSource } from "./article-source.ts";
import { readArticle } from "./read-article.ts";

export interface ArticleContext {
  /** Null where case.yaml could not be read. */
  readonly names: FrameNames | null;
  readonly record: { readonly acts: readonly Act[]; readonly complete: boolean };
  readonly ledger: Ledger;
}

/** In the order of the frame's sources. */
export function resolveArticles(sources: readonly ArticleSource[], context: ArticleContext): Article[] {
  const { names, record, ledger } = context;
  reportFileNames(sources, ledger);
  const acts = namesOf(
    record.acts.map(({ id }) => id),
    !record.complete,
  );
  const takenBy = new Map<string, string>();
  const found = sources.flatMap((source) => {
    const position = names ? findSource(source, names, ledger) : undefined;
    const reading = readArticle(source, ledger);
    if (!reading || !names) return [];
    checkClaims(reading.article, { names, acts, takenBy, report: reading.report });
    return position === undefined ? [] : [{ position, article: reading.article }];
  });
  return found.sort((a, b) => a.position - b.position).map(({ article }) => article);
}

function findSource(
  { id, claims, text }: ArticleSource,
  names: FrameNames,
  ledger: Ledger,
): number | undefined {
  const report = reportOn(locatorByPath(claims?.file ?? text?.file ?? claimsFile(id)), ledger);
  return lookUp(names.sources, id, { report, path: [], code: "case.article-unknown-source" });
}

/** An article is two files that are named for its source. */
function reportFileNames(sources: readonly ArticleSource[], ledger: Ledger): void {
  const files = new Map<string, string>();
  for (const { id } of sources) {
    const report = reportOn(locatorByPath(claimsFile(id)), ledger);
    const twin = files.get(id.toLowerCase());
    if (fileNameProblem(id)) report.error([], message("case.article-file-name", { source: id }));
    else if (twin !== undefined && twin !== id)
      report.error([], message("case.article-source-case", { source: id, other: twin }));
    else if (twin !== undefined) report.error([], message("case.article-twice", { source: id }));
    files.set(id.toLowerCase(), id);
  }
}

interface ClaimContext {
  readonly names: FrameNames;
  readonly acts: Names;
  /** Which claim an act stands for. */
  readonly takenBy: Map<string, string>;
  readonly report: FileReport;
}

/** Most of what claims name is there: places are made for the rest only, since a case is read at each edit. */
function checkClaims({ source, claims }: Article, context: ClaimContext): void {
  const { names, report } = context;
  claims.forEach((claim, k) => {
    const { speaker, target, links } = claim;
    if (!isKnown(speaker, names)) reportActor(speaker, ["claims", k, "speaker", "id"], context);
    if (target && !isKnown(target.actor, names))
      reportActor(target.actor, ["claims", k, "target", "actor", "id"], context);
    links.forEach((link, j) => {
      if (!isSound(link, names))
        reportLink(link, { names, report: within(report, ["claims", k, "links", j]) });
    });
    if (claim.act !== null || claim.review === "accepted")
      checkReview(claim, source, { ...context, report: within(report, ["claims", k]) });
  });
}

function isKnown(actor: Actor, { voices }: FrameNames): boolean {
  return actor.kind !== "known" || voices.find(actor.id) !== undefined;
}

function reportActor(
  actor: Actor,
  path: Path,
  { names, report }: Pick<ClaimContext, "names" | "report">,
): void {
  if (actor.kind === "known") lookUp(names.voices, actor.id, { report, path, code: "case.unknown-voice" });
}

function isSound({ issue, option }: ClaimLink, { issues, options }: FrameNames): boolean {
  const at = issues.find(issue);
  return at !== undefined && (option === null || options[at].find(option) !== undefined);
}

function reportLink(
  { issue, option }: ClaimLink,
  { names, report }: Pick<ClaimContext, "names" | "report">,
): void {
  const at = findIssue(issue, { names, report, path: ["issue"] });
  if (at === undefined || option === null || names.frame.issues[at].options.length === 0) return;
  const params = { issue: names.frame.issues[at].id };
  lookUp(names.options[at], option, { report, path: ["option"], code: "case.unknown-option", params });
}

function checkReview(
  { id, review, act, content }: Claim,
  source: string,
  { acts, takenBy, report }: ClaimContext,
): void {
  const words = content[0]?.words.slice(0, 40) ?? id;
  if (act === null) {
    if (review === "accepted") report.error(["review"], message("case.accepted-without-act", { words }));
    return;
  }
  if (review !== "accepted") {
    report.error(["act"], message("case.act-of-open-claim", { words, review }));
    return;
  }
  const at = lookUp(acts, act, { report, path: ["act"], code: "case.unknown-act" });
  if (at === undefined) return;
  const other = takenBy.get(acts.ids[at]);
  const own = `${source}, ${id}`;
  if (other !== undefined)
    report.error(["act"], message("case.claims-share-act", { act: acts.ids[at], other, own }));
  else takenBy.set(acts.ids[at], own);
}
