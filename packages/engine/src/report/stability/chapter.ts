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
  const { estimated } = findings.model.conflict;
  const by = estimated && speech.say("briefing.estimated-by", { by: estimated.by, on: estimated.on });
  return {
    subject,
    speech,
    findings,
    words: stateWords(subject, findings.model, speech),
    estimate: estimated ? { kind: "estimate", by } : null,
  };
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
  const said = name === null || name === sentence ? sentence : speech.say("hold.named", { name, sentence });
  return [{ kind: "strong", text: words.labelOf(state) }, ` – ${said}.`];
}

export function makerNames({ words }: Chapter, makers: readonly number[]): string[] {
  return makers.map(words.makerName);
}
