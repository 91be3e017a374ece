// Puts a question to a negotiator and makes one word of what it says.
import type { Negotiator, Question, View } from "../strategies/negotiator.ts";
import { ACCEPT, BETTER, NONE, REJECT, SAME, WORSE } from "./words.ts";

export function askNegotiator(negotiator: Negotiator, view: View, question: Question): number {
  const { standing } = question;
  switch (question.ask) {
    case "answer-or-offer":
      return negotiator.accepts(standing) ? ACCEPT : negotiator.offer();
    case "offer":
      return negotiator.offer();
    case "answer":
      return negotiator.accepts(standing) ? ACCEPT : REJECT;
    case "vote":
      if (negotiator.joins) return negotiator.joins(standing);
      return negotiator.accepts(standing) ? ACCEPT : REJECT;
    case "compare":
      return compareTexts(negotiator, view, question);
  }
}

function compareTexts(negotiator: Negotiator, view: View, { standing, text }: Question): number {
  const difference = negotiator.compares
    ? negotiator.compares(standing, text)
    : compareWorths(view.worth(standing), text === NONE ? view.noDeal : view.worth(text));
  return difference > 0 ? BETTER : difference < 0 ? WORSE : SAME;
}

/** Both may be −∞: two packages that are refused are as bad. */
function compareWorths(a: number, b: number): number {
  return a === b ? 0 : a > b ? 1 : -1;
}
