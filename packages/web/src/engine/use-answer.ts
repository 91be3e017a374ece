// A worker's answer as a component sees it: the latest one, whether it is still about the case as it stands, and how far the next one is.
import { useEffect, useRef, useState } from "react";
import { useCase } from "../store/use-case.ts";
import { useLanguage } from "../texts/use-texts.ts";
import { Lane, Stopped } from "./lane.ts";
import type { ArgsOf, QuestionName, ValueOf } from "./questions.ts";

export interface Answer<Value> {
  /** The latest that is known; undefined before the first. */
  readonly value: Value | undefined;
  /** `working`: a newer one is being worked out; `stopped`: the person stopped it; `failed`: a fault of the program. */
  readonly state: "working" | "ready" | "stopped" | "failed";
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly failure: string | null;
  stop(): void;
  again(): void;
}

/** Questions that share a lane wait for each other. A new lane is a new worker. */
export type LaneName = "quick" | "assess" | "hold" | "brief" | "files" | "rehearse" | "rehearse-map";

export interface AskOptions {
  /** `quick` by default. Long work belongs into a lane of its own kind, where it can be ended. */
  readonly lane?: LaneName;
  /** Milliseconds to wait for further changes of the case. */
  readonly settle?: number;
  /** Ask nothing for now. */
  readonly off?: boolean;
}

const lanes = new Map<LaneName, Lane>();

export function laneOf(name: LaneName): Lane {
  const lane = lanes.get(name) ?? new Lane(name);
  lanes.set(name, lane);
  return lane;
}

type Shown<Value> = Pick<Answer<Value>, "value" | "state" | "progress" | "failure">;

const NOTHING_YET = { value: undefined, state: "working", progress: null, failure: null } as const;

/** Asks again whenever the case, the arguments or the language change. `args` is compared by its JSON text. */
export function useAnswer<Name extends QuestionName>(
  question: Name,
  args: ArgsOf<Name>,
  { lane = "quick", settle = 0, off = false }: AskOptions = {},
): Answer<ValueOf<Name>> {
  const { documents } = useCase();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown<ValueOf<Name>>>(NOTHING_YET);
  const [round, setRound] = useState(0);
  const stopping = useRef<AbortController | null>(null);
  const written = JSON.stringify(args);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for `args`, and `round` asks anew
  useEffect(() => {
    if (off) return;
    const control = new AbortController();
    stopping.current = control;
    setShown((last) => ({ ...last, state: "working", progress: null, failure: null }));
    const timer = setTimeout(() => {
      const onProgress = (done: number, total: number) =>
        setShown((last) => ({ ...last, progress: { done, total } }));
      laneOf(lane)
        .ask({ question, args, documents, language, onProgress, signal: control.signal })
        .then((value) => setShown({ value, state: "ready", progress: null, failure: null }))
        .catch((error: unknown) => {
          if (!(error instanceof Stopped)) setShown((last) => ({ ...last, ...failed(error) }));
        });
    }, settle);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [question, written, documents, language, lane, settle, off, round]);

  return {
    ...shown,
    stop: () => {
      stopping.current?.abort();
      setShown((last) => ({ ...last, state: "stopped", progress: null }));
    },
    again: () => setRound((count) => count + 1),
  };
}

function failed(error: unknown) {
  return {
    state: "failed",
    progress: null,
    failure: error instanceof Error ? error.message : String(error),
  } as const;
}
