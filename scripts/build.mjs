// Compiles the packages, and builds the page of the workbench, when what either is made from has changed since the last build.
//
//   node scripts/build.mjs             build, and say where the page lies   (`npm run build`)

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles, root } from "./project.mjs";

const site = "packages/web/dist/site";

/** What is built, in order: from which files, into what, and by which program from node_modules. */
const steps = [
  {
    stamp: ".parley-build",
    isInput: (path) =>
      /^packages\/[^/]+\/(src\/|(tsconfig|package)\.json$)|^tsconfig\.(base\.)?json$/.test(path),
    outputs: () => readdirSync(join(root, "packages")).map((name) => `packages/${name}/dist`),
    program: ["typescript/bin/tsc", "-b"],
    folder: ".",
  },
  {
    stamp: ".parley-site",
    title: "Building the page of the workbench…",
    // The page bundles the sources of these packages, the explanations of methods and the cases that come with Parley.
    isInput: (path) =>
      /^packages\/(engine|papers|render|room|seal)\/(src\/|package\.json$)/.test(path) ||
      /^packages\/web\/(?!test\/)/.test(path) ||
      /^(docs\/explanation|cases)\/.*(?<!\.test\.ts)$/.test(path),
    outputs: () => [`${site}/index.html`],
    program: ["vite/bin/vite.js", "build", "--logLevel", "warn"],
    folder: "packages/web",
  },
];

/** A hash of everything that decides what a step yields. */
function inputHash({ isInput }, paths) {
  const hash = createHash("sha256");
  for (const path of [...paths.filter(isInput), "package-lock.json"]) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function isDone(stamp, hash, { outputs }) {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hash &&
    outputs().every((path) => existsSync(join(root, path)))
  );
}

/** Does the step if need be; false if it found errors, which its program has then printed. */
function take(step, paths) {
  const stamp = join(root, "node_modules", step.stamp);
  const hash = inputHash(step, paths);
  if (isDone(stamp, hash, step)) return true;
  rmSync(stamp, { force: true });
  if (step.title) console.log(step.title);
  const [program, ...words] = step.program;
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", program), ...words], {
    cwd: join(root, step.folder),
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) return false;
  writeFileSync(stamp, hash);
  return true;
}

/** Builds if need be; false if there are errors, which have then been printed. */
export function build() {
  const paths = ["packages", "docs/explanation", "cases"].flatMap((folder) => listFiles(root, folder));
  return steps.every((step) => take(step, [...paths, "tsconfig.base.json", "tsconfig.json"]));
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (build()) console.log(`The page is in ${site}. Any web host can serve that folder, below any path.`);
  else process.exitCode = 1;
}
