// `parley read FILE…`: who says what in articles, with the place of each; with --case against its names, with --add into it.
import type { Frame } from "@parley/engine/case";
import { prepareReader } from "@parley/engine/sources";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { loadCase } from "../load-case.ts";
import { type AddTo, addToCase, folderToAddTo } from "../reading/add-to-case.ts";
import { claimsJson } from "../reading/claims-json.ts";
import { claimsText } from "../reading/claims-text.ts";
import { type ModelWords, withModelClaims } from "../reading/model-claims.ts";
import { type ReadPaper, readArticle } from "../reading/read-article.ts";
import { readPapers } from "../reading/read-files.ts";
import { say, sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

export interface ReadWords extends ModelWords {
  readonly case?: string;
  readonly add?: boolean;
  /** A day. */
  readonly date?: string;
  readonly json?: boolean;
}

export async function read(
  files: readonly string[],
  words: ReadWords,
  environment: Environment,
): Promise<ExitStatus> {
  refuseMismatches(words);
  const loaded = words.case === undefined ? null : await loadCase(words.case, environment);
  if (words.case !== undefined && !loaded) return EXIT.problems;
  const adding =
    words.add && loaded ? await addingTo({ loaded, typed: words.case ?? "", environment }) : null;
  const frame = loaded?.case.frame ?? null;
  const papers = await readPapers(files, environment);
  const reader = await prepareReader();
  const byRules = papers.map((paper) =>
    readArticle(paper, { day: words.date ?? null, frame, reader, environment }),
  );
  const { model } = words;
  const { articles, hasFailed } =
    model === undefined
      ? { articles: byRules, hasFailed: false }
      : await withModelClaims(byRules, { ...words, model }, { frame, environment });
  show(articles, { words, frame, environment });
  if (adding) await addToCase(articles, adding);
  else if (!words.json && articles.length > 0) say(environment, "cli.read-nothing-written");
  return papers.length < files.length || hasFailed ? EXIT.problems : EXIT.fine;
}

async function addingTo(to: AddTo) {
  return { ...to, folder: await folderToAddTo(to) };
}

function refuseMismatches({ add, model, modelName, send, ...words }: ReadWords): void {
  if (add && words.case === undefined) throw new WrongUse(sentence("cli.add-without-case"));
  if (model !== undefined) return;
  if (modelName !== undefined) throw new WrongUse(sentence("cli.model-name-without-model"));
  if (send) throw new WrongUse(sentence("cli.send-without-model"));
}

interface Reading {
  readonly words: ReadWords;
  readonly frame: Frame | null;
  readonly environment: Environment;
}

function show(articles: readonly ReadPaper[], { words, frame, environment }: Reading): void {
  if (words.json) environment.print(claimsJson(articles));
  else for (const article of articles) environment.print(`${claimsText(article, { frame, environment })}\n`);
}
