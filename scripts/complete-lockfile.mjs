// Adds to package-lock.json the optional platform packages that npm left out.
//
// npm leaves out an optional package that the registry at hand does not carry, and `npm ci` then refuses the
// whole lock file, on every machine. Run this after `npm install`; it needs no network.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lockPath = join(root, "package-lock.json");

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
  "wasm32",
];

/** The optional packages named in the lock file that have no entry of their own: `{ place, version, dev }`. */
export function missingOptionals(lock) {
  const missing = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!resolves(lock, place, name)) {
        missing.push({ place: `node_modules/${name}`, version, dev: entry.dev === true });
      }
    }
  }
  return missing;
}

function resolves(lock, place, name) {
  let folder = place;
  for (;;) {
    if (lock.packages[`${folder}${folder ? "/" : ""}node_modules/${name}`]) return true;
    if (folder === "") return false;
    folder = folder.includes("/node_modules/") ? folder.slice(0, folder.lastIndexOf("/node_modules/")) : "";
  }
}

/** A lock entry for a platform package, with the platform read from its name. */
function platformEntry({ place, version, dev }) {
  const words = place.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor) || words.includes(`${processor}eabi`));
  if (!os) throw new Error(`Cannot tell the platform of ${place}; add it to package-lock.json by hand.`);
  const arm = words.some((word) => /^(gnu|musl)?eabi(hf)?$|eabihf$/.test(word)) ? "arm" : cpu;
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return {
    version,
    cpu: [arm],
    ...(dev ? { dev: true } : {}),
    ...(os === "linux" && libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(lockPath, "utf8"));
  const missing = missingOptionals(lock);
  for (const one of missing) lock.packages[one.place] = platformEntry(one);
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.length} optional packages to package-lock.json.`);
}
