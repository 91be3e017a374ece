// Acts of saying, asking and passing on, told.
import type { ActOf } from "../../talks/acts/room-act.ts";
import { type Line, quote, type TellersOf, told } from "./act-teller.ts";
import { mayPassOn, offerDetails } from "./tell-table.ts";

export const speechTellers: TellersOf<
  "note" | "ask" | "answer" | "read-back" | "confirm" | "correct" | "unreadable"
> = {
  note: (act, line) => [told(line, "acts.note", said(act, line)), ...mayPassOn(line, act.mayPass)],
  ask: (act, line) => [told(line, "acts.ask", said(act, line)), ...mayPassOn(line, act.mayPass)],
  answer: ({ question, words, mayPass }, line) => [
    told(line, "acts.answer", { act: line.words.act(question), words: quote(line, words) }),
    ...mayPassOn(line, mayPass),
  ],
  "read-back": ({ of, words }, line) => [
    told(line, "acts.read-back", { act: line.words.act(of), words: quote(line, words) }),
  ],
  confirm: ({ readBack }, line) => [told(line, "acts.confirm", { act: line.words.act(readBack) })],
  correct: ({ readBack, words }, line) => [
    told(line, "acts.correct", { act: line.words.act(readBack), words: quote(line, words) }),
  ],
  unreadable: (_, line) => [told(line, "acts.unreadable")],
};

function said({ words, about }: Pick<ActOf<"note">, "words" | "about">, line: Line) {
  return { act: about === undefined ? null : (line.words.act(about) ?? ""), words: quote(line, words) };
}

export const passingTellers: TellersOf<"poll" | "poll-answer" | "convey" | "trace"> = {
  poll: ({ words, choices }, line) => [
    told(line, "acts.poll", {
      words: quote(line, words),
      terms: choices ? line.words.terms(choices, line.placed.number) : null,
    }),
  ],
  "poll-answer": ({ poll, answer, words }, line) => [
    told(line, `acts.poll-answer-${answer}`, { act: line.words.act(poll), words: quote(line, words) }),
  ],
  convey: ({ content, attributedTo, releases }, line) => {
    const other = attributedTo === undefined ? null : line.words.seat(attributedTo);
    return [
      ...conveyed(content, line, other),
      ...(releases === undefined ? [] : [told(line, "acts.releases", { act: line.words.act(releases) })]),
    ];
  },
  trace: ({ release, source }, line) => [
    told(line, "acts.trace", { act: line.words.act(release), source: line.words.act(source) }),
  ],
};

function conveyed(content: ActOf<"convey">["content"], line: Line, other: string | null): string[] {
  switch (content.kind) {
    case "idea":
      return [told(line, "acts.convey-idea", { other, words: quote(line, content.words) })];
    case "poll-result": {
      const { words, yes, no, unsure } = content;
      return [told(line, "acts.convey-poll-result", { other, words: quote(line, words), yes, no, unsure })];
    }
    case "offer": {
      const terms = line.words.terms(content.choices, line.placed.number);
      return [told(line, "acts.convey-offer", { other, terms }), ...offerDetails(content, line)];
    }
  }
}
