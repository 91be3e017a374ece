// Runs every check, the short ones side by side and then the tests, and reports all that failed. The last line reads
// "N passed, N failed": the tests that passed, and the tests and other checks that failed.
//
//   node scripts/test.mjs              everything
//   node scripts/test.mjs maths        everything, but only the test files whose path contains "maths"
//   node scripts/test.mjs --long       everything, with many more rounds of what is drawn by chance; takes an hour or more

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { root } from "./project.mjs";

// With an empty HOME browsers would put their caches into the project.
if (process.env.HOME === "") process.env.HOME = userInfo().homedir;

const inColour = Boolean(process.stdout.isTTY && !process.env.NO_COLOR);

/** Types are checked, and unused code is looked for, in what the build has made. */
const building = run(join(root, "scripts", "build.mjs"));

const checks = [
  ["types", building, tool("typescript/bin/tsc", "-p", "tsconfig.test.json", "--pretty", String(inColour))],
  ["lint", null, tool("@biomejs/biome/bin/biome", "ci", `--colors=${inColour ? "force" : "off"}`, ".")],
  ["unused code", building.then(() => null), tool("knip/bin/knip.js")],
  ["guards", null, [join(root, "scripts", "guards.mjs")]],
];

/** A program from node_modules, with its words. */
function tool(program, ...words) {
  return [join(root, "node_modules", program), ...words];
}

/** Runs a program without a word on the way: what it said, and whether it found nothing wrong. */
async function run(program, ...words) {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  const status = await new Promise((done) => child.on("close", done));
  return { said, isWell: status === 0 };
}

/** Runs a check once what comes before it has ended, if that found nothing wrong. */
async function check(before, words) {
  const earlier = await before;
  if (earlier?.isWell === false) return earlier;
  const outcome = await run(...words);
  return { ...outcome, said: (earlier?.said ?? "") + outcome.said };
}

/** Runs the tests; how many passed and failed. A file that could not be loaded counts as one failure. */
function runTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, tool("vitest/vitest.mjs", "run", ...reporters, ...filters), {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const counts = existsSync(report)
    ? countTests(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  return { passed: counts.passed, failed: status === 0 ? counts.failed : Math.max(counts.failed, 1) };
}

function countTests({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

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
const outcomes = checks.map(([name, before, words]) => [name, check(before, words)]);
for (const [name, outcome] of outcomes) {
  const { said, isWell } = await outcome;
  console.log(`\n== ${name}`);
  process.stdout.write(said);
  if (!isWell) failed.push(name);
}
console.log("\n== tests");
const tests = runTests(process.argv.slice(2).filter((word) => word !== "--long"));
if (tests.failed > 0) failed.push("tests");
console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}.` : "\nAll is well.");
const otherFailures = failed.filter((name) => name !== "tests").length;
process.exitCode = failed.length > 0 ? 1 : 0;
console.log(`${tests.passed} passed, ${tests.failed + otherFailures} failed`);
