// Making the case: the documents are worked out by a worker, then fill the open case or become a case of their own.
import type { CaseDocuments } from "@parley/engine/case";
import { useState } from "react";
import { go } from "../../../app/route.ts";
import type { DraftChoices } from "../../../engine/sources/draft-choices.ts";
import { laneOf } from "../../../engine/use-answer.ts";
import { addCase } from "../../../store/case-library.ts";
import { useCase, useSession } from "../../../store/use-case.ts";
import { useDatabase } from "../../../store/use-database.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";

export type MakingState = "ready" | "working" | "failed";

export function useMaking(choices: DraftChoices) {
  const { documents } = useCase();
  const session = useSession();
  const database = useDatabase();
  const language = useLanguage();
  const { sourcesDraft } = useTexts();
  const [state, setState] = useState<MakingState>("ready");
  const make = async (place: (made: CaseDocuments) => Promise<string>) => {
    setState("working");
    try {
      const args = { otherwise: sourcesDraft.otherwise, choices };
      const made = await laneOf("brief").ask({ question: "madeCase", args, documents, language });
      if (!made) throw new TypeError("the draft is gone");
      go({ at: "case", key: await place(made), screen: "case", detail: "" });
    } catch {
      setState("failed");
    }
  };
  return {
    state,
    here: () =>
      make(async (made) => {
        session.edit((before) => filled(before, made), { label: sourcesDraft.labels.make });
        return session.key;
      }),
    fresh: () => make((made) => addCase(database, { documents: made })),
  };
}

/** The case keeps its id, and with it what rooms and copies know it by. */
function filled({ frame }: CaseDocuments, made: CaseDocuments): CaseDocuments {
  return frame.id === undefined ? made : { ...made, frame: { ...made.frame, id: frame.id } };
}
