// A strategy of somebody's own as the rehearsal sees it: a negotiator whose answers come from a thread with limits on time and memory.
import { Worker } from "node:worker_threads";
import {
  Forfeiture,
  type GuestAnswer,
  type GuestCase,
  type GuestNews,
  type Negotiator,
  NONE,
  type Question,
  type SessionName,
  type Strategy,
  type View,
} from "@parley/engine/rehearsal";
import { threadModule } from "../threads/thread-module.ts";
import type { FromStrategy, ToStrategy } from "./strategy-messages.ts";

export interface StrategyLimits {
  /** Milliseconds for one answer; the first also has `load`. */
  readonly answer: number;
  /** Milliseconds for loading the file. */
  readonly load: number;
  /** Megabytes. */
  readonly memory: number;
}

const STRATEGY_LIMITS: StrategyLimits = { answer: 2_000, load: 10_000, memory: 256 };

export interface OwnStrategyInput {
  readonly name: string;
  /** As `transpile` made it. */
  readonly code: string;
  /** All that the strategy learns of the case: the frame, and the profile of the party whose view it is. */
  readonly guestOf: (view: View) => GuestCase;
  /** Those of the program where they are left out. */
  readonly limits?: StrategyLimits | undefined;
  /** What the strategy prints. */
  readonly print?: (text: string) => void;
}

export interface OwnStrategy extends Strategy {
  close(): Promise<void>;
}

/** One thread for each seat that it plays, which starts with the first question, and again where it ended or gave no answer. */
export function ownStrategy(input: OwnStrategyInput): OwnStrategy {
  const { name, limits = STRATEGY_LIMITS } = input;
  const threads = new Map<number, StrategyThread>();
  const askFrom = async (view: View, asked: ToStrategy): Promise<GuestAnswer> => {
    const thread = threads.get(view.party) ?? new StrategyThread(input, limits);
    threads.set(view.party, thread);
    try {
      return await thread.ask(view, asked);
    } catch (error) {
      if (!thread.goesOn(error)) {
        threads.delete(view.party);
        await thread.close();
      }
      throw error;
    }
  };
  return {
    name,
    open: (view, of) => negotiatorOf({ view, of }, (asked) => askFrom(view, asked)),
    close: async () => {
      for (const thread of threads.values()) await thread.close();
      threads.clear();
    },
  };
}

type Asking = (asked: ToStrategy) => Promise<GuestAnswer>;

function negotiatorOf(
  { view, of }: { readonly view: View; readonly of: SessionName },
  ask: Asking,
): Negotiator {
  let heard: GuestNews[] = [];
  let begins: ToStrategy["begins"] = { of, guest: null };
  const elsewhere = (): never => {
    throw new RangeError("a strategy in a thread of its own answers later: play it patiently");
  };
  const meant = (deal: number) => (deal === NONE ? null : view.dealOf(deal));
  return {
    hear: (deal, by) => {
      heard.push({ deal: view.dealOf(deal), by });
    },
    hearAnswer: (deal, by, answer) => {
      heard.push({ deal: view.dealOf(deal), by, answer });
    },
    offer: elsewhere,
    accepts: elsewhere,
    answer: async ({ ask: wanted, standing, text, author, fewest, conditional }: Question) => {
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
          ...(author === undefined ? {} : { author }),
          ...(fewest === undefined ? {} : { fewest }),
          ...(conditional === undefined ? {} : { conditional }),
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
  readonly #guestOf: OwnStrategyInput["guestOf"];
  /** Of the case that it knows. */
  #frame: View["frame"] | null = null;

  constructor({ code, guestOf, print = () => {} }: OwnStrategyInput, limits: StrategyLimits) {
    this.#guestOf = guestOf;
    this.#limits = limits;
    const { url, execArgv } = threadModule(new URL("./strategy-thread.ts", import.meta.url));
    this.#worker = new Worker(url, {
      execArgv: [...execArgv],
      workerData: { code },
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

  async ask(view: View, { asks, begins }: ToStrategy): Promise<GuestAnswer> {
    this.#ready ??= this.#within(this.#limits.load).then(fit);
    await this.#ready;
    const said = this.#within(this.#limits.answer);
    const isNew = begins !== null && this.#frame !== view.frame;
    const asked: ToStrategy = {
      asks,
      begins: begins && { ...begins, guest: isNew ? this.#guestOf(view) : null },
    };
    this.#frame = view.frame;
    this.#worker.postMessage(asked);
    const answer = await said;
    if (answer.kind === "answer") return answer.answer;
    throw failure(answer);
  }

  /** Whether the thread can play the next session after this error: it told of it itself. */
  goesOn(error: unknown): boolean {
    return !this.#fallen && !(error instanceof Forfeiture && error.fault === "no-answer");
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
