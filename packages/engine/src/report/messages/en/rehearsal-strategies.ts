// Strategies, conditions of acceptance, opponent models and protocols in words.
import type { Catalogue } from "../catalogue.ts";

const strategies: Catalogue = {
  "strategy.boulware": () => "tough until late",
  "strategy.boulware.about": () =>
    "Keeps close to its best package and gives way only as the deadline comes near.",
  "strategy.linear": () => "gives way evenly",
  "strategy.linear.about": () =>
    "Goes the same part of the way in each round, down to what no deal is worth by the last.",
  "strategy.conceder": () => "wants it over with",
  "strategy.conceder.about": () => "Gives way soon, so that little is left to give later.",
  "strategy.hardliner": () => "asks for its best and nothing else",
  "strategy.hardliner.about": () => "Tables its best package every time, whatever it hears.",
  "strategy.random-walker": () => "tables packages at random",
  "strategy.random-walker.about": () =>
    "Draws among the packages that are no worse to it than no deal. A yardstick, not a way to negotiate.",
  "strategy.tit-for-tat-relative": () => "answers in kind, share for share",
  "strategy.tit-for-tat-relative.about": () =>
    "Gives way by the share by which the other gave way in its last move, and takes back where the other did.",
  "strategy.tit-for-tat-absolute": () => "answers in kind, step for step",
  "strategy.tit-for-tat-absolute.about": () =>
    "Gives way by as much as the other gave way in its last move, and by a little more or less that chance draws.",
  "strategy.tit-for-tat-averaged": () => "answers in kind, on average",
  "strategy.tit-for-tat-averaged.about": () =>
    "Gives way by the average share by which the other gave way over its last moves.",
  "strategy.nice-tit-for-tat": () => "answers in kind, towards a fair package",
  "strategy.nice-tit-for-tat.about": () =>
    "Goes as far towards the package with the largest product of gains as the other seems to have gone.",
  "strategy.mirroring": () => "makes the kind of move it was met with",
  "strategy.mirroring.about": () =>
    "Answers a step towards it with a step towards the other, and a selfish step with a selfish step.",
  "strategy.trade-off": () => "keeps its level and seeks what the other likes",
  "strategy.trade-off.about": () =>
    "Stays as well off as it is and tables what looks most like the other's last package.",
  "strategy.micro": () => "gives way only as fast as the other",
  "strategy.micro.about": () =>
    "Tables one new package for each new package that it hears, from its best down (MiCRO).",
  "strategy.micro-many": () => "gives way only as fast as all others",
  "strategy.micro-many.about": () =>
    "Tables one new package once each of the others has brought as many new ones (MiCRO for several).",
};

const acceptances: Catalogue = {
  "acceptance.next": () => "what is as good as what it would table next",
  "acceptance.next.about": () =>
    "Takes the package on the table where it is at least as good to it as its own next one.",
  "acceptance.own": () => "its own rule",
  "acceptance.own.about": () =>
    "Accepts by the rule that this way of behaving brings with it, or else what is as good as what it would table next.",
  "acceptance.previous": () => "what is as good as what it tabled last",
  "acceptance.previous.about": () =>
    "Takes the package on the table where it is at least as good to it as its own last one.",
  "acceptance.gap": () => "what is nearly as good as what it tabled last",
  "acceptance.gap.about": () =>
    "Takes the package on the table where only a small gap lies between it and its own last one.",
  "acceptance.constant": () => "what reaches a fixed level",
  "acceptance.constant.about": () => "Takes any package that is worth at least so much to it.",
  "acceptance.time": () => "late, anything that beats no deal",
  "acceptance.time.about": () =>
    "Takes any package that is better than no deal once so much of the time is gone, and nothing before.",
  "acceptance.best-received": () => "late, what is as good as the best it has heard",
  "acceptance.best-received.about": () =>
    "Takes what is as good as its own next package; late, also what is as good as the best it was offered so far.",
  "acceptance.best-lately": () => "late, what is as good as the best it has heard lately",
  "acceptance.best-lately.about": () =>
    "Takes what is as good as its own next package; late, also what is as good as the best of the latest offers.",
  "acceptance.average-lately": () => "late, what is as good as the average it has heard lately",
  "acceptance.average-lately.about": () =>
    "Takes what is as good as its own next package; late, also what is as good as the average of the latest offers.",
};

const models: Catalogue = {
  "model.frequency": () => "what the other keeps asking for",
  "model.frequency.about": () =>
    "Takes an issue to matter more to the other the more rarely its option changes.",
  "model.bayesian": () => "what would explain the other's packages",
  "model.bayesian.about": () =>
    "Weighs many possible readings of the other's wishes by how well they explain what it tabled.",
};

const protocols: Catalogue = {
  "protocol.alternating-offers": () => "in turns: accept, or table a package",
  "protocol.alternating-offers.about": () =>
    "Each in turn accepts what lies on the table or tables another package. All must accept the same one.",
  "protocol.simultaneous-offers": () => "all at once",
  "protocol.simultaneous-offers.about": () =>
    "All table a package at the same time in each round; then each is asked about the packages of the others.",
  "protocol.majority-vote": () => "votes: so many must agree",
  "protocol.majority-vote.about": () =>
    "One tables a package, the others vote; it is agreed once more than a share of all say yes.",
  "protocol.conditional-vote": () => "votes with conditions: I join if they do",
  "protocol.conditional-vote.about": () =>
    "One tables a package, and each may make its yes depend on who else joins.",
  "protocol.single-text": () => "a mediator's single text",
  "protocol.single-text.about": () =>
    "A mediator changes one text step by step; each side says whether the change is better, worse or the same. At the end it is taken or left.",
  "protocol.shuttle": () => "a mediator who goes between them",
  "protocol.shuttle.about": () => "The sides do not meet; a mediator carries packages from one to the other.",
};

export const strategySentences: Catalogue = { ...strategies, ...acceptances, ...models, ...protocols };
