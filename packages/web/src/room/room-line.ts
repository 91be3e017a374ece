// The worker of one room as the page sees it: how the room stands, questions, and deeds.
import type { LanguageCode } from "../texts/language.ts";
import type { DeedArgs, DeedValue, RoomDeed } from "./deeds.ts";
import type { FromRoomWorker, RoomState, ToRoomWorker } from "./messages.ts";
import type { QuestionArgs, QuestionValue, RoomQuestion } from "./questions.ts";

/** It could not be done; `words` say why and what to do. */
export class RoomFailure extends Error {
  readonly words: string | null;

  constructor(words: string | null, message: string) {
    super(message);
    this.words = words;
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** How long the worker may take to keep what it knows, in milliseconds. */
const PATIENCE = 3_000;

export class RoomLine {
  readonly key: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<() => void>();
  #state: RoomState = { at: "opening" };
  #next = 1;

  constructor(key: string) {
    this.key = key;
    this.#worker = new Worker(new URL("./room.worker.ts", import.meta.url), { type: "module", name: "room" });
    this.#worker.onmessage = ({ data }: MessageEvent<FromRoomWorker>) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(event.message || "the worker could not be started");
    this.#post({ kind: "enter", key });
  }

  readonly state = (): RoomState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  takeOver(): void {
    this.#post({ kind: "take-over" });
  }

  /** @throws RoomFailure */
  ask<Name extends RoomQuestion>(
    name: Name,
    args: QuestionArgs<Name>,
    language: LanguageCode,
  ): Promise<QuestionValue<Name>> {
    return this.#want({ kind: "ask", name, args, language }) as Promise<QuestionValue<Name>>;
  }

  /** @throws RoomFailure */
  order<Name extends RoomDeed>(
    name: Name,
    args: DeedArgs<Name>,
    language: LanguageCode,
  ): Promise<DeedValue<Name>> {
    return this.#want({ kind: "do", name, args, language }) as Promise<DeedValue<Name>>;
  }

  /** What is under way ends with it; drafts are kept. */
  end(): void {
    this.#listeners.clear();
    this.#post({ kind: "leave" });
    setTimeout(() => this.#worker.terminate(), PATIENCE);
  }

  #want(wanted: Omit<Extract<ToRoomWorker, { kind: "ask" | "do" }>, "id">): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ ...wanted, id });
    });
  }

  #post(message: ToRoomWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromRoomWorker): void {
    if (message.kind === "state") {
      this.#state = message.state;
      for (const listener of this.#listeners) listener();
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === "answer") waiting?.resolve(message.value);
    else waiting?.reject(new RoomFailure(message.words, message.message));
  }

  #fail(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new RoomFailure(null, message));
    this.#waiting.clear();
  }
}
