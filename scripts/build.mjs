// Compiles the packages when their sources have changed since the last build.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, root } from "./project.mjs";

const stamp = join(root, "node_modules", ".parley-build");

/** A hash of everything that decides what the build yields. */
function sourceHash() {
  const hash = createHash("sha256");
  const inputs = listFiles(root, "packages").filter(
    (path) => /^packages\/[^/]+\/src\//.test(path) || /\/(tsconfig|package)\.json$/.test(path),
  );
  for (const path of [...inputs, "tsconfig.base.json", "tsconfig.json", "package-lock.json"]) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function isBuilt(hash) {
  const packages = readdirSync(join(root, "packages"));
  return (
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hash &&
    packages.every((name) => existsSync(join(root, "packages", name, "dist")))
  );
}

/** Builds if need be; false if the compiler found errors, which it has then printed. */
export function build() {
  const hash = sourceHash();
  if (isBuilt(hash)) return true;
  rmSync(stamp, { force: true });
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-b"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) return false;
  writeFileSync(stamp, hash);
  return true;
}
