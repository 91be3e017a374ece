// `parley assess` of a million-deal case as a whole process, cold: starting Node, loading, reading files, analysing, printing.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCaseFolder } from "../write-case.mjs";

const parley = fileURLToPath(new URL("../../packages/cli/bin/parley.js", import.meta.url));
const assess = (folder) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [parley, "assess", folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

export const cases = [
  {
    work: "parley assess of 10^6 deals, whole process, cold",
    reach: "≤ 0.6 s",
    warmUps: 1,
    runs: 9,
    prepare: () => writeCaseFolder(mkdtempSync(join(tmpdir(), "parley-bench-")), { issues: 6, options: 10 }),
    run: assess,
    says: (printed) => `${printed.split("\n").length} lines printed`,
  },
];
