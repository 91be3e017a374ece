// Says messages in one language: a catalogue with its codes at hand.
import { type Message, message } from "../case/message.ts";
import { type Catalogue, renderMessage } from "./messages/catalogue.ts";
import { capitalise } from "./wording.ts";

export interface Speech {
  /** The words of a code, which may be part of a sentence. */
  say(code: string, params?: Message["params"]): string;
  /** The whole sentence of a message, with a capital first. */
  put(said: Message): string;
}

export function speechIn(catalogue: Catalogue): Speech {
  return {
    say: (code, params = {}) => renderMessage(message(code, params), catalogue),
    put: (said) => capitalise(renderMessage(said, catalogue)),
  };
}
