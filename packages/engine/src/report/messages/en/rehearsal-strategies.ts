// Strategies, conditions of acceptance, opponent models and protocols in words.
import type { Catalogue } from "../catalogue.ts";

const strategies: Catalogue = {
  "ways.strategy-boulware": () => "tough until late",
  "ways.about-strategy-boulware": () =>
    "Keeps close to its best package and gives way only as the deadline comes near.",
  "ways.strategy-linear": () => "gives way evenly",
  "ways.about-strategy-linear": () =>
    "Goes the same part of the way in each round, down to what no deal is worth by the last.",
  "ways.strategy-conceder": () => "wants it over with",
  "ways.about-strategy-conceder": () => "Gives way soon, so that little is left to give later.",
  "ways.strategy-hardliner": () => "asks for its best and nothing else",
  "ways.about-strategy-hardliner": () => "Tables its best package every time, whatever it hears.",
  "ways.strategy-random-walker": () => "tables packages at random",
  "ways.about-strategy-random-walker": () =>
    "Draws among the packages that are no worse to it than no deal. A yardstick, not a way to negotiate.",
  "ways.strategy-tit-for-tat-relative": () => "answers in kind, share for share",
  "ways.about-strategy-tit-for-tat-relative": () =>
    "Gives way by the share by which the other gave way in its last move, and takes back where the other did.",
  "ways.strategy-tit-for-tat-absolute": () => "answers in kind, step for step",
  "ways.about-strategy-tit-for-tat-absolute": () =>
    "Gives way by as much as the other gave way in its last move, and by a little more or less that chance draws.",
  "ways.strategy-tit-for-tat-averaged": () => "answers in kind, on average",
  "ways.about-strategy-tit-for-tat-averaged": () =>
    "Gives way by the share by which the other gave way over its last few moves taken together.",
  "ways.strategy-nice-tit-for-tat": () => "answers in kind, towards a fair package",
  "ways.about-strategy-nice-tit-for-tat": () =>
    "Goes as far towards the package with the largest product of gains as the other seems to have gone.",
  "ways.strategy-mirroring": () => "makes the kind of move it was met with",
  "ways.about-strategy-mirroring": () =>
    "Answers a step towards it with a step towards the other, and a selfish step with a selfish step.",
  "ways.strategy-trade-off": () => "keeps its level and seeks what the other likes",
  "ways.about-strategy-trade-off": () =>
    "Stays as well off as it is and tables what looks most like the other's last package.",
  "ways.strategy-micro": () => "gives way only as fast as the other",
  "ways.about-strategy-micro": () =>
    "Tables one new package for each new package that it hears, from its best down (MiCRO).",
  "ways.strategy-micro-many": () => "gives way only as fast as all others",
  "ways.about-strategy-micro-many": () =>
    "Tables one new package once each of the others has brought as many new ones (MiCRO for several).",
};

const acceptances: Catalogue = {
  "ways.acceptance-next": () => "what is as good as what it would table next",
  "ways.about-acceptance-next": () =>
    "Takes the package on the table where it is at least as good to it as its own next one.",
  "ways.acceptance-own": () => "its own rule",
  "ways.about-acceptance-own": () =>
    "Accepts by the rule that this way of behaving brings with it, or else what is as good as what it would table next.",
  "ways.acceptance-previous": () => "what is as good as what it tabled last",
  "ways.about-acceptance-previous": () =>
    "Takes the package on the table where it is at least as good to it as its own last one.",
  "ways.acceptance-gap": () => "what is nearly as good as what it tabled last",
  "ways.about-acceptance-gap": () =>
    "Takes the package on the table where only a small gap lies between it and its own last one.",
  "ways.acceptance-constant": () => "what reaches a fixed level",
  "ways.about-acceptance-constant": () => "Takes any package that is worth at least so much to it.",
  "ways.acceptance-time": () => "late, anything as good as no deal",
  "ways.about-acceptance-time": () =>
    "Takes any package that is as good as no deal or better once so much of the time is gone, and nothing before.",
  "ways.acceptance-best-received": () => "late, what is as good as the best it has heard",
  "ways.about-acceptance-best-received": () =>
    "Takes what is as good as its own next package; late, also what is as good as the best it was offered so far.",
  "ways.acceptance-best-lately": () => "late, what is as good as the best it has heard lately",
  "ways.about-acceptance-best-lately": () =>
    "Takes what is as good as its own next package; late, also what is as good as the best of the latest offers.",
  "ways.acceptance-average-lately": () => "late, what is as good as the average it has heard lately",
  "ways.about-acceptance-average-lately": () =>
    "Takes what is as good as its own next package; late, also what is as good as the average of the latest offers.",
};

const models: Catalogue = {
  "ways.model-frequency": () => "what the other keeps asking for",
  "ways.about-model-frequency": () =>
    "Takes an issue to matter more to the other the more rarely its option changes.",
  "ways.model-bayesian": () => "what would explain the other's packages",
  "ways.about-model-bayesian": () =>
    "Weighs many possible readings of the other's wishes by how well they explain what it tabled.",
};

const joinings: Catalogue = {
  "ways.joining-enough": () => "if enough others do",
  "ways.about-joining-enough": () =>
    "Joins if so many others do that it is no worse off than without a deal; each of them is taken to bring an equal share of the package's worth.",
  "ways.joining-side": () => "if one certain side does",
  "ways.about-joining-side": () =>
    "Joins only those among whom that side is; a package is taken to be worth nothing to it without that side.",
  "ways.joining-sure": () => "only where the fewest are enough",
  "ways.about-joining-sure": () =>
    "Makes no condition: yes where it is no worse off than without a deal even with the fewest who can be bound, otherwise no.",
  "ways.joining-whoever": () => "whoever else does",
  "ways.about-joining-whoever": () =>
    "Makes no condition: a package is taken to be worth the same to it, whoever else is bound.",
};

const protocols: Catalogue = {
  "ways.protocol-alternating-offers": () => "in turns: accept, or table a package",
  "ways.about-protocol-alternating-offers": () =>
    "Each in turn accepts what lies on the table or tables another package. All must accept the same one.",
  "ways.protocol-simultaneous-offers": () => "all at once",
  "ways.about-protocol-simultaneous-offers": () =>
    "All table a package at the same time in each round; then each is asked about the packages of the others.",
  "ways.protocol-majority-vote": () => "votes: so many must agree",
  "ways.about-protocol-majority-vote": () =>
    "One tables a package, the others vote; it is agreed once more than a share of all say yes.",
  "ways.protocol-conditional-vote": () => "votes with conditions: I join if they do",
  "ways.about-protocol-conditional-vote": () =>
    "One tables a package, and each may make its yes depend on who else joins, or on how many.",
  "ways.protocol-single-text": () => "a mediator's single text",
  "ways.about-protocol-single-text": () =>
    "A mediator changes one text step by step; each side says whether the change is better, worse or the same. At the end it is taken or left.",
  "ways.protocol-shuttle": () => "a mediator who goes between them",
  "ways.about-protocol-shuttle": () =>
    "The sides do not meet; a mediator carries packages from one to the other.",
};

export const strategySentences: Catalogue = {
  ...strategies,
  ...acceptances,
  ...models,
  ...joinings,
  ...protocols,
};
