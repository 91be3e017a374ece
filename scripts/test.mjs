// Runs every check, one after the other, and reports all that failed. The last line reads "N passed, N failed":
// the tests that passed, and the tests and other checks that failed.
//
//   node scripts/test.mjs              everything
//   node scripts/test.mjs maths        everything, but only the test files whose path contains "maths"
//   node scripts/test.mjs --long       everything, with many more rounds of what is drawn by chance; takes an hour or more

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { root } from "./project.mjs";

const inColour = process.stdout.isTTY && !process.env.NO_COLOR;

const checks = [
  ["types", () => [build(), node("typescript/bin/tsc", "-p", "tsconfig.test.json")].every(Boolean)],
  ["lint", () => node("@biomejs/biome/bin/biome", "ci", ...(inColour ? [] : ["--colors=off"]), ".")],
  ["unused code", () => node("knip/bin/knip.js")],
  ["guards", () => run(join(root, "scripts", "guards.mjs"))],
];

/** Runs a program from node_modules; true if it found nothing wrong. */
function node(program, ...words) {
  return run(join(root, "node_modules", program), ...words);
}

function run(program, ...words) {
  const { status } = spawnSync(process.execPath, [program, ...words], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}

/** Runs the tests; how many passed and failed. A file that could not be loaded counts as one failure. */
function runTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const succeeded = node("vitest/vitest.mjs", "run", ...reporters, ...filters);
  const counts = existsSync(report)
    ? countTests(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  return { passed: counts.passed, failed: succeeded ? counts.failed : Math.max(counts.failed, 1) };
}

function countTests({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

// With an empty HOME browsers would put their caches into the project.
if (process.env.HOME === "") process.env.HOME = userInfo().homedir;

/** How often and from where the tests draw by chance in the long suite, unless the environment says otherwise. */
const LONG = {
  PARLEY_KILL_ROUNDS: "200",
  PARLEY_SERVER_KILLS: "50",
  PARLEY_HISTORIES: "20000",
  PARLEY_COURSES: "200",
  PARLEY_SEED: "any",
};

const isLong = process.argv.includes("--long");
if (isLong) process.env = { ...LONG, ...process.env };

const failed = [];
for (const [name, check] of checks) {
  console.log(`\n== ${name}`);
  if (!check()) failed.push(name);
}
console.log("\n== tests");
const tests = runTests(process.argv.slice(2).filter((word) => word !== "--long"));
if (tests.failed > 0) failed.push("tests");
console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}.` : "\nAll is well.");
const otherFailures = failed.filter((name) => name !== "tests").length;
process.exitCode = failed.length > 0 ? 1 : 0;
console.log(`${tests.passed} passed, ${tests.failed + otherFailures} failed`);
