// The notes in the margin of a paragraph: who, and what kind of thing was said. Pressing one chooses the claim.
import type { Claim } from "@parley/engine/case";
import { useRef } from "react";
import { useTexts } from "../../texts/use-texts.ts";
import { SpeakerName } from "./actor-name.tsx";
import { useNotesBeside } from "./notes-beside.ts";
import type { SourceWords } from "./use-source-words.ts";

interface NotesProps {
  readonly claims: readonly Claim[];
  readonly chosen: Claim | null;
  readonly words: SourceWords;
  readonly onChoose: (id: string) => void;
}

export function ClaimNotes({ claims, chosen, words, onChoose }: NotesProps) {
  const { texts } = words;
  const { sourcesModel } = useTexts();
  const labelOf = (claim: Claim) => {
    const label = texts.note.label(...words.does(claim), texts.reviews[claim.review]);
    return isUnchecked(claim) ? sourcesModel.noteLabel(label) : label;
  };
  const margin = useRef<HTMLDivElement>(null);
  useNotesBeside(margin, claims);
  return (
    <div className="notes" ref={margin}>
      {claims.map((claim) => (
        <button
          key={claim.id}
          type="button"
          className={`note-claim ${claim.review}`}
          data-note={claim.id}
          data-nested={claim.within !== null || undefined}
          aria-current={claim === chosen || undefined}
          aria-label={labelOf(claim)}
          // One stop of the Tab key for all of them: the arrow keys lead from one to the next.
          tabIndex={claim === chosen ? 0 : -1}
          onClick={() => onChoose(claim.id)}
        >
          <SpeakerName claim={claim} words={words} />
          {texts.note.between}
          {words.verb(claim)}
          {isUnchecked(claim) && (
            <>
              {" "}
              <small className="by-model">({sourcesModel.note})</small>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** Proposed by a language model, and nobody has looked at it. */
function isUnchecked({ found, review, mended }: Claim): boolean {
  return found === "model" && review === "open" && !mended;
}
