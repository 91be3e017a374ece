// Ways to behave in a rehearsal, in words, by the ids of the engine. A new one shows its id until it has words here.

export const rehearsalBehaviours = {
  strategies: {
    boulware: {
      name: "tough until late",
      about: "Keeps close to its best package and gives way only as the deadline comes near.",
    },
    linear: {
      name: "gives way evenly",
      about: "Goes the same part of the way in each round, down to what no deal is worth by the last.",
    },
    conceder: {
      name: "wants it over with",
      about: "Gives way soon, so that little is left to give later.",
    },
    hardliner: {
      name: "asks for its best and nothing else",
      about: "Tables its best package every time, whatever it hears.",
    },
    "random-walker": {
      name: "tables packages at random",
      about: "Draws among the packages that are no worse to it than no deal. A yardstick, not a way to negotiate.",
    },
    micro: {
      name: "gives way only as fast as the other",
      about: "Tables one new package for each new package that it hears, from its best down (MiCRO).",
    },
    "tit-for-tat": {
      name: "answers in kind",
      about: "Gives way by the share by which the other gave way a few moves ago.",
    },
    "tit-for-tat-relative": {
      name: "answers in kind, share for share",
      about: "Gives way by the share by which the other gave way a few moves ago.",
    },
    "tit-for-tat-absolute": {
      name: "answers in kind, step for step",
      about: "Gives way by as much as the other gave way a few moves ago.",
    },
    "tit-for-tat-averaged": {
      name: "answers in kind, on average",
      about: "Gives way by the average share by which the other gave way over its last moves.",
    },
    "nice-tit-for-tat": {
      name: "answers in kind, towards a fair package",
      about: "Goes as far towards the package with the largest product of gains as the other seems to have gone.",
    },
    mirroring: {
      name: "makes the kind of move it was met with",
      about: "Answers a step towards it with a step towards the other, and a selfish step with a selfish step.",
    },
    "trade-off": {
      name: "keeps its level and seeks what the other likes",
      about: "Stays as well off as it is and tables what looks most like the other's last package.",
    },
  },
  acceptances: {
    next: {
      name: "what is as good as what it would table next",
      about: "Takes the package on the table where it is at least as good to it as its own next one.",
    },
    previous: {
      name: "what is as good as what it tabled last",
      about: "Takes the package on the table where it is at least as good to it as its own last one.",
    },
    constant: {
      name: "what reaches a fixed level",
      about: "Takes any package that is worth at least so much to it.",
    },
    time: {
      name: "anything better than no deal, late",
      about: "Takes any package that is no worse than no deal once so much of the time is gone.",
    },
    combi: {
      name: "less as the deadline comes",
      about: "Takes what is as good as its own next package; late, also what is as good as the best it has heard.",
    },
  },
  models: {
    frequency: {
      name: "what the other keeps asking for",
      about: "Takes an issue to matter more to the other the more rarely its option changes.",
    },
    bayesian: {
      name: "what would explain the other's packages",
      about: "Weighs many possible readings of the other's wishes by how well they explain what it tabled.",
    },
  },
  protocols: {
    "alternating-offers": {
      name: "in turns: accept, or table a package",
      about: "Each in turn accepts what lies on the table or tables another package. All must accept the same one.",
    },
    "simultaneous-offers": {
      name: "all at once",
      about: "All table a package at the same time in each round; they agree where one meets another's wish.",
    },
    "majority-voting": {
      name: "votes: so many must agree",
      about: "Each tables a package, then all vote; one that enough of them join is agreed.",
    },
    "conditional-voting": {
      name: "votes with conditions: I join if they do",
      about: "Each tables a package, and each may make its yes depend on who else joins.",
    },
    "single-text": {
      name: "a mediator's single text",
      about: "The mediator changes one text step by step; each side says whether the change is better, worse or the same.",
    },
    shuttle: {
      name: "a mediator who goes between them",
      about: "The sides do not meet; a mediator carries packages from one to the other.",
    },
  },
  knobs: {
    e: "How soon it gives way (under 1 late, 1 evenly, over 1 soon)",
    k: "What share of the way is gone at the first package",
    least: "The least it ever wants, as a share of its best",
  },
};
