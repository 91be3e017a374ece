// Files that were named on the command line, as papers; what cannot be read is told, and the others are taken.
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type Paper, readPaper } from "@parley/papers";
import type { Environment } from "../environment.ts";
import { fromNodeError, OutsideError, outsideMessage } from "../outside-error.ts";
import { complain, sentence, tell } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

export interface NamedPaper {
  /** As it was typed. */
  readonly file: string;
  readonly paper: Paper;
}

const MEGABYTE = 2 ** 20;
/** No larger file is read, in megabytes. */
const LARGEST = 32;

export async function readPapers(files: readonly string[], environment: Environment): Promise<NamedPaper[]> {
  const papers: NamedPaper[] = [];
  for (const file of files) {
    if (file.trim() === "") throw new WrongUse(sentence("cli.empty-name"));
    const reading = await readNamed(file, environment);
    if (typeof reading === "string") complain(environment, "cli.read-not-taken", { file, why: reading });
    else papers.push({ file, paper: reading });
  }
  return papers;
}

/** Why it cannot be read, as a sentence, or the paper. */
async function readNamed(file: string, environment: Environment): Promise<Paper | string> {
  try {
    const bytes = await readWithin(file, resolve(environment.folder, file));
    const reading = await readPaper({ name: basename(file), bytes });
    if (!reading.ok) return tell(reading.problem);
    for (const warning of reading.paper.warnings)
      complain(environment, "cli.read-warning", { file, warning: tell(warning) });
    return reading.paper;
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return tell(outsideMessage(error));
  }
}

async function readWithin(file: string, path: string): Promise<Uint8Array> {
  try {
    const entry = await stat(path);
    if (!entry.isFile())
      throw new OutsideError("not-a-file", file, { details: { isFolder: entry.isDirectory() } });
    const size = Math.ceil(entry.size / MEGABYTE);
    if (size > LARGEST) throw new OutsideError("too-large", file, { details: { size, limit: LARGEST } });
    return await readFile(path);
  } catch (error) {
    throw error instanceof OutsideError ? error : fromNodeError(error, file, "unreadable");
  }
}
