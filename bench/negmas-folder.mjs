// A two-party scenario as a folder that NegMAS reads, where NegMAS is installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomPoints } from "./write-case.mjs";

/** The folder of a scenario with the points of `randomPoints`, or why there is none. */
export function negmasFolder({ issues, options, noDeal }) {
  if (spawnSync("python3", ["-c", "import negmas"]).status !== 0) {
    return { unavailable: "NegMAS is not installed; see docs/how-to/compare-with-negmas.md" };
  }
  const folder = mkdtempSync(join(tmpdir(), "parley-negmas-"));
  const names = Array.from({ length: options }, (_, k) => `option${k}`);
  const listed = Array.from(
    { length: issues },
    (_, k) => `- name: issue${k}\n  type: CategoricalIssue\n  values: [${names.join(", ")}]\n`,
  );
  writeFileSync(
    join(folder, "bench.yml"),
    `name: bench\ntype: CartesianOutcomeSpace\nissues:\n${listed.join("")}`,
  );
  for (const [party, sheet] of randomPoints({ issues, options }).entries()) {
    const values = sheet.map(
      (worths) =>
        `- type: TableFun\n  mapping: { ${worths.map((worth, k) => `option${k}: ${worth}`).join(", ")} }\n`,
    );
    writeFileSync(
      join(folder, `party${party}.yml`),
      `name: party${party}\ntype: LinearAdditiveUtilityFunction\nreserved_value: ${noDeal.toFixed(1)}\nweights: [${sheet.map(() => 1).join(", ")}]\nvalues:\n${values.join("")}`,
    );
  }
  return { folder };
}

/** What a script of `peers/` printed as its last line. */
export function askNegmas(script, ...words) {
  const path = fileURLToPath(new URL(`peers/${script}`, import.meta.url));
  const { stdout, stderr, status } = spawnSync("python3", [path, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}
