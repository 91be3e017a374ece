// Every dependency has one exact version, and the lock file serves every platform and every registry.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { missingOptionals } from "../complete-lockfile.mjs";
import { listFiles } from "../project.mjs";

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

export function check(root) {
  const manifests = [
    "package.json",
    ...listFiles(root, "packages").filter((path) => path.endsWith("/package.json")),
  ];
  const problems = manifests.flatMap((path) => manifestProblems(root, path));
  const lockPath = join(root, "package-lock.json");
  if (!existsSync(lockPath))
    return { problems: [...problems, "There is no package-lock.json; run npm install."] };
  const lock = JSON.parse(readFileSync(lockPath, "utf8"));
  for (const [place, { resolved }] of Object.entries(lock.packages)) {
    if (/^[a-z+]+:\/\//.test(resolved ?? "")) {
      problems.push(`package-lock.json ties ${place} to one server; remove its "resolved" line.`);
    }
  }
  for (const { place } of missingOptionals(lock)) {
    problems.push(`package-lock.json lacks ${place}; run node scripts/complete-lockfile.mjs.`);
  }
  return { problems };
}

function manifestProblems(root, path) {
  const manifest = JSON.parse(readFileSync(join(root, path), "utf8"));
  const kinds = ["dependencies", "devDependencies", "optionalDependencies"];
  return kinds
    .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${path} asks for ${name} ${version}; give one exact version.`);
}
