// Asking the language model about articles, as the page sees it: one after the other, each an undo step of its own, with how far it is and
// what came of it. What is asked for stays in memory.
import { addFoundClaims, articleOf } from "@parley/engine/editing";
import { createContext, useContext, useEffect, useRef, useState } from "react";
import { Lane, Stopped } from "../../engine/lane.ts";
import type { ModelAnswer } from "../../engine/questions/model-claims.ts";
import { NO_CASE } from "../../store/parts.ts";
import { useSession } from "../../store/use-case.ts";
import { useSpoken } from "../../texts/use-texts.ts";
import { type ModelEndpoint, useModelEndpoint } from "./endpoint.ts";

export interface AskedArticle {
  readonly source: string;
  readonly title: string;
}

export interface ModelProgress {
  readonly at: number;
  readonly all: number;
  readonly title: string;
  readonly done: number;
  readonly parts: number;
}

export interface ModelOutcome extends AskedArticle {
  readonly added: number;
  /** Null for a fault of the program. */
  readonly answer: Omit<ModelAnswer, "claims"> | null;
}

/** What came of the last asking. */
export interface ModelRound {
  readonly outcomes: readonly ModelOutcome[];
  readonly unasked: number;
  readonly wasStopped: boolean;
}

/** After these the next article would fare no better. */
const HOPELESS = ["unreachable", "refused", "moved", "too-slow"];

export type ModelAsking = ReturnType<typeof useModelAsking>;

export function useModelAsking() {
  const endpoint = useModelEndpoint();
  const askOne = useAskOne();
  const [progress, setProgress] = useState<ModelProgress | null>(null);
  const [round, setRound] = useState<ModelRound | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const ask = async (articles: readonly AskedArticle[], key: string) => {
    if (!endpoint || stopping.current) return;
    const control = new AbortController();
    stopping.current = control;
    setRound(null);
    const outcomes: ModelOutcome[] = [];
    for (const [at, article] of articles.entries()) {
      const tell = (done: number, parts: number) =>
        setProgress({ at, all: articles.length, title: article.title, done, parts });
      tell(0, 0);
      const outcome = await askOne({ article, endpoint, key, signal: control.signal, tell });
      if (outcome) outcomes.push(outcome);
      if (!outcome || outcome.answer?.faults.some(({ reason }) => HOPELESS.includes(reason))) break;
    }
    stopping.current = null;
    setProgress(null);
    const unasked = articles.length - outcomes.length;
    setRound({ outcomes, unasked, wasStopped: control.signal.aborted });
  };
  return { endpoint, ask, progress, round, stop: () => stopping.current?.abort() };
}

interface AskOne {
  readonly article: AskedArticle;
  readonly endpoint: ModelEndpoint;
  readonly key: string;
  readonly signal: AbortSignal;
  readonly tell: (done: number, parts: number) => void;
}

function useAskOne() {
  const session = useSession();
  const { code, texts } = useSpoken();
  /** Null where it was stopped. */
  return async ({ article, endpoint, key, signal, tell }: AskOne): Promise<ModelOutcome | null> => {
    const { source } = article;
    const { documents } = session.state();
    const { url, name } = endpoint;
    const lane = new Lane("language model");
    try {
      const found = await lane.ask({
        question: "modelClaims",
        args: { source, url, name, key: key.trim() || null },
        // Who is who and this one text; nothing else of the case is at hand where texts are sent.
        documents: {
          ...NO_CASE,
          frame: documents.frame,
          articles: documents.articles.filter((one) => String(one.source) === source),
        },
        language: code,
        signal,
        onProgress: tell,
      });
      const { claims, ...answer } = found;
      session.edit(
        // One that was removed meanwhile stays removed.
        (now) => (articleOf(now, source) ? addFoundClaims(now, { source, claims }) : now),
        { label: texts.sourcesModel.label },
      );
      return { ...article, added: claims.length, answer };
    } catch (error) {
      return error instanceof Stopped ? null : { ...article, added: 0, answer: null };
    } finally {
      lane.end();
    }
  };
}

const ModelContext = createContext<ModelAsking | null>(null);

export const ModelProvider = ModelContext.Provider;

/** @throws RangeError outside the screen of the sources. */
export function useModel(): ModelAsking {
  const asking = useContext(ModelContext);
  if (!asking) throw new RangeError("no language model can be asked here");
  return asking;
}

let kept = "";

/** The key that was typed last, while the page is loaded; it is written nowhere. */
export function useModelKey(): readonly [string, (key: string) => void] {
  const [key, setKey] = useState(kept);
  return [
    key,
    (typed) => {
      kept = typed;
      setKey(typed);
    },
  ];
}
