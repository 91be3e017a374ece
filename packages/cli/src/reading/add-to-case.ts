// Puts articles that were read into a case folder: each as a source with its text and open claims. What is there already stays.
import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type CaseDocuments, draftFromFiles, rewriteCase, sha256OfText } from "@parley/engine/case";
import { addArticle, addSource, textFault } from "@parley/engine/editing";
import { articleTitle } from "@parley/papers";
import type { Environment } from "../environment.ts";
import { writeWhole } from "../files/write-files.ts";
import type { LoadedCase } from "../load-case.ts";
import { fromNodeError } from "../outside-error.ts";
import { complain, say, sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";
import type { ReadPaper } from "./read-article.ts";

export interface AddTo {
  readonly loaded: LoadedCase;
  /** The case as it was typed. */
  readonly typed: string;
  readonly environment: Environment;
}

interface Adding extends AddTo {
  readonly folder: string;
}

export async function addToCase(
  articles: readonly ReadPaper[],
  { loaded, typed, folder, environment }: Adding,
): Promise<void> {
  const { located } = loaded;
  const asRead = draftFromFiles(located.files, { folderName: located.name }).documents;
  if (!asRead) throw new RangeError(`a case that was loaded has no documents: ${typed}`);
  let documents: CaseDocuments = asRead;
  const added: ReadPaper[] = [];
  for (const article of articles) {
    const next = withArticle(documents, article, environment);
    if (next) added.push(article);
    documents = next ?? documents;
  }
  if (added.length === 0) {
    say(environment, "cli.read-added-none", { case: typed });
    return;
  }
  await writeChanges(folder, {
    before: located.files,
    after: rewriteCase(documents, located.files, { asRead }),
  });
  const claims = added.reduce((sum, article) => sum + article.claims.length, 0);
  say(environment, "cli.read-added", { articles: added.length, claims, case: typed });
}

/**
 * The folder that articles can be added to; asked for before they are read.
 * @throws WrongUse where the case is no folder of ours.
 */
export async function folderToAddTo({ loaded, typed, environment }: AddTo): Promise<string> {
  const path = resolve(environment.folder, typed);
  const entry = await stat(path).catch(() => null);
  const isOurs = loaded.located.kind === "case" && entry !== null && !/\.zip$/i.test(typed);
  if (!isOurs) throw new WrongUse(sentence("cli.add-to-folder-only", { case: typed }));
  return entry.isDirectory() ? path : dirname(path);
}

/** Null where the case has the text already, or it cannot be taken in. */
function withArticle(
  documents: CaseDocuments,
  { file, paper, text, date, blocks, claims }: ReadPaper,
  environment: Environment,
): CaseDocuments | null {
  const sha256 = sha256OfText(text);
  const known = documents.articles.find((article) => article.sha256 === sha256);
  if (known) complain(environment, "cli.read-known", { file, source: String(known.source) });
  if (known || textFault(text) !== null) return null;
  const about = { by: paper.by, date, url: paper.url };
  const given = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null));
  const { documents: named, id } = addSource(documents, {
    title: articleTitle({ title: paper.title, name: basename(file), text, blocks }),
    ...(given as { by?: string; date?: string; url?: string }),
  });
  return addArticle(named, { source: id, text, sha256, blocks, claims });
}

interface Files {
  readonly before: ReadonlyMap<string, string | Uint8Array>;
  readonly after: ReadonlyMap<string, string | Uint8Array>;
}

async function writeChanges(folder: string, { before, after }: Files): Promise<void> {
  // The frame comes last: a text without a source is noticed and mended, a source without its text looks whole.
  const changed = [...after].filter(([path, content]) => before.get(path) !== content).reverse();
  for (const [path, content] of changed) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true }).catch((error) => {
      throw fromNodeError(error, dirname(target), "unwritable");
    });
    await writeWhole(target, content);
  }
}
