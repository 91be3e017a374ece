// Speakers whom the case does not know, made out in short stretches: there may be many thousands of claims.
import { useEffect, useState } from "react";
import { makeBreath } from "../../store/breath.ts";
import { type NewSpeaker, newSpeakers } from "./new-speakers.ts";
import type { ReadArticle } from "./read-articles.ts";

/** Null until they are made out for the first time. */
export function useNewSpeakers(articles: readonly ReadArticle[]): readonly NewSpeaker[] | null {
  const [found, setFound] = useState<readonly NewSpeaker[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const breath = makeBreath();
      for (const article of articles) {
        // Once they are made out, the claims of an article are kept for as long as it stays.
        if (article.claims.length > 0) await breath.take();
        if (!isWanted) return;
      }
      setFound(newSpeakers(articles));
    })();
    return () => {
      isWanted = false;
    };
  }, [articles]);
  return found;
}
