// A message catalogue: for each code one sentence, written from the message's parameters. A second language is a second catalogue.
import type { Message, Parameter } from "../../case/message.ts";

export type Params = Message["params"];

export type Sentence = (params: Params) => string;

export type Catalogue = Readonly<Record<string, Sentence>>;

/**
 * The sentence of a message. Names in scripts written from right to left are isolated, so that they don't reorder what stands around them.
 * @throws RangeError when the catalogue has no sentence for the code.
 */
export function renderMessage(message: Message, catalogue: Catalogue): string {
  const sentence = Object.hasOwn(catalogue, message.code) ? catalogue[message.code] : null;
  if (!sentence) throw new RangeError(`no sentence for the message code ${message.code}`);
  return sentence(mapParams(message.params, isolated));
}

/** Sentences that give names of parties as they stand within a sentence of the language (`the union`). */
export function withVoices(sentences: Catalogue, midSentence: (name: string) => string): Catalogue {
  const within = (name: string, value: Parameter): Parameter => {
    if (!VOICES.has(name)) return value;
    if (typeof value === "string") return midSentence(value);
    return Array.isArray(value) ? value.map(midSentence) : value;
  };
  return Object.fromEntries(
    Object.entries(sentences).map(([code, sentence]) => [
      code,
      (params) => sentence(mapParams(params, within)),
    ]),
  );
}

function mapParams(params: Params, map: (name: string, value: Parameter) => Parameter): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, map(name, value)]));
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

function isolated(_: string, value: Parameter): Parameter {
  if (typeof value === "string") return isolate(value);
  return Array.isArray(value) ? value.map(isolate) : value;
}
