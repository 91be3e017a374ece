// One worker as the page sees it: asks, hears how far it is, and can be stopped at any time by starting a new one.
import type { CaseDocuments } from "@parley/engine/case";
import { type Parts, partChanges, partsOf } from "../store/parts.ts";
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

  constructor(name: string) {
    this.#name = name;
  }

  ask<Name extends QuestionName>(ask: Ask<Name>): Promise<ValueOf<Name>> {
    const { question, args, documents, language, onProgress, signal } = ask;
    if (signal?.aborted) return Promise.reject(new Stopped());
    const parts = partsOf(documents);
    const changes = partChanges(this.#sent, parts);
    if (changes.put.size > 0 || changes.drop.length > 0) this.#post({ kind: "parts", ...changes });
    this.#sent = parts;
    const id = this.#next++;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, ...(onProgress ? { onProgress } : {}) });
    });
    signal?.addEventListener("abort", () => this.#giveUp(id), { once: true });
    this.#post({ kind: "ask", id, question, args, language });
    return answer as Promise<ValueOf<Name>>;
  }

  /** Ends the worker and all that it was doing. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = new Map();
    const left = [...this.#waiting.values()];
    this.#waiting = new Map();
    for (const { reject } of left) reject(new Stopped());
  }

  /** A worker that computes hears nothing, so it is ended; what else waited in this lane is asked again by those who want it. */
  #giveUp(id: number): void {
    if (!this.#waiting.has(id)) return;
    const own = this.#waiting.get(id);
    this.#waiting.delete(id);
    own?.reject(new Stopped());
    if (this.#waiting.size === 0) this.end();
  }

  #post(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), {
      type: "module",
      name: this.#name,
    });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    worker.onerror = (event) => this.#fail(new Error(event.message || "the worker could not be started"));
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

  #fail(error: Error): void {
    const left = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = new Map();
    for (const { reject } of left) reject(error);
  }
}
