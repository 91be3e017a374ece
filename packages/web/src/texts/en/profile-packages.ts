// Whole packages in a profile: what the party has without a deal, and answers about two packages.
import { mid } from "./mid-sentence.ts";

export const noDeal = {
  title: "What the party has without a deal",
  lead: (party: string) =>
    `What would ${mid(party)} have if no deal is made? Whether a deal exists turns on this more than on anything else.`,
  kinds: {
    unknown: "Unknown",
    worth: "A worth, exactly or roughly",
    deal: "As good as some package would be",
    asking: "Find it by comparing packages with no deal",
  },
  worthIs: "No deal is worth",
  worthLabel: (party: string) => `What no deal is worth to ${mid(party)}`,
  worthHint: (low: string, high: string) =>
    `Packages are worth from ${low} to ${high} here. A number, or from–to.`,
  dealIs: (party: string) => `No deal is as good to ${mid(party)} as this package`,
  ask: (party: string) => `Would ${mid(party)} rather have this package, or no deal?`,
  package: "The package",
  replies: { better: "This package", worse: "No deal", equal: "One is as good as the other" },
  answers: "Answers so far",
  said: {
    below: "Better than no deal:",
    above: "Worse than no deal:",
    level: "As good as no deal:",
  },
  answerOf: (at: string, most: string) => `Answer ${at}, of at most ${most}`,
  sure: ({ packages, better, worse, open }: Record<"packages" | "better" | "worse" | "open", string>) =>
    `Of ${packages} packages that could be offered, ${better} are surely better than no deal by these answers, and ${worse} surely worse. Open: ${open}.`,
  likely: (low: string, high: string) =>
    low === high
      ? `Likely, ${low} of them are better than no deal.`
      : `Likely, between ${low} and ${high} of them are better than no deal.`,
  hardlyFits:
    "No weights and worths were found that go with all of these answers at once. One of them may have been too quick.",
  near: {
    title: "About as good as no deal",
    said: "By the answer, this package is as good as no deal:",
    guess: "Of the packages that are better than no deal, this one seems to be the nearest to it:",
    take: "Take it: no deal is as good as this package",
    note: "This needs no numbers. How near the package lies to no deal is an estimate. The answer about this package will then read “as good as no deal”.",
  },
  settled: {
    "nothing-between": "No further package lies between: more answers would not narrow it.",
    "as-good": "A package that is as good as no deal is found. Nothing more needs to be asked.",
    enough:
      "Asking ends here. What is still open can be narrowed by numbers: points for the options, or steps from worst to best, under “In numbers”.",
    "nothing-known":
      "Nothing said so far puts one option before another, so that an answer about one package would say nothing about the others. Mark options first, or put them in order.",
    "answers-contradict": "Two answers do not fit together. Take one of them back.",
    "no-admissible-deal":
      "There is no package that could be offered: red lines and impossible combinations leave none.",
  },
  takeOver: "Take this over",
  takeBetween: (low: string, high: string) =>
    low === high ? `No deal is worth ${low}` : `No deal is worth between ${low} and ${high}`,
  needsBoth: "To take it over, at least one answer on each side is needed.",
  strip:
    "Shaded: what no deal may be worth by the answers. Each line is a package that was asked about; its arrow points to where no deal lies.",
};

export const packages = {
  lead: (party: string) =>
    `Single numbers are easy to get wrong. Which whole package ${mid(party)} would rather have shows whether they fit.`,
  ask: (party: string) => `Which of these two would ${mid(party)} rather have?`,
  two: "Two packages side by side",
  first: "First",
  second: "Second",
  noDeal: "No deal",
  inBoth: "in both:",
  replies: { first: "The first", second: "The second", equal: "One is as good as the other" },
  cannotSay: "Can’t say",
  noneLeft: "There is no further pair whose answer would teach anything.",
  given: "Answers so far",
  verdicts: {
    agrees: "Fits.",
    contradicts: "Does not fit.",
    open: "Says more than the profile.",
    "no-deal-unknown": "About no deal.",
  },
  part: (issue: string, option: string) => `${issue}: ${option}`,
  sides: {
    better: { first: "Better (the first):", second: "Than (the second):" },
    equal: { first: "As good as each other (the first):", second: "And (the second):" },
  },
  plain: {
    agrees: "This follows from what is said of the issues and options.",
    open: "What is said of the issues and options leaves it open.",
    contradicts: "By what is said of the issues and options it is the other way round.",
    "no-deal-unknown":
      "What no deal is worth is not known yet, so that this answer can be used to find it, and contradicts nothing.",
  },
  unit: (low: string, high: string) =>
    `Worths are in the party’s own points: its packages are worth from ${low} to ${high}.`,
  waysOut: "Ways out",
  waysOutNamed: (at: string) => `Ways out of the contradiction of answer ${at}`,
  takeBack: "take back",
  takeBackNamed: (at: string) => `Take back answer ${at}`,
  changeAnswer: "Change the answer",
  changeProfile: "Or change the profile",
  noSingleChange: "No single change of the profile makes room for this answer.",
  moreWays: (count: string) => `${count} more ways`,
  breaks: (answers: string) => `Then these answers no longer fit: ${answers}.`,
  doThis: "Do this",
  doThisNamed: (what: string) => `Do this: ${what}`,
};
