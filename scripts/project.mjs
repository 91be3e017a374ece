// Where the project is and which files belong to it.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

// npm makes a folder called "~" where HOME is empty.
const generated = new Set([".git", ".parley", "coverage", "dist", "node_modules", "~"]);

/** Paths, with forward slashes and relative to `base`, of all files under `folder` that are not generated. */
export function listFiles(base, folder = "") {
  const found = [];
  let entries = [];
  try {
    entries = readdirSync(join(base, folder), { withFileTypes: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (generated.has(entry.name)) continue;
    if (entry.isDirectory()) found.push(...listFiles(base, path));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}
