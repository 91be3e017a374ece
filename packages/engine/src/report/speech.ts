// Says messages in one language: a catalogue with its codes at hand.
import { type Message, message } from "../case/message.ts";
import { type Catalogue, renderMessage } from "./messages/catalogue.ts";

export interface Speech {
  /** The sentence of a code. */
  say(code: string, params?: Message["params"]): string;
  /** The sentence of a message. */
  put(said: Message): string;
}

export function speechIn(catalogue: Catalogue): Speech {
  const put = (said: Message) => renderMessage(said, catalogue);
  return { put, say: (code, params = {}) => put(message(code, params)) };
}
