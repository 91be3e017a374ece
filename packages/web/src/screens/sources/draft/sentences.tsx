// The claims that something comes from, folded away until they are asked for.
import { useState } from "react";
import type { ShownGrounds } from "../../../engine/sources/shown-grounds.ts";
import { StatementList } from "../shows/statement-list.tsx";
import type { Shows } from "../shows/use-shows.ts";
import type { DraftTexts } from "./use-draft-texts.ts";

interface SentencesProps {
  readonly name: string;
  readonly claims: ShownGrounds["claims"];
  readonly shows: Shows;
  readonly texts: DraftTexts;
}

export function Sentences({ name, claims, shows, texts }: SentencesProps) {
  const [isOpen, setOpen] = useState(false);
  const count = texts.count("claims", claims.length);
  if (claims.length === 0) return null;
  return (
    <details className="sentences" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={texts.draft.sentencesOf(name, count)}>{texts.draft.sentences(count)}</summary>
      {isOpen && <StatementList grounds={{ acts: [], claims }} shows={shows} />}
    </details>
  );
}
