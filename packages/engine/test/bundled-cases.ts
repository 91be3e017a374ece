// The cases that come with Parley, read from their folders, for tests that go through all of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../src/case/case.ts";
import { readCase } from "../src/case/reading/read-case.ts";

const root = join(import.meta.dirname, "../../../cases");

export const BUNDLED: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** @throws Error where the case has a problem. */
export function readBundled(name: string): Case {
  const folder = join(root, name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".yaml"),
  );
  const texts = new Map(
    files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
  const reading = readCase(texts, { folderName: name });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}
