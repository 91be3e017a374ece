// A worker's answer for what moves under the hand: work that was begun is never thrown away (ending it would cost the worker all that it
// has laid ready), and while one question is under way only the newest of the next ones waits.
import { useEffect, useRef, useState } from "react";
import { useCase } from "../store/use-case.ts";
import { useLanguage } from "../texts/use-texts.ts";
import { type Ask, Stopped } from "./lane.ts";
import type { ArgsOf, QuestionName, ValueOf } from "./questions.ts";
import { type Answer, type LaneName, laneOf } from "./use-answer.ts";

export type SteadyAnswer<Value> = Omit<Answer<Value>, "stop">;

interface Shown<Value> {
  readonly value: Value | undefined;
  readonly state: "working" | "ready" | "failed";
  readonly failure: string | null;
}

export interface SteadyOptions {
  readonly lane?: LaneName;
  /** Ask nothing for now. */
  readonly off?: boolean;
}

/** Asks again whenever the case, the arguments or the language change. `args` is compared by its JSON text. */
export function useSteadyAnswer<Name extends QuestionName>(
  question: Name,
  args: ArgsOf<Name>,
  { lane = "quick", off = false }: SteadyOptions = {},
): SteadyAnswer<ValueOf<Name>> {
  const { documents } = useCase();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown<ValueOf<Name>>>({
    value: undefined,
    state: "working",
    failure: null,
  });
  const [round, setRound] = useState(0);
  const asker = useRef<Asker<Name> | null>(null);
  const written = JSON.stringify(args);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for `args`, and `round` asks anew
  useEffect(() => {
    if (off) return;
    asker.current ??= new Asker(lane, setShown);
    asker.current.want({ question, args, documents, language });
  }, [question, written, documents, language, lane, off, round]);
  useEffect(
    () => () => {
      asker.current?.leave();
      asker.current = null;
    },
    [],
  );
  return { ...shown, progress: null, again: () => setRound((count) => count + 1) };
}

class Asker<Name extends QuestionName> {
  readonly #lane: LaneName;
  #tell: (change: (last: Shown<ValueOf<Name>>) => Shown<ValueOf<Name>>) => void;
  #next: Ask<Name> | null = null;
  #isBusy = false;

  constructor(lane: LaneName, tell: (change: (last: Shown<ValueOf<Name>>) => Shown<ValueOf<Name>>) => void) {
    this.#lane = lane;
    this.#tell = tell;
  }

  want(ask: Ask<Name>): void {
    this.#next = ask;
    this.#tell((last) => ({ ...last, state: "working", failure: null }));
    if (!this.#isBusy) void this.#work();
  }

  leave(): void {
    this.#next = null;
    this.#tell = () => {};
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    while (this.#next) {
      const ask = this.#next;
      this.#next = null;
      await this.#answer(ask);
    }
    this.#isBusy = false;
  }

  async #answer(ask: Ask<Name>): Promise<void> {
    try {
      const value = await laneOf(this.#lane).ask(ask);
      const isLatest = this.#next === null;
      this.#tell(() => ({ value, state: isLatest ? "ready" : "working", failure: null }));
    } catch (error) {
      // Somebody else's question was given up, and the worker with it.
      if (error instanceof Stopped) this.#next ??= ask;
      else this.#tell((last) => ({ ...last, state: "failed", failure: messageOf(error) }));
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
