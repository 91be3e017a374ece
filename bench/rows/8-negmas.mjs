// The million-deal scenario in NegMAS, where it is installed, and how much longer it takes than the same question here.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findSolutions, openSpace } from "@parley/engine/bargaining";
import { rational } from "@parley/engine/maths";
import { frameOf } from "../scenarios.mjs";
import { randomPoints } from "../write-case.mjs";

const size = { issues: 6, options: 10 };
const script = fileURLToPath(new URL("../peers/negmas_frontier.py", import.meta.url));

function prepare() {
  if (spawnSync("python3", ["-c", "import negmas"]).status !== 0) {
    return { unavailable: "NegMAS is not installed; see docs/how-to/compare-with-negmas.md" };
  }
  const folder = mkdtempSync(join(tmpdir(), "parley-negmas-"));
  const options = Array.from({ length: size.options }, (_, k) => `option${k}`);
  const issues = Array.from(
    { length: size.issues },
    (_, k) => `- name: issue${k}\n  type: CategoricalIssue\n  values: [${options.join(", ")}]\n`,
  );
  writeFileSync(
    join(folder, "bench.yml"),
    `name: bench\ntype: CartesianOutcomeSpace\nissues:\n${issues.join("")}`,
  );
  for (const [party, sheet] of randomPoints(size).entries()) {
    const values = sheet.map(
      (worths) =>
        `- type: TableFun\n  mapping: { ${worths.map((worth, k) => `option${k}: ${worth}`).join(", ")} }\n`,
    );
    writeFileSync(
      join(folder, `party${party}.yml`),
      `name: party${party}\ntype: LinearAdditiveUtilityFunction\nreserved_value: 250.0\nweights: [${sheet.map(() => 1).join(", ")}]\nvalues:\n${values.join("")}`,
    );
  }
  return { folder, ours: timeOurs() };
}

function timeOurs() {
  const frame = frameOf({ parties: 2, ...size });
  const sheets = randomPoints(size).map((points, party) => ({
    party: `party${party}`,
    points: points.map((worths) => worths.map((worth) => rational(BigInt(worth)))),
    terms: [],
    cap: null,
    noDeal: rational(250n),
  }));
  const times = [];
  for (let run = 0; run < 40; run++) {
    const start = performance.now();
    const { space, frontier } = openSpace({ frame, sheets });
    findSolutions(space, { frontier });
    times.push(performance.now() - start);
  }
  return times.slice(15).sort((a, b) => a - b)[12];
}

export const cases = [
  {
    work: "2 parties, 6 × 10 (10^6 deals) in NegMAS: frontier and four points",
    warmUps: 0,
    runs: 1,
    prepare,
    run: ({ folder }) => {
      const { stdout, stderr, status } = spawnSync("python3", [script, folder, "5"], { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      const { seconds, points, version } = JSON.parse(stdout.trim().split("\n").at(-1));
      return { milliseconds: seconds * 1000, points, version };
    },
    says: ({ milliseconds, points, version }, { ours }) =>
      `NegMAS ${version}, ${points} points, median of 5; ${Math.round(milliseconds / ours)} times ours (${ours.toFixed(2)} ms)`,
  },
];
