// Where a briefing goes and in what form: the file that was named, by its ending, or else a page where the person is.
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { type ReportDocument, renderMarkdown } from "@parley/engine/report";
import type { Environment } from "./environment.ts";
import { writeWhole } from "./files/write-files.ts";
import { OutsideError } from "./outside-error.ts";
import { complain, sentence } from "./say.ts";
import { spokenLanguage } from "./spoken-language.ts";
import { WrongUse } from "./wrong-use.ts";

/** Each loads what it needs when it is asked for. */
const FORMS: Readonly<Record<string, (document: ReportDocument) => Promise<string | Uint8Array>>> = {
  ".html": async (document) => (await import("./page.ts")).makePage(document),
  ".md": async (document) => renderMarkdown(document, spokenLanguage().page),
  ".docx": async (document) => (await import("./word-file.ts")).makeWordFile(document),
};

/** @throws WrongUse for an ending that stands for no form. */
export function requireForm(path: string, why = "cli.unknown-ending"): void {
  if (!Object.hasOwn(FORMS, endingOf(path))) throw new WrongUse(sentence(why, { path }));
}

/** The path to show. */
export async function writeNamed(
  path: string,
  document: ReportDocument,
  environment: Environment,
): Promise<string> {
  const content = await FORMS[endingOf(path)](document);
  await writeWhole(resolve(environment.folder, path), content);
  return path;
}

/** `briefing-<case>.html` where the person is, or among temporary files where nothing can be written there; the path to show. */
export async function writeUnnamed(
  id: string,
  document: ReportDocument,
  environment: Environment,
): Promise<string> {
  const name = `briefing-${fileName(id)}.html`;
  const page = await FORMS[".html"](document);
  try {
    await writeWhole(join(environment.folder, name), page);
    return name;
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    complain(environment, "cli.briefing-elsewhere", { folder: environment.folder });
    const elsewhere = join(tmpdir(), name);
    await writeWhole(elsewhere, page);
    return elsewhere;
  }
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

/** Ids may hold what file names can't. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || "case";
}
