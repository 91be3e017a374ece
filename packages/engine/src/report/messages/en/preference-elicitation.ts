// Filling in a profile layer by layer: what a change loses, and how answers about whole packages fit the rest.
import { counted, formatNumber, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

export const elicitationSentences: Catalogue = {
  "elicitation.lost-pairs": ({ count }) =>
    `${counted(Number(count), "comparison of two issues", "comparisons of two issues")} would be replaced by the weights that follow.`,
  "elicitation.lost-issue-order": () =>
    "That only the order of the issues is known would no longer be said: numbers take its place.",
  "elicitation.lost-weight-intervals": ({ issues }) =>
    `How roughly the weights are known would no longer be said: ${names(issues)}.`,
  "elicitation.lost-weight-numbers": ({ issues }) =>
    `How much each issue counts would be lost, and only the order would be left: ${names(issues)}.`,
  "elicitation.lost-weights-to-order": ({ issues }) =>
    `The weights do not fit the order, and would be left out: ${names(issues)}.`,
  "elicitation.lost-weights-to-swings": () => "The weights given so far would be replaced.",
  "elicitation.lost-option-numbers": ({ issue }) =>
    `What the options of “${issue}” are worth would be lost, and only their order would be left.`,
  "elicitation.lost-option-order": ({ issue }) =>
    `That only the order of the options of “${issue}” is known would no longer be said.`,
  "elicitation.lost-option-curve": ({ issue }) => `The curve of “${issue}” would be lost.`,
  "elicitation.lost-option-number": ({ issue, option }) =>
    `The number of “${option}” on “${issue}” does not fit the mark, and would be lost.`,
  "elicitation.answer-agrees": (p) => `This fits the profile: ${rangeOfMore(p)}.`,
  "elicitation.answer-open": (p) => `The profile leaves this open: ${rangeOfMore(p)}.`,
  "elicitation.answer-no-deal-unknown": () =>
    "What no deal is worth is not known yet, so that this answer can be used to find it, and contradicts nothing.",
  "elicitation.answer-contradicted": (p) => `${said(p)} But by the profile ${worthMore(p)}${partsOf(p)}.`,
  "elicitation.answer-dominated": (p) => {
    const issues = named(p.issues);
    const { lesser } = sides(p);
    return issues.length === 0
      ? `${said(p)} But by the profile the two are worth the same on every issue.`
      : `${said(p)} But ${lesser} is better on no issue at all, and worse on ${listOf(issues.map(quote))}. No numbers can change that.`;
  },
  "elicitation.answers-go-round": ({ answers }) =>
    `Answers ${listOf(named(answers))} contradict each other, whatever anything is worth: followed one after the other, they come back to where they began, with something better than itself. Look at each again; one of them has to change.`,
  "elicitation.mend-withdraw": () => "Take the answer back.",
  "elicitation.mend-restate": (p) =>
    p.verdict === "equal"
      ? "Change the answer: one is as good as the other."
      : `Change the answer: the ${p.verdict === "better" ? "first" : "second"} is better.`,
  "elicitation.mend-worth": (p) =>
    `Change what “${p.option}” on “${p.issue}” is ${rated(p)}: ${n(p.low)} in place of ${n(p.from)}.`,
  "elicitation.mend-interval": (p) =>
    `Leave open what “${p.option}” on “${p.issue}” is ${rated(p)}: anything from ${n(p.low)} to ${n(p.high)}.`,
  "elicitation.mend-scale": (p) =>
    `Let “${p.issue}” as a whole count for ${n(p.to)} from worst to best, in place of ${n(p.from)}.`,
  "elicitation.mend-weight": (p) =>
    `Change the weight of “${p.issue}”: ${between(p.to)} in place of ${between(p.from)}.`,
  "elicitation.mend-order": (p) =>
    `Move “${p.issue}” ${counted(Number(p.places), "place", "places")} in the order of the issues: ${named(p.order).join(", then ")}.`,
  "elicitation.mend-no-deal-worth": (p) =>
    `Change what no deal is worth: ${n(p.low)} in place of ${n(p.from)}.`,
  "elicitation.mend-no-deal-interval": (p) =>
    `Leave open what no deal is worth: anything from ${n(p.low)} to ${n(p.high)}.`,
  "elicitation.no-deal-between": (p) =>
    `By these answers no deal is worth between ${n(p.low)} and ${n(p.high)}.`,
  "elicitation.no-deal-above": (p) => `By these answers no deal is worth ${n(p.low)} or more.`,
  "elicitation.no-deal-below": (p) => `By these answers no deal is worth ${n(p.high)} or less.`,
  "analysis.answers-against-profile": ({ party, answers, all }) =>
    `${answersOf(answers, all)} of “${party}” about whole packages ${verb(answers, "contradicts", "contradict")} its profile. The results follow the profile: change one or the other.`,
  "analysis.answers-not-used": ({ party, answers, all }) =>
    `${answersOf(answers, all)} of “${party}” about whole packages ${verb(answers, "says", "say")} more than its profile does. The results do not use that: they count every reading of the profile.`,
  "analysis.answers-go-round": ({ party, answers }) =>
    `Answers ${listOf(named(answers))} of “${party}” about whole packages contradict each other. Look at each again.`,
  "elicitation.no-deal-unasked": () => "No answer yet says how good no deal is next to a package.",
  "elicitation.no-deal-contradiction": (p) =>
    `Answers ${p.above} and ${p.below} do not fit together: by the first no deal is worth ${n(p.atLeast)} or more, by the second ${n(p.atMost)} or less.`,
};

function named(value: Params[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** `Answer 2 of 5`, `Answers 1 and 3 of 5`. */
function answersOf(answers: Params[string], all: Params[string]): string {
  return `${verb(answers, "Answer", "Answers")} ${listOf(named(answers))} (of ${all})`;
}

function verb(answers: Params[string], one: string, many: string): string {
  return named(answers).length === 1 ? one : many;
}

function quote(name: string): string {
  return `“${name}”`;
}

function n(value: Params[string]): string {
  return formatNumber(String(value));
}

function rated({ isRating }: Params): string {
  return isRating ? "rated" : "worth";
}

function between(ends: Params[string]): string {
  return named(ends).map(n).join(" to ");
}

const FIRST_AND_SECOND: Readonly<Record<string, readonly [string, string]>> = {
  packages: ["the first package", "the second package"],
  "no-deal-first": ["no deal", "the package"],
  "no-deal-second": ["the package", "no deal"],
};

function sides({ pair, worthMore: more }: Params) {
  const [first, second] = FIRST_AND_SECOND[String(pair)] ?? FIRST_AND_SECOND.packages;
  return {
    first,
    second,
    greater: more === "first" ? first : second,
    lesser: more === "first" ? second : first,
  };
}

function said(p: Params): string {
  const { first, second } = sides(p);
  return p.said === "equal"
    ? `The answer is that ${first} is as good as ${second}.`
    : `The answer is that ${first} is better than ${second}.`;
}

function worthMore(p: Params): string {
  const { greater, lesser } = sides(p);
  if (Number(p.by) === 0) return `${greater} is worth ${p.atLeast ? "at least " : ""}as much as ${lesser}`;
  return `${greater} is worth ${p.atLeast ? "at least " : ""}${n(p.by)} more`;
}

/** `: 4 on “Water”, 3 on “Timing”, and 1 less on “Land”`. */
function partsOf({ issues, amounts, rest }: Params): string {
  const parts = named(issues).map((issue, k) => partText(named(amounts)[k] ?? "0", `on ${quote(issue)}`));
  const whole = String(rest) === "0" ? parts : [...parts, partText(String(rest), "from what comes together")];
  return whole.length === 0 ? "" : `: ${listOf(whole)}`;
}

function partText(amount: string, where: string): string {
  return amount.startsWith("-") ? `${n(amount.slice(1))} less ${where}` : `${n(amount)} more ${where}`;
}

function rangeOfMore(p: Params): string {
  const { first, second } = sides(p);
  const [low, high] = [String(p.low), String(p.high)];
  const isBelow = low.startsWith("-");
  if (low === high) {
    if (low === "0") return `${first} and ${second} are worth the same`;
    return isBelow ? `${second} is worth ${n(low.slice(1))} more` : `${first} is worth ${n(low)} more`;
  }
  if (!isBelow) return `${first} is worth ${n(low)} to ${n(high)} more`;
  if (high.startsWith("-") || high === "0")
    return `${second} is worth ${n(positive(high))} to ${n(low.slice(1))} more`;
  return `${first} may be worth up to ${n(high)} more, ${second} up to ${n(low.slice(1))} more`;
}

function positive(text: string): string {
  return text.replace(/^-/, "");
}

function names(value: Params[string]): string {
  return listOf(named(value).map(quote));
}
