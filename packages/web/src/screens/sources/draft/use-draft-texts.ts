// The texts of the draft, with counts in the language of the page.
import { useMemo } from "react";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Shows } from "../shows/use-shows.ts";

export type DraftTexts = ReturnType<typeof useDraftTexts>;

type Counted = "parties" | "issues" | "options" | "acts" | "claims";

export function useDraftTexts({ words }: Shows) {
  const { sourcesDraft } = useTexts();
  return useMemo(
    () => ({
      draft: sourcesDraft,
      count: (what: Counted, count: number) => sourcesDraft[what](count, words.number(count)),
    }),
    [sourcesDraft, words],
  );
}
