// Tournaments as whole processes, results saved to a new folder: starting Node, loading, reading the case, playing, summing up, writing. Memory
// is the most that the process held at once. The same number of negotiations in NegMAS where it is installed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { askNegmas, negmasFolder } from "../negmas-folder.mjs";
import { writeCaseFolder } from "../write-case.mjs";

const parley = fileURLToPath(new URL("../../packages/cli/bin/parley.js", import.meta.url));
const small = { issues: 3, options: 10, noDeal: 100 };

const EIGHT = [
  ...["boulware", "linear", "conceder", "hardliner"],
  ...["tit-for-tat-averaged", "tit-for-tat-relative", "micro", "random-walker"],
];
const FIVE = ["boulware", "linear", "conceder", "tit-for-tat-averaged", "micro"];

const newFolder = () => mkdtempSync(join(tmpdir(), "parley-bench-"));

/** How long the process took and the most that it held, by what the system says of it while it runs. */
async function playInProcess({ folder, strategies, repeats, threads }) {
  const results = join(newFolder(), "results");
  const words = ["tournament", folder, "--strategies", ...strategies, "--repeat", repeats];
  const start = performance.now();
  const child = spawn(process.execPath, [parley, ...words, "--threads", threads, "-o", results], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, mostHeld(child.pid));
  }, 50);
  const status = await new Promise((resolve, reject) => child.once("error", reject).once("exit", resolve));
  clearInterval(watching);
  if (status !== 0) throw new Error(`parley tournament ended with ${status}`);
  const milliseconds = performance.now() - start;
  const { sessions } = JSON.parse(readFileSync(join(results, "summary.json"), "utf8")).plan;
  const table = statSync(join(results, "sessions.csv")).size;
  rmSync(results, { recursive: true });
  return { milliseconds, sessions, table, memory: most > 0 ? `${most.toFixed(0)} MB at most` : "not known" };
}

/** In MB; 0 where the system does not say, or the process is over. */
function mostHeld(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const ours = {};

function row({ work, reach, strategies, repeats, threads, warmUps, runs }) {
  return {
    work,
    reach,
    warmUps,
    runs,
    prepare: () => ({ folder: writeCaseFolder(newFolder(), small), strategies, repeats, threads }),
    run: async (input) => {
      const result = await playInProcess(input);
      ours[work] = result;
      return result;
    },
    says: ({ sessions, milliseconds, table }) =>
      `${sessions.toLocaleString("en")} sessions, ${Math.round((sessions * 1000) / milliseconds).toLocaleString("en")} /s; ${(table / 2 ** 20).toFixed(1)} MB of table`,
  };
}

const few = "1,000 deals: tournament of 128 negotiations, whole process, results saved";

export const cases = [
  row({
    ...{ work: few, reach: "≤ 1.5 s", strategies: EIGHT },
    ...{ repeats: 2, threads: availableParallelism(), warmUps: 1, runs: 5 },
  }),
  row({
    ...{ work: "1,000 deals: 10^5 sessions, two threads", reach: "as much memory as 10^6" },
    ...{ strategies: FIVE, repeats: 4_000, threads: 2, warmUps: 0, runs: 1 },
  }),
  row({
    ...{ work: "1,000 deals: 10^6 sessions, two threads", reach: "≤ 2 min, memory flat" },
    ...{ strategies: FIVE, repeats: 40_000, threads: 2, warmUps: 0, runs: 1 },
  }),
  {
    work: "the same in NegMAS: tournament, one negotiation after the other, loading not counted",
    warmUps: 0,
    runs: 1,
    prepare: () => negmasFolder(small),
    run: ({ folder }) => {
      const result = askNegmas("negmas_tournament.py", folder, join(newFolder(), "results"));
      return { ...result, milliseconds: result.seconds * 1000 };
    },
    says: ({ version, negotiations, seconds }) => {
      const rate = negotiations / seconds;
      const mine = ours[few].sessions / (ours[few].milliseconds / 1000);
      return `NegMAS ${version}: ${negotiations} negotiations, ${rate.toFixed(0)} /s. Ours: ${(mine / rate).toFixed(1)} times as many, loading counted`;
    },
  },
];
