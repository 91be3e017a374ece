// A strategy of somebody's own as the rehearsal sees it: a negotiator whose answers come from a thread with limits on time and memory.
import type { Worker } from "node:worker_threads";
import type { Deal } from "@parley/engine/case";
import {
  Forfeiture,
  type GuestAnswer,
  type GuestCase,
  type Negotiator,
  NONE,
  type Question,
  type SessionName,
  type Strategy,
  type View,
} from "@parley/engine/rehearsal";
import { startThread } from "../threads/start-thread.ts";
import type { FromStrategy, ToStrategy } from "./strategy-messages.ts";

export interface StrategyLimits {
  /** Milliseconds for one answer; the first also has `load`. */
  readonly answer: number;
  /** Milliseconds for loading the file. */
  readonly load: number;
  /** Megabytes. */
  readonly memory: number;
}

export const STRATEGY_LIMITS: StrategyLimits = { answer: 2_000, load: 10_000, memory: 256 };

export interface OwnStrategyInput {
  readonly name: string;
  /** As `transpile` made it. */
  readonly code: string;
  readonly guest: GuestCase;
  readonly limits?: StrategyLimits;
  /** What the strategy prints. */
  readonly print?: (text: string) => void;
}

export interface OwnStrategy extends Strategy {
  close(): Promise<void>;
}

/** The thread starts with the first question and again after each forfeit. */
export function ownStrategy(input: OwnStrategyInput): OwnStrategy {
  const { name, limits = STRATEGY_LIMITS } = input;
  let thread: StrategyThread | null = null;
  const ask: Asking = async (asked): Promise<GuestAnswer> => {
    thread ??= new StrategyThread(input, limits);
    try {
      return await thread.ask(asked);
    } catch (error) {
      const failed = thread;
      thread = null;
      await failed.close();
      throw error;
    }
  };
  return {
    name,
    open: (view, of) => negotiatorOf({ view, of }, ask),
    close: async () => {
      await thread?.close();
      thread = null;
    },
  };
}

type Asking = (asked: ToStrategy) => Promise<GuestAnswer>;

function negotiatorOf(
  { view, of }: { readonly view: View; readonly of: SessionName },
  ask: Asking,
): Negotiator {
  let heard: { deal: Deal; by: number }[] = [];
  let begins: SessionName | null = of;
  const elsewhere = (): never => {
    throw new RangeError("a strategy in a thread of its own answers later: play it patiently");
  };
  const meant = (deal: number) => (deal === NONE ? null : view.dealOf(deal));
  return {
    hear: (deal, by) => {
      heard.push({ deal: view.dealOf(deal), by });
    },
    offer: elsewhere,
    accepts: elsewhere,
    answer: async ({ ask: wanted, standing, text }: Question) => {
      const { round, rounds, time } = view.clock;
      const { noDeal } = view;
      const news = heard;
      heard = [];
      const said = await ask({
        begins,
        asks: {
          ask: wanted,
          standing: meant(standing),
          text: meant(text),
          heard: news,
          round,
          rounds,
          time,
          noDeal,
        },
      });
      begins = null;
      if (said.kind === "word") return said.word;
      const deal = view.numberOf(said.deal);
      if (deal === null) throw new Forfeiture("impossible-package", JSON.stringify(said.deal));
      return deal;
    },
  };
}

class StrategyThread {
  readonly #worker: Worker;
  readonly #limits: StrategyLimits;
  #settle: ((said: FromStrategy | Forfeiture) => void) | null = null;
  #fallen: Forfeiture | null = null;
  #ready: Promise<void> | null = null;

  constructor({ code, guest, print = () => {} }: OwnStrategyInput, limits: StrategyLimits) {
    this.#limits = limits;
    this.#worker = startThread(new URL("./strategy-worker.ts", import.meta.url), {
      workerData: { code, guest },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      env: {},
      stdout: true,
      stderr: true,
    });
    this.#worker.stdout.on("data", (text) => print(String(text)));
    this.#worker.stderr.on("data", (text) => print(String(text)));
    this.#worker.on("message", (said: FromStrategy) => this.#settle?.(said));
    this.#worker.on("error", (error: NodeJS.ErrnoException) => this.#fall(error));
    this.#worker.on("exit", () => this.#fall(new Error("ended")));
  }

  async ask(asked: ToStrategy): Promise<GuestAnswer> {
    this.#ready ??= this.#within(this.#limits.load).then(fit);
    await this.#ready;
    const said = this.#within(this.#limits.answer);
    this.#worker.postMessage(asked);
    const answer = await said;
    if (answer.kind === "answer") return answer.answer;
    throw failure(answer);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** The next thing that the thread says. */
  #within(milliseconds: number): Promise<FromStrategy> {
    if (this.#fallen) return Promise.reject(this.#fallen);
    return new Promise((resolve, reject) => {
      const settle = (said: FromStrategy | Forfeiture) => {
        clearTimeout(timer);
        this.#settle = null;
        if (said instanceof Forfeiture) reject(said);
        else resolve(said);
      };
      const timer = setTimeout(() => settle(new Forfeiture("no-answer", `${milliseconds} ms`)), milliseconds);
      this.#settle = settle;
    });
  }

  #fall(error: NodeJS.ErrnoException): void {
    const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
    this.#fallen ??= new Forfeiture(
      memory ? "too-much-memory" : "threw",
      memory ? `${this.#limits.memory} MB` : error.message,
    );
    this.#settle?.(this.#fallen);
  }
}

function fit(said: FromStrategy): void {
  if (said.kind !== "ready") throw failure(said);
}

function failure(said: FromStrategy): Forfeiture {
  switch (said.kind) {
    case "threw":
      return new Forfeiture("threw", said.says);
    case "impossible":
      return new Forfeiture("impossible-package", said.says);
    case "unfit":
      return new Forfeiture("threw", "no function open is exported");
    default:
      return new Forfeiture("out-of-turn", said.kind);
  }
}
