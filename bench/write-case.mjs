// A two-party case folder of a given size, the same at every run.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { numbers } from "./scenarios.mjs";

export function randomPoints({ issues, options }) {
  const random = numbers(1);
  return [0, 1].map(() =>
    Array.from({ length: issues }, () => Array.from({ length: options }, () => Math.floor(random() * 101))),
  );
}

export function writeCaseFolder(folder, size) {
  const points = randomPoints(size);
  const list = (count, name) => Array.from({ length: count }, (_, k) => `${name}${k}`);
  const issues = list(size.issues, "issue");
  const options = list(size.options, "option");
  mkdirSync(join(folder, "profiles"), { recursive: true });
  writeFileSync(
    join(folder, "case.yaml"),
    `format: 1\ntitle: Bench\nparties: [party0, party1]\nissues:\n${issues.map((id) => `  - { id: ${id}, options: [${options.join(", ")}] }\n`).join("")}`,
  );
  for (const [party, sheet] of points.entries()) {
    const rows = sheet.map(
      (worths, issue) =>
        `  issue${issue}: { ${worths.map((worth, k) => `option${k}: ${worth}`).join(", ")} }\n`,
    );
    writeFileSync(
      join(folder, "profiles", `party${party}.yaml`),
      `format: 1\nparty: party${party}\npoints:\n${rows.join("")}noDeal: ${size.noDeal ?? 250}\n`,
    );
  }
  return folder;
}
