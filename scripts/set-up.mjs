// Makes a fresh checkout ready: checks Node, installs packages, builds, and for tests finds a browser.
// Built-ins only, since it runs before anything is installed. A second run finds nothing to do and says nothing.
//
//   node scripts/set-up.mjs            install and build             (before `npm start`)
//   node scripts/set-up.mjs --test     install, find a browser and a PostgreSQL    (before `npm test`, which builds by itself)
//   node scripts/set-up.mjs --packages install                       (before what runs from sources)
//   node scripts/set-up.mjs --build    build                         (after `npm ci`)

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { browserAdvice, findChromium, installChromium } from "./chromium.mjs";
import { installPostgresql } from "./postgresql.mjs";
import { root } from "./project.mjs";

const installStamp = join(root, "node_modules", ".parley-setup");

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Parley needs Node.js 20.19 or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
}

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function isInstalled() {
  return existsSync(installStamp) && readFileSync(installStamp, "utf8") === lockHash();
}

/** Notes what is installed, unless the tools for development were left out. */
function stampInstall() {
  const complete = ["typescript", "vitest"].every((name) => existsSync(join(root, "node_modules", name)));
  if (complete) writeFileSync(installStamp, lockHash());
}

function install() {
  if (isInstalled()) return;
  console.log("Installing packages…");
  const npm = process.env.npm_execpath;
  const [command, ...words] =
    npm && /npm-cli\.c?js$/.test(npm) ? [process.execPath, npm, "ci"] : ["npm", "ci"];
  const result = spawnSync(command, words, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    // On Windows `npm` is a command script, which only a shell can start.
    shell: command === "npm" && process.platform === "win32",
    // The build comes next in this very process, so `npm ci` need not start one.
    env: { ...process.env, PARLEY_SETTING_UP: "1" },
  });
  if (result.error) fail(`npm could not be started (${result.error.message}). Install npm, then try again.`);
  if (result.status !== 0)
    fail("`npm ci` did not succeed; its message is above. It needs to reach an npm registry.");
  stampInstall();
}

function prepareBuild() {
  if (!existsSync(join(root, "node_modules", "typescript"))) {
    console.log("TypeScript is not installed, so nothing was built.");
    return;
  }
  if (!build()) fail("The build has errors; they are above.");
}

function prepareBrowser() {
  if (findChromium()) return;
  installChromium();
  if (!findChromium()) console.error(`${browserAdvice()}\nTests that need a browser will fail.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

checkNode();
if (process.argv.includes("--build")) {
  if (process.env.PARLEY_SETTING_UP !== "1") {
    stampInstall();
    prepareBuild();
  }
} else {
  install();
  if (process.argv.includes("--test")) {
    prepareBrowser();
    installPostgresql();
  } else if (!process.argv.includes("--packages")) prepareBuild();
}
