// `parley new NAME`: a commented case to fill in, in a new folder.
import { basename, resolve } from "node:path";
import { newCase } from "@parley/engine/case";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { writeNewFolder } from "../files/write-files.ts";
import { sentence } from "../say.ts";

export async function newFolder(name: string, environment: Environment): Promise<ExitStatus> {
  const folder = resolve(environment.folder, name);
  const files = newCase({ id: basename(folder), title: titleOf(basename(folder)) });
  await writeNewFolder(folder, files);
  environment.print(`${sentence("cli.case-made", { folder: name, files: [...files.keys()] })}\n`);
  return EXIT.fine;
}

/** `river-basin` as `River basin`. */
function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, " ").trim();
  return words === "" ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
