// Taking articles in, as the page sees it: how far it is, how to stop it, and what came of the last batch.
import { useRef, useState } from "react";
import { useCase, useSession } from "../store/use-case.ts";
import { useLeaveGuard } from "../store/use-leave-guard.ts";
import { useNumberFormat } from "../texts/use-number-format.ts";
import { useSpoken } from "../texts/use-texts.ts";
import { type Intake, type Offered, readOffered, sourcesFor, withTaken } from "./intake.ts";

export interface IntakeProgress {
  readonly at: number;
  readonly all: number;
  readonly name: string;
}

export interface Taken extends Intake {
  /** Ids of the sources that were made, in order. */
  readonly ids: readonly string[];
}

export function useIntake() {
  const session = useSession();
  const { code, texts } = useSpoken();
  const numbers = useNumberFormat();
  const [progress, setProgress] = useState<IntakeProgress | null>(null);
  const [last, setLast] = useState<Taken | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const take = async (offered: readonly Offered[]): Promise<Taken | null> => {
    if (stopping.current || offered.length === 0) return null;
    const control = new AbortController();
    stopping.current = control;
    setLast(null);
    const intake = await readOffered({
      offered,
      documents: session.state().documents,
      language: code,
      signal: control.signal,
      onProgress: (at) => setProgress({ at, all: offered.length, name: offered[at].name }),
    });
    const { taken } = intake;
    const sources = await sourcesFor(taken, { documents: () => session.state().documents, language: code });
    stopping.current = null;
    setProgress(null);
    const made = withTaken(session.state().documents, taken, sources);
    const label = texts.sources.labels.takeIn(taken.length, numbers.format(taken.length));
    if (taken.length > 0) session.edit(() => made.documents, { label });
    const done = { ...intake, ids: made.ids };
    setLast(done);
    return done;
  };
  const { documents, saving } = useCase();
  useLeaveGuard(progress !== null || (last !== null && saving.state === "saving"));
  // Once undone, nothing is told of it any more.
  const isUndone =
    last !== null &&
    last.ids.length > 0 &&
    !documents.articles.some(({ source }) => last.ids.includes(String(source)));
  return { take, progress, last: isUndone ? null : last, stop: () => stopping.current?.abort() };
}
