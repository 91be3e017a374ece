// One worker as the page sees it: asks, hears how far it is, and can be stopped at any time by starting a new one.
import type { CaseDocuments } from "@parley/engine/case";
import { makeBreath } from "../store/breath.ts";
import { type PartChanges, type Parts, partChanges, partsOf } from "../store/parts.ts";
import type { LanguageCode } from "../texts/language.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import type { ArgsOf, QuestionName, ValueOf } from "./questions.ts";

export interface Ask<Name extends QuestionName> {
  readonly question: Name;
  readonly args: ArgsOf<Name>;
  readonly documents: CaseDocuments;
  readonly language: LanguageCode;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the work at once; the promise is then rejected with {@link Stopped}. */
  readonly signal?: AbortSignal;
}

/** The work was given up because nobody wants its result any more. */
export class Stopped extends Error {}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  onProgress?: (done: number, total: number) => void;
}

export class Lane {
  readonly #name: string;
  #worker: Worker | null = null;
  #sent: Parts = new Map();
  #waiting = new Map<number, Waiting>();
  #next = 1;
  /** What is still to be posted, in order. */
  #outbox: ToWorker[] = [];
  #isPosting = false;

  constructor(name: string) {
    this.#name = name;
  }

  ask<Name extends QuestionName>(ask: Ask<Name>): Promise<ValueOf<Name>> {
    const { question, args, documents, language, onProgress, signal } = ask;
    if (signal?.aborted) return Promise.reject(new Stopped());
    const parts = partsOf(documents);
    const changes = partChanges(this.#sent, parts);
    this.#outbox.push(...portionsOf(changes));
    this.#sent = parts;
    const id = this.#next++;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, ...(onProgress ? { onProgress } : {}) });
    });
    signal?.addEventListener("abort", () => this.#giveUp(id), { once: true });
    this.#outbox.push({ kind: "ask", id, question, args, language });
    void this.#post();
    return answer as Promise<ValueOf<Name>>;
  }

  /** Ends the worker and all that it was doing. */
  end(): void {
    this.#drop(new Stopped());
  }

  #drop(why: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = new Map();
    this.#outbox = [];
    const left = [...this.#waiting.values()];
    this.#waiting = new Map();
    for (const { reject } of left) reject(why);
  }

  /** A worker that computes hears nothing, so it is ended; what else waited in this lane is asked again by those who want it. */
  #giveUp(id: number): void {
    if (!this.#waiting.has(id)) return;
    const own = this.#waiting.get(id);
    this.#waiting.delete(id);
    this.#outbox = this.#outbox.filter((message) => message.kind !== "ask" || message.id !== id);
    own?.reject(new Stopped());
    if (this.#waiting.size === 0) this.end();
  }

  /** A large case takes its time to post: the page answers in between. */
  async #post(): Promise<void> {
    if (this.#isPosting) return;
    this.#isPosting = true;
    const breath = makeBreath();
    try {
      for (let message = this.#outbox.shift(); message; message = this.#outbox.shift()) {
        this.#worker ??= this.#start();
        this.#worker.postMessage(message);
        await breath.take();
      }
    } catch (error) {
      this.#drop(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#isPosting = false;
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), {
      type: "module",
      name: this.#name,
    });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    worker.onerror = (event) => this.#drop(new Error(event.message || "the worker could not be started"));
    return worker;
  }

  #hear(message: FromWorker): void {
    const asked = this.#waiting.get(message.id);
    if (!asked) return;
    if (message.kind === "progress") {
      asked.onProgress?.(message.done, message.total);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === "answer") asked.resolve(message.value);
    else asked.reject(new Error(message.message));
  }
}

/** Pieces that are posted together. */
const PORTION = 16;

function portionsOf({ put, drop }: PartChanges): ToWorker[] {
  const pieces = [...put];
  const count =
    drop.length > 0 ? Math.max(1, Math.ceil(pieces.length / PORTION)) : Math.ceil(pieces.length / PORTION);
  return Array.from({ length: count }, (_, at) => ({
    kind: "parts",
    put: new Map(pieces.slice(at * PORTION, (at + 1) * PORTION)),
    drop: at === 0 ? drop : [],
  }));
}
