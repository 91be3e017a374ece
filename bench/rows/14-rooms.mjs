// Rooms under load: 1,000 sockets of 200 rooms in two client processes, with acts sealed beforehand.
import { fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { makeHost, makeLongRoom, openWhole, serve } from "../long-room.mjs";

const program = fileURLToPath(new URL("../rooms-process.mjs", import.meta.url));
const ROOMS = Number(process.env.PARLEY_BENCH_ROOMS ?? 200);

async function tell(child, word) {
  child.send(word);
  const [answer] = await once(child, "message");
  if (answer.trouble) throw new Error(answer.trouble);
  return answer;
}

async function startServers(count) {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  chmodSync(folder, 0o755);
  const site = join(folder, "site");
  mkdirSync(site);
  writeFileSync(join(site, "index.html"), "");
  const servers = Array.from({ length: count }, () => fork(program, ["server", join(folder, "data"), site]));
  const addresses = [];
  for (const server of servers) addresses.push((await once(server, "message"))[0].address);
  const clients = [fork(program, ["client"]), fork(program, ["client"])];
  process.on("exit", () => {
    for (const client of clients) client.kill();
    for (const server of servers) server.kill();
  });
  await Promise.all(clients.map((client) => tell(client, { prepare: { addresses, rooms: ROOMS / 2 } })));
  return { folder, servers, clients };
}

async function load({ servers, clients }, { perSecond, seconds }) {
  await Promise.all(clients.map((client) => tell(client, { load: { perSecond: perSecond / 2, seconds } })));
  const before = await tell(servers[0], "memory");
  const outcomes = await Promise.all(clients.map((client) => tell(client, "go")));
  const after = await tell(servers[0], "memory");
  const all = (name) => outcomes.flatMap((outcome) => outcome[name]).sort((one, other) => one - other);
  const [took, acknowledged] = [all("took"), all("acknowledged")];
  const expected = outcomes.reduce((sum, outcome) => sum + outcome.expected, 0);
  const busy = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1e6;
  return {
    milliseconds: at(took, 0.5),
    memory: `${Math.round(after.memory / 2 ** 20)} MB in all`,
    says: [
      `p99 ${at(took, 0.99).toFixed(0)} ms; acknowledged p50 ${at(acknowledged, 0.5).toFixed(0)}, p99 ${at(acknowledged, 0.99).toFixed(0)} ms`,
      `${acknowledged.length} of ${expected} acts, ${took.length} of ${4 * expected} arrivals`,
      `processor: server ${busy.toFixed(1)} s, clients ${outcomes.map(({ cpu }) => cpu.toFixed(1)).join(" and ")} s of ${outcomes[0].seconds.toFixed(1)} s`,
    ].join("; "),
  };
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function end({ folder, servers, clients }) {
  for (const client of clients) client.kill("SIGKILL");
  for (const server of servers) {
    server.send("stop");
    await once(server, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
}

let long;

/** A host that has never seen the room, or one that has opened and closed it once. */
async function longRoom({ isKept }) {
  long ??= await makeLongRoom(Number(process.env.PARLEY_BENCH_LONG ?? 10_000));
  const host = await makeHost(serve(long));
  if (isKept) await (await openWhole(host, long)).close();
  return { host, isKept };
}

async function openLong({ host, isKept }) {
  const start = performance.now();
  const used = isKept ? host : await makeHost(host.fetch);
  const client = await openWhole(used, long);
  const milliseconds = performance.now() - start;
  await client.close();
  return { milliseconds };
}

let running;

async function prepare(count) {
  if (running) await end(running);
  running = await startServers(count);
  return running;
}

export const cases = [
  {
    work: `${ROOMS} rooms × 5 sockets, 100 acts/s → the others`,
    reach: "p50 ≤ 20 ms, p99 ≤ 150 ms",
    prepare: () => prepare(1),
    run: (parts) => load(parts, { perSecond: 100, seconds: 20 }),
    says: ({ says }) => says,
    ...{ runs: 1, warmUps: 0 },
  },
  {
    work: `${ROOMS} rooms × 5 sockets, 1,000 acts/s for ${Number(process.env.PARLEY_BENCH_BURST ?? 30)} s → the others`,
    reach: "p99 ≤ 1 s",
    prepare: () => running,
    run: (parts) => load(parts, { perSecond: 1_000, seconds: Number(process.env.PARLEY_BENCH_BURST ?? 30) }),
    says: ({ says }) => says,
    ...{ runs: 1, warmUps: 0 },
  },
  {
    work: "the same on two servers, 100 acts/s → the others",
    reach: "p50 ≤ 50 ms",
    prepare: () => prepare(2),
    run: async (parts) => {
      const result = await load(parts, { perSecond: 100, seconds: 20 });
      await end(parts);
      return result;
    },
    says: ({ says }) => says,
    ...{ runs: 1, warmUps: 0 },
  },
  {
    work: "a room of 10,000 acts that was never opened here → its view (in Node)",
    reach: "≤ 4 s",
    prepare: () => longRoom({ isKept: false }),
    run: openLong,
    ...{ runs: 5, warmUps: 1 },
  },
  {
    work: "the same from what the client kept",
    reach: "≤ 1 s",
    prepare: () => longRoom({ isKept: true }),
    run: openLong,
    ...{ runs: 5, warmUps: 1 },
  },
];
