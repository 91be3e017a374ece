// What sending has to know of each kind of act: whether it goes to all, whether it binds, and whose readers it is for.
import type { ActOf, LeafHash, SealedActInput } from "@parley/engine/talks";

type Word = SealedActInput["do"];

interface WordFacts {
  readonly control?: true;
  /** Waits for a new confirmation if anything was said since it was drafted. */
  readonly binds?: true;
  /** Not for observers where the rules keep the table from them. */
  readonly table?: true;
}

const FACTS: Readonly<Record<Word, WordFacts>> = {
  title: { control: true },
  seat: { control: true },
  name: { control: true },
  leave: { control: true },
  frame: { control: true },
  "propose-rules": { control: true },
  "sign-rules": { control: true, binds: true },
  "open-round": { control: true },
  "close-round": { control: true },
  pause: { control: true },
  resume: { control: true },
  "change-format": { control: true },
  "walk-away": { control: true, binds: true },
  share: { table: true },
  offer: { table: true },
  accept: { table: true, binds: true },
  reject: { table: true },
  withdraw: { table: true },
  agree: { table: true, binds: true },
  sign: { table: true, binds: true },
  note: {},
  ask: {},
  answer: {},
  convey: { table: true },
  trace: {},
  poll: { table: true },
  "poll-answer": { table: true },
  "read-back": {},
  confirm: {},
  correct: {},
};

export function headerKindOf(word: Word): "control" | "act" {
  return FACTS[word].control ? "control" : "act";
}

export function binds(word: Word): boolean {
  return FACTS[word].binds === true;
}

export function belongsToTable(word: Word): boolean {
  return FACTS[word].table === true;
}

/** The act whose readers are to read this one too, where the rules want just those. */
export function answeredAct(act: SealedActInput): LeafHash | undefined {
  switch (act.do) {
    case "accept":
    case "reject":
    case "withdraw":
    case "agree":
      return act.offer as ActOf<"accept">["offer"];
    case "sign":
      return act.agreement as LeafHash;
    case "read-back":
      return act.of as LeafHash;
    case "confirm":
    case "correct":
      return act.readBack as LeafHash;
    default:
      return undefined;
  }
}
