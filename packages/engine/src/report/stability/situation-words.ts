// The words of situations by themselves, for a page that lists them: what each side does there, and the name that somebody gave it.
import type { ConflictModel } from "../../analysis/conflict/conflict-model.ts";
import type { Case } from "../../case/case.ts";
import type { Language } from "../language.ts";
import { speechIn } from "../speech.ts";
import { type StateWords, stateWords } from "./state-words.ts";

/** By position in the model. */
export type SituationWords = Pick<
  StateWords,
  "idOf" | "nameOf" | "sentenceOf" | "makerName" | "makerSpan" | "markOf"
>;

export function situationWords(subject: Case, model: ConflictModel, language: Language): SituationWords {
  return stateWords(subject, model, speechIn(language));
}
