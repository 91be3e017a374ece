// Runs the guards: small checks that keep promises which review forgets.
//
//   node scripts/guards.mjs            all of them
//   node scripts/guards.mjs sizes      one, or several by name

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "./project.mjs";

const folder = new URL("guards/", import.meta.url);

/** Runs guards by name and prints what they find; returns how many found fault. */
async function runGuards(names) {
  let failures = 0;
  for (const name of names) {
    const { check } = await import(new URL(`${name}.mjs`, folder).href);
    const { problems, note } = check(root);
    if (problems.length > 0) failures++;
    console.log(`${problems.length > 0 ? "✗" : "✓"} ${name}${note ? ` (${note})` : ""}`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
  return failures;
}

const all = readdirSync(fileURLToPath(folder))
  .map((file) => file.replace(/\.mjs$/, ""))
  .sort();
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no guard called ${unknown.join(", ")}. There are: ${all.join(", ")}.`);
  process.exitCode = 2;
} else {
  process.exitCode = (await runGuards(chosen.length > 0 ? chosen : all)) > 0 ? 1 : 0;
}
