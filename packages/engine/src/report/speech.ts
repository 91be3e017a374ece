// Says messages in one language.
import { type Message, message } from "../case/message.ts";
import type { Language } from "./language.ts";
import { renderMessage } from "./messages/catalogue.ts";
import { capitalise, type Wording } from "./wording.ts";

export interface Speech {
  /** The words of a code, which may be part of a sentence. */
  say(code: string, params?: Message["params"]): string;
  /** The whole sentence of a message, with a capital first. */
  put(said: Message): string;
  /** How the language writes numbers, lists, intervals and days. */
  readonly wording: Wording;
}

export function speechIn({ catalogue, wording }: Language): Speech {
  return {
    say: (code, params = {}) => renderMessage(message(code, params), catalogue),
    put: (said) => capitalise(renderMessage(said, catalogue)),
    wording,
  };
}
