// Every package we install may be used under a licence that fits Apache-2.0.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const refused = /\bA?GPL/i;
const toolsOnly = /\bMPL/i;

export function check(root) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const problems = [];
  let read = 0;
  for (const [place, entry] of Object.entries(lock.packages)) {
    const manifest = join(root, place, "package.json");
    if (!place.includes("node_modules/") || entry.link || !existsSync(manifest)) continue;
    read++;
    const licence = licenceOf(JSON.parse(readFileSync(manifest, "utf8")));
    const problem = problemWith(licence, entry.dev === true);
    if (problem) problems.push(`${place} ${problem}`);
  }
  return { problems, note: `${read} packages` };
}

function licenceOf({ license, licenses }) {
  const stated = license ?? licenses;
  if (Array.isArray(stated)) return stated.map((one) => one.type ?? one).join(" OR ");
  return typeof stated === "object" ? stated.type : stated;
}

/** A choice of licences is as good as its best one. */
function problemWith(licence, isTool) {
  if (!licence) return "states no licence.";
  const choices = licence.replace(/[()]/g, "").split(/\s+OR\s+/i);
  const fits = choices.some((choice) => !refused.test(choice) && (isTool || !toolsOnly.test(choice)));
  return fits ? undefined : `is under ${licence}, which does not fit.`;
}
