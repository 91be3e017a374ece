// The packages of a case that is assembled from shared profiles, worked out beside the page and beside the room.
import type { CaseDocuments } from "@parley/engine/case";
import { useEffect, useRef, useState } from "react";
import { Stopped } from "../../../../engine/lane.ts";
import type { DealsFindings } from "../../../../engine/questions/deals-findings.ts";
import { type Answer, laneOf } from "../../../../engine/use-answer.ts";
import type { LanguageCode } from "../../../../texts/language.ts";
import { useLanguage } from "../../../../texts/use-texts.ts";

export type SharedFindings =
  | { readonly kind: "found"; readonly findings: DealsFindings }
  /** In words. */
  | { readonly kind: "problems"; readonly problems: readonly string[] };

type Shown = Pick<Answer<SharedFindings>, "value" | "state" | "progress" | "failure">;

const NOTHING_YET = { value: undefined, state: "working", progress: null, failure: null } as const;

/** `documents` are compared by their JSON text. */
export function useSharedFindings(documents: CaseDocuments): Answer<SharedFindings> {
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>(NOTHING_YET);
  const [round, setRound] = useState(0);
  const stopping = useRef<AbortController | null>(null);
  const written = JSON.stringify(documents);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for `documents`, and `round` asks anew
  useEffect(() => {
    const control = new AbortController();
    stopping.current = control;
    setShown((last) => ({ ...last, state: "working", progress: null, failure: null }));
    const onProgress = (done: number, total: number) =>
      setShown((last) => ({ ...last, progress: { done, total } }));
    findings({ documents, language, onProgress, signal: control.signal })
      .then((value) => setShown({ value, state: "ready", progress: null, failure: null }))
      .catch((error: unknown) => {
        const failure = error instanceof Error ? error.message : String(error);
        if (!(error instanceof Stopped)) setShown((last) => ({ ...last, state: "failed", failure }));
      });
    return () => control.abort();
  }, [written, language, round]);
  return {
    ...shown,
    stop: () => {
      stopping.current?.abort();
      setShown((last) => ({ ...last, state: "stopped", progress: null }));
    },
    again: () => setRound((count) => count + 1),
  };
}

interface Asked {
  readonly documents: CaseDocuments;
  readonly language: LanguageCode;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

async function findings(asked: Asked): Promise<SharedFindings> {
  const lane = laneOf("assess");
  const found = await lane.ask({ question: "dealsFindings", args: null, ...asked });
  if (found) return { kind: "found", findings: found };
  const problems = await lane.ask({ question: "problems", args: null, ...asked });
  return { kind: "problems", problems: problems.map(({ text }) => text) };
}
