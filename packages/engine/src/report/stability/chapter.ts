// What every part of the chapter "Will it hold?" is written from.
import type { ConflictFindings } from "../../analysis/conflict/examine-conflict.ts";
import type { Case } from "../../case/case.ts";
import type { Message } from "../../case/message.ts";
import type { CaseWriting } from "../briefing/writing.ts";
import type { Speech } from "../speech.ts";
import type { Span, Text } from "../text.ts";
import { type StateWords, stateWords } from "./state-words.ts";

export interface Chapter extends CaseWriting {
  readonly findings: ConflictFindings;
  readonly words: StateWords;
  /** Set where the rankings are somebody's estimate: the mark goes wherever they decide. */
  readonly estimate: Span | null;
}

export function makeChapter(subject: Case, findings: ConflictFindings, speech: Speech): Chapter {
  const { held, ways, model } = findings;
  const words = stateWords(subject, model, speech);
  // These two come first wherever situations are numbered.
  for (const state of [held?.state, ways?.from]) if (state !== undefined) words.labelOf(state);
  const estimate: Span | null = model.conflict.estimated ? { kind: "estimate", by: null } : null;
  return { subject, speech, findings, words, estimate };
}

export function tell(
  { speech }: Pick<Chapter, "speech">,
  code: string,
  params: Message["params"] = {},
): string {
  return speech.say(code, params);
}

/** `situation 3` in bold, with what is the case there. */
export function stateText({ words, speech }: Chapter, state: number): Text {
  const name = words.nameOf(state);
  const sentence = words.sentenceOf(state);
  const said =
    name === null || name.toLowerCase() === sentence.toLowerCase()
      ? sentence
      : speech.say("hold.named", { name, sentence });
  return [{ kind: "strong", text: words.labelOf(state) }, ` – ${said}.`];
}

/** The label, with the name that somebody gave the situation: what else is the case there is said once, in the last table. */
export function labelText({ words }: Chapter, state: number): Text {
  const name = words.nameOf(state);
  return [{ kind: "strong", text: words.labelOf(state) }, ...(name === null ? [] : [` – ${name}`])];
}

export function makerNames({ words }: Chapter, makers: readonly number[]): string[] {
  return makers.map(words.makerName);
}

export function leverName({ findings }: Chapter, lever: number): string {
  const { conflict } = findings.model;
  return conflict.form === "actions" ? conflict.actions[lever].name : "";
}
