// The acts with which a seat answers what is on the table.
import type { LeafHash, PollAnswer } from "@parley/engine/talks";
import type { Addressees } from "@parley/room";
import type { Wanted } from "../../next-place.ts";

function maybe(words: string): { readonly words?: string } {
  return words === "" ? {} : { words };
}

export function accepting(offer: LeafHash, words: string): Wanted {
  return { act: { do: "accept", offer, binding: false, ...maybe(words) } };
}

export function binding(offer: LeafHash, words: string): Wanted {
  return { act: { do: "accept", offer, binding: true, ...maybe(words) } };
}

export function rejecting(offer: LeafHash, reason: string): Wanted | null {
  return reason === "" ? null : { act: { do: "reject", offer, reason } };
}

export function withdrawing(offer: LeafHash, reason: string): Wanted {
  return { act: { do: "withdraw", offer, ...(reason === "" ? {} : { reason }) } };
}

export function asking(words: string, about: LeafHash, to: Addressees): Wanted | null {
  return words === "" ? null : { act: { do: "ask", words, about }, to };
}

export function answering(question: LeafHash, words: string, to: Addressees): Wanted | null {
  return words === "" ? null : { act: { do: "answer", question, words }, to };
}

export function readingBack(of: LeafHash, words: string): Wanted | null {
  return words === "" ? null : { act: { do: "read-back", of, words } };
}

export function confirming(readBack: LeafHash): Wanted {
  return { act: { do: "confirm", readBack } };
}

export function correcting(readBack: LeafHash, words: string): Wanted | null {
  return words === "" ? null : { act: { do: "correct", readBack, words } };
}

export function answeringPoll(poll: LeafHash, answer: PollAnswer | null, words: string): Wanted | null {
  return answer === null ? null : { act: { do: "poll-answer", poll, answer, ...maybe(words) } };
}
