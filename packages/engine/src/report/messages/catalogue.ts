// A message catalogue: for each code one sentence, written from the message's parameters. A second language is a second catalogue.
import type { Message, Parameter } from "../../case/message.ts";
import { midSentence } from "../wording.ts";

export type Params = Message["params"];

export type Sentence = (params: Params) => string;

export type Catalogue = Readonly<Record<string, Sentence>>;

/**
 * The sentence of a message. Names of parties stand as they do within a sentence (`the union`); names in scripts written from right to left are isolated, so that they don't reorder what
 * stands around them.
 * @throws RangeError when the catalogue has no sentence for the code.
 */
export function renderMessage(message: Message, catalogue: Catalogue): string {
  const sentence = Object.hasOwn(catalogue, message.code) ? catalogue[message.code] : null;
  if (!sentence) throw new RangeError(`no sentence for the message code ${message.code}`);
  const params = Object.entries(message.params).map(([name, value]) => [name, readyParameter(name, value)]);
  return sentence(Object.fromEntries(params));
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** The text, set apart in its own direction where it holds letters written from right to left. */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) && !text.startsWith(FIRST_STRONG_ISOLATE)
    ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`
    : text;
}

/** Parameters that hold names of parties and other voices, as they stand within a sentence. */
const VOICES = new Set(
  "party parties other others asker absent first second audience demands redLines asks".split(" "),
);

function readyParameter(name: string, value: Parameter): Parameter {
  const ready = (text: string) => isolate(VOICES.has(name) ? midSentence(text) : text);
  if (typeof value === "string") return ready(value);
  return Array.isArray(value) ? value.map(ready) : value;
}
