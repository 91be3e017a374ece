// Reading articles of the case again, by who is who now; what a person has reviewed stays, what is open is found anew.
import type { CaseDocuments } from "@parley/engine/case";
import { putClaims } from "@parley/engine/editing";
import { useRef, useState } from "react";
import { Lane, Stopped } from "../engine/lane.ts";
import type { Reread } from "../engine/questions/reread-articles.ts";
import { useSession } from "../store/use-case.ts";
import { useSpoken } from "../texts/use-texts.ts";

const lane = new Lane("sources again");

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
      const found = await lane.ask({
        question: "rereadArticles",
        args: { sources },
        documents: session.state().documents,
        language: code,
        signal: control.signal,
      });
      session.edit((documents) => withReread(documents, found), { label: texts.sources.labels.again });
      setState({ ...REST, open: openIn(session.state().documents, found) });
    } catch (error) {
      if (stopping.current === control) setState({ ...REST, hasFailed: !(error instanceof Stopped) });
    }
  };
  return { ...state, read, stop: () => stopping.current?.abort() };
}

const REST = { isReading: false, open: null, hasFailed: false };

function withReread(documents: CaseDocuments, found: readonly Reread[]): CaseDocuments {
  // One that was removed meanwhile stays removed.
  const here = new Set(documents.articles.map(({ source }) => String(source)));
  return found
    .filter(({ source }) => here.has(source))
    .reduce((changed, { source, claims }) => putClaims(changed, { source, claims }), documents);
}

function openIn({ articles }: CaseDocuments, found: readonly Reread[]): number {
  const read = new Set(found.map(({ source }) => source));
  return articles
    .filter(({ source }) => read.has(String(source)))
    .reduce((sum, { claims }) => sum + claims.filter(({ review = "open" }) => review === "open").length, 0);
}
