// wink-nlp as one function: words, parts of speech and lemmas of a short text. The only file that knows the library.
import type { ItsFunction, WinkMethods } from "wink-nlp";

export interface Tagged {
  readonly words: readonly string[];
  readonly pos: readonly string[];
  readonly lemmas: readonly string[];
}

/** White space with line ends in it comes as words too. */
export type Tagger = (text: string) => Tagged;

/** Loads the library and its model for English, some megabytes. */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  return taggerOf(winkNLP(model, ["pos"]));
}

function taggerOf(nlp: WinkMethods): Tagger {
  const { value, pos } = nlp.its;
  // Its declarations have two functions of the same kind disagree about an argument that nobody passes.
  const lemma = nlp.its.lemma as ItsFunction<string>;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    return { words: tokens.out(value), pos: tokens.out(pos), lemmas: tokens.out(lemma) };
  };
}
