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
      about:
        "Draws among the packages that are no worse to it than no deal. A yardstick, not a way to negotiate.",
    },
    micro: {
      name: "gives way only as fast as the other",
      about: "Tables one new package for each new package that it hears, from its best down (MiCRO).",
    },
    "tit-for-tat-relative": {
      name: "answers in kind, share for share",
      about:
        "Gives way by the share by which the other gave way in its last move, and takes back where the other did.",
    },
    "tit-for-tat-absolute": {
      name: "answers in kind, step for step",
      about:
        "Gives way by as much as the other gave way in its last move, and by a little more or less that chance draws.",
    },
    "tit-for-tat-averaged": {
      name: "answers in kind, on average",
      about: "Gives way by the share by which the other gave way over its last few moves taken together.",
    },
    "micro-many": {
      name: "gives way only as fast as all others",
      about:
        "Tables one new package once each of the others has brought as many new ones (MiCRO for several).",
    },
    "nice-tit-for-tat": {
      name: "answers in kind, towards a fair package",
      about:
        "Goes as far towards the package with the largest product of gains as the other seems to have gone.",
    },
    mirroring: {
      name: "makes the kind of move it was met with",
      about:
        "Answers a step towards it with a step towards the other, and a selfish step with a selfish step.",
    },
    "trade-off": {
      name: "keeps its level and seeks what the other likes",
      about: "Stays as well off as it is and tables what looks most like the other's last package.",
    },
  },
  acceptances: {
    own: {
      name: "its own rule",
      about:
        "Accepts by the rule that this way of behaving brings with it, or else what is as good as what it would table next.",
    },
    next: {
      name: "what is as good as what it would table next",
      about: "Takes the package on the table where it is at least as good to it as its own next one.",
    },
    previous: {
      name: "what is as good as what it tabled last",
      about: "Takes the package on the table where it is at least as good to it as its own last one.",
    },
    gap: {
      name: "what is nearly as good as what it tabled last",
      about: "Takes the package on the table where only a small gap lies between it and its own last one.",
    },
    constant: {
      name: "what reaches a fixed level",
      about: "Takes any package that is worth at least so much to it.",
    },
    time: {
      name: "late, anything as good as no deal",
      about:
        "Takes any package that is as good as no deal or better once so much of the time is gone, and nothing before.",
    },
    "best-received": {
      name: "late, what is as good as the best it has heard",
      about:
        "Takes what is as good as its own next package; late, also what is as good as the best it was offered so far.",
    },
    "best-lately": {
      name: "late, what is as good as the best it has heard lately",
      about:
        "Takes what is as good as its own next package; late, also what is as good as the best of the latest offers.",
    },
    "average-lately": {
      name: "late, what is as good as the average it has heard lately",
      about:
        "Takes what is as good as its own next package; late, also what is as good as the average of the latest offers.",
    },
  },
  joinings: {
    enough: {
      name: "if enough others do",
      about:
        "Joins if so many others do that it is no worse off than without a deal; each of them is taken to bring an equal share of the package's worth.",
    },
    side: {
      name: "if one certain side does",
      about:
        "Joins only those among whom that side is; a package is taken to be worth nothing to it without that side.",
    },
    sure: {
      name: "only where the fewest are enough",
      about:
        "Makes no condition: yes where it is no worse off than without a deal even with the fewest who can be bound, otherwise no.",
    },
    whoever: {
      name: "whoever else does",
      about: "Makes no condition: a package is taken to be worth the same to it, whoever else is bound.",
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
      about:
        "Each in turn accepts what lies on the table or tables another package. All must accept the same one.",
    },
    "simultaneous-offers": {
      name: "all at once",
      about:
        "All table a package at the same time in each round; then each is asked about the packages of the others.",
    },
    "majority-vote": {
      name: "votes: so many must agree",
      about: "One tables a package, the others vote; it is agreed once more than a share of all say yes.",
    },
    "conditional-vote": {
      name: "votes with conditions: I join if they do",
      about: "One tables a package, and each may make its yes depend on who else joins, or on how many.",
    },
    "single-text": {
      name: "a mediator's single text",
      about:
        "A mediator changes one text step by step; each side says whether the change is better, worse or the same. At the end it is taken or left.",
    },
    shuttle: {
      name: "a mediator who goes between them",
      about: "The sides do not meet; a mediator carries packages from one to the other.",
    },
  },
  knobs: {
    e: "How soon it gives way (under 1 late, 1 evenly, over 1 soon)",
    k: "What share of the way is gone at the first package",
    least: "The least it ever wants (0 its worst package, 1 its best)",
    delta: "Which of the other's moves it answers (1: the last)",
    base: "From how far below its worst package shares are counted",
    m: "The most that chance adds to an answer",
    window: "Over how many of the other's moves",
    bonus: "What share of the rest of the way it goes unasked",
    late: "From what share of the time it hurries",
    unasked: "How much it gives unasked in all, to break silences",
    reach: "How far it looks for a package of the right kind",
    step: "How far it goes down when nothing moves",
    width: "How much its own worth may vary meanwhile",
    "accept-factor": "Factor on what is on the table",
    "accept-extra": "Added to what is on the table",
    "accept-gap": "How large a gap it overlooks (1: all from worst to best)",
    "accept-worth": "The least it takes (0 its worst package, 1 its best)",
    "accept-from": "From what share of the time on",
    "join-alone": "What is left to it where it alone is bound (0 its worst package, 1 its best)",
    "join-side": "Which side it asks for, by its place in the list",
    "model-learning": "How much it learns from each move",
    "model-step": "By how much it expects the other to give way each time",
    "model-spread": "How far the other may stray from that",
    share: "More than what share of all must say yes",
    all: "Whether a deal binds also those who voted no (1) or not (0)",
    quorum: "How many must join at least",
    annealing: "How willingly changes that are worse for some are tried (0: never)",
    issues: "On how many issues at most a change is tried",
    drawn: "Whether the first text is drawn by chance (1) or taken from the middle (0)",
    papers: "Whether the mediator brings papers of its own (1) or carries offers (0)",
    named: "Whether the mediator says whose an offer is (1) or not (0)",
  },
};
