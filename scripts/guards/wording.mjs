// Nothing in the project depends on one person's machine: no paths from it, no addresses of package registries.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../project.mjs";

const binary = /\.(png|jpe?g|gif|ico|webp|pdf|woff2?|ttf|zip|gz|docx|xlsx|wasm)$/i;

const faults = [
  [/(?<![\w.@~-])\/(work|root|home\/\w+|Users\/\w+)\//, "names a folder of one machine"],
  [/\bregistry\.[\w-]+\.\w+/, "names a package registry"],
  [/^\s*(@[\w-]+:)?registry\s*=/, "chooses a package registry"],
  [/_(authToken|auth|password)\s*=/, "holds a registry credential"],
];

export function check(root) {
  const problems = [];
  for (const path of listFiles(root).filter((path) => !binary.test(path))) {
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    lines.forEach((line, index) => {
      for (const [pattern, fault] of [...faults, ...registryInUse()]) {
        const match = pattern.exec(line);
        if (match) problems.push(`${path}:${index + 1} ${fault}: ${match[0]}`);
      }
    });
  }
  return { problems };
}

/** The host of the registry that npm uses at the moment, which must not leak into a file either. */
function registryInUse() {
  const address = process.env.npm_config_registry;
  if (!address || !URL.canParse(address)) return [];
  const host = new URL(address).host.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [[new RegExp(host), "names a package registry"]];
}
