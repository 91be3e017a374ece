// What went wrong with asking a language model, in sentences; the same thing is said once, with how many parts it was.
import type { PieceFault } from "@parley/engine/sources";
import type { english } from "../../../texts/en.ts";
import type { SourceWords } from "../use-source-words.ts";

interface FaultWords {
  readonly host: string;
  readonly texts: (typeof english)["sourcesModel"];
  readonly words: SourceWords;
}

export function faultSentences(faults: readonly PieceFault[], { host, texts, words }: FaultWords): string[] {
  const times = new Map<string, number>();
  for (const fault of faults) {
    const sentence = sentenceOf(fault, { host, texts, words });
    times.set(sentence, (times.get(sentence) ?? 0) + 1);
  }
  return [...times].map(([sentence, count]) =>
    count === 1 ? sentence : texts.faultOf(sentence, words.number(count)),
  );
}

function sentenceOf({ reason, status }: PieceFault, { host, texts, words }: FaultWords): string {
  if (reason !== "refused") return texts.faults[reason](host, location.origin);
  return texts.refusedByServer[refusal(status)](host, words.number(status ?? 0));
}

function refusal(status: number | null): keyof FaultWords["texts"]["refusedByServer"] {
  if (status === 401 || status === 403) return "key";
  if (status === 404 || status === 405) return "unknown";
  return status === 429 ? "busy" : "other";
}
