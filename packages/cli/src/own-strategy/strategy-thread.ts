// The thread in which a strategy of somebody's own runs: it knows the frame and its own profile, and answers questions about packages.
import { parentPort, workerData } from "node:worker_threads";
import { Forfeiture, type GuestQuestion, GuestSeat, type Strategy } from "@parley/engine/rehearsal";
import { moduleUrl } from "./module-url.ts";
import type { FromStrategy, StrategyWork, ToStrategy } from "./strategy-messages.ts";

const { code } = workerData as StrategyWork;
const say = (said: FromStrategy) => parentPort?.postMessage(said);

let strategy: Pick<Strategy, "open"> | null = null;
let seat: GuestSeat | null = null;
try {
  const loaded: { readonly open?: unknown } = await import(
    moduleUrl(code, (name) => import.meta.resolve(name))
  );
  if (typeof loaded.open !== "function") say({ kind: "unfit" });
  else {
    strategy = { open: loaded.open as Strategy["open"] };
    say({ kind: "ready" });
  }
} catch (error) {
  say({ kind: "threw", says: saidBy(error) });
}

parentPort?.on("message", ({ asks, begins }: ToStrategy) => {
  try {
    if (begins?.guest && strategy) {
      // One that cannot be made leaves none, rather than that of another case.
      seat = null;
      seat = new GuestSeat(begins.guest, strategy);
    }
    if (begins) seat?.begin(begins.of, asks);
    say({ kind: "answer", answer: answerOf(asks) });
  } catch (error) {
    if (error instanceof Forfeiture) say({ kind: "impossible", says: error.message });
    else say({ kind: "threw", says: saidBy(error) });
  }
});

function answerOf(asks: GuestQuestion) {
  if (!seat) throw new RangeError("asked before it was ready");
  return seat.answer(asks);
}

function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
