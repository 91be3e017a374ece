// A term for every pair of option choices makes one cluster of all issues: 10^7 deals gone through on two threads.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { clusterBlocks, planDealSpace, reduceGroups, streamCluster } from "@parley/engine/bargaining";
import { frameOf, numbers, randomSheets, wholePoints } from "../scenarios.mjs";

const frame = frameOf({ parties: 2, issues: 7, options: 10 });

function pairSheets() {
  const random = numbers(5);
  const draw = wholePoints(random, 100);
  return randomSheets(frame, draw).map((sheet) => ({
    ...sheet,
    terms: pairs().map((pattern) => ({ pattern, worth: draw() })),
  }));
}

function pairs() {
  const patterns = [];
  for (let a = 0; a < 7; a++)
    for (let b = a + 1; b < 7; b++)
      for (let k = 0; k < 100; k++)
        patterns.push([
          { issue: a, options: [Math.floor(k / 10)] },
          { issue: b, options: [k % 10] },
        ]);
  return patterns;
}

const input = () => ({ frame, sheets: pairSheets() });

function inThread(from, to) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("../stream-thread.mjs", import.meta.url), {
      workerData: { input: input(), from, to },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

async function onThreads(threads) {
  const plan = planDealSpace(input());
  const blocks = clusterBlocks(plan.clusters[0]);
  const share = Math.ceil(blocks / threads);
  const tasks = Array.from({ length: threads }, (_, k) => [k * share, Math.min(blocks, (k + 1) * share)]);
  const parts =
    threads === 1
      ? [streamCluster(plan, plan.clusters[0])]
      : await Promise.all(tasks.map(([from, to]) => inThread(from, to)));
  const reduced = reduceGroups(plan, { parts: new Map([[0, parts]]) });
  return {
    points: reduced.groups[0].size,
    memory: `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB whole process`,
  };
}

export const cases = [1, 2].map((threads) => ({
  work: `a term for every pair, 10^7 deals, 2 parties: ${threads === 1 ? "one thread" : "two threads"}`,
  reach: threads === 2 ? "≤ 2 s, ≤ 200 MB" : "",
  warmUps: 1,
  runs: 5,
  prepare: () => (availableParallelism() < threads ? { unavailable: "one processor only" } : null),
  run: () => onThreads(threads),
  says: ({ points }) => `${points} undominated`,
}));
