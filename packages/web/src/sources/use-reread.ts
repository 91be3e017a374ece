// Reading articles of the case again, by who is who now; what a person has reviewed stays, what is open is found anew.
import type { CaseDocuments } from "@parley/engine/case";
import { useRef, useState } from "react";
import { Stopped } from "../engine/lane.ts";
import { useSession } from "../store/use-case.ts";
import { useSpoken } from "../texts/use-texts.ts";
import { rereadAll, withReread } from "./reread.ts";

export function useReread() {
  const session = useSession();
  const { code, texts } = useSpoken();
  const [state, setState] = useState<{ isReading: boolean; open: number | null; hasFailed: boolean }>(REST);
  const stopping = useRef<AbortController | null>(null);
  /** Null: all articles. */
  const read = async (sources: readonly string[] | null) => {
    const control = new AbortController();
    stopping.current?.abort();
    stopping.current = control;
    setState({ ...REST, isReading: true });
    try {
      const documents = () => session.state().documents;
      const found = await rereadAll({ documents, sources, language: code, signal: control.signal });
      session.edit((now) => withReread(now, found), { label: texts.sources.labels.again });
      setState({ ...REST, open: openIn(documents(), sources) });
    } catch (error) {
      if (stopping.current === control) setState({ ...REST, hasFailed: !(error instanceof Stopped) });
    }
  };
  return { ...state, read, stop: () => stopping.current?.abort() };
}

const REST = { isReading: false, open: null, hasFailed: false };

function openIn({ articles }: CaseDocuments, sources: readonly string[] | null): number {
  return articles
    .filter(({ source }) => sources?.includes(String(source)) ?? true)
    .reduce((sum, { claims }) => sum + claims.filter(({ review = "open" }) => review === "open").length, 0);
}
