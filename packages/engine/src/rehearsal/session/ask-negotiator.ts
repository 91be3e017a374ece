// Puts a question to a negotiator and makes one word of what it says.
import type { Negotiator, Question, View } from "../strategies/negotiator.ts";
import { ACCEPT, BETTER, FORFEIT, NONE, REJECT, SAME, WORSE } from "./words.ts";

export function askNegotiator(negotiator: Negotiator, view: View, question: Question): number {
  const { standing } = question;
  switch (question.ask) {
    case "answer-or-offer": {
      const answer = answerTo(negotiator, standing);
      return answer === REJECT ? negotiator.offer() : answer;
    }
    case "offer":
      return negotiator.offer();
    case "answer":
      return answerTo(negotiator, standing);
    case "vote":
      return voteOf(negotiator, view, question);
    case "compare":
      return compareTexts(negotiator, view, question);
  }
}

function voteOf(negotiator: Negotiator, view: View, question: Question): number {
  const { standing, author = NONE, fewest = 2, conditional = false } = question;
  if (negotiator.joins) return negotiator.joins(standing, { author, fewest, conditional });
  return author === view.party ? ACCEPT : answerTo(negotiator, standing);
}

/** What is neither yes nor no answers nothing: a promise of a no must not pass for a yes. */
function answerTo(negotiator: Negotiator, standing: number): number {
  const yes: unknown = negotiator.accepts(standing);
  return yes === true ? ACCEPT : yes === false ? REJECT : FORFEIT;
}

function compareTexts(negotiator: Negotiator, view: View, { standing, text }: Question): number {
  const difference = negotiator.compares
    ? negotiator.compares(standing, text)
    : compareWorths(view.worth(standing), text === NONE ? view.noDeal : view.worth(text));
  if (difference === 0) return SAME;
  return difference > 0 ? BETTER : difference < 0 ? WORSE : FORFEIT;
}

/** Both may be −∞: two packages that are refused are as bad. */
function compareWorths(a: number, b: number): number {
  return a === b ? 0 : a > b ? 1 : -1;
}
