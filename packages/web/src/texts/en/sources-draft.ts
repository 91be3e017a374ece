// A first case from accepted claims: the preview, what is decided about it, and issues that an existing case lacks.

export const sourcesDraft = {
  question: "What would a first case look like?",
  questionAdding: "What do the articles speak of that this case lacks?",
  otherwise: "As it is now",
  answer: {
    working: "The accepted claims are being read.",
    counts: (parties: string, issues: string, acts: string) =>
      `From what you have accepted: ${parties}, ${issues} and ${acts} for the record.`,
    open: (count: number, shown: string) =>
      count === 1
        ? "1 claim is still to look at and is not counted."
        : `${shown} claims are still to look at and are not counted.`,
    missing: "Not enough has been accepted yet for a case.",
    suggestions: (issues: string, options: string) =>
      `The accepted claims speak of ${issues} and ${options} that this case does not have.`,
    nothingNew: "The accepted claims speak of nothing that this case does not have.",
  },
  parties: (count: number, shown: string) => (count === 1 ? "1 party" : `${shown} parties`),
  issues: (count: number, shown: string) => (count === 1 ? "1 issue" : `${shown} issues`),
  options: (count: number, shown: string) => (count === 1 ? "1 option" : `${shown} options`),
  acts: (count: number, shown: string) => (count === 1 ? "1 act" : `${shown} acts`),
  claims: (count: number, shown: string) => (count === 1 ? "1 claim" : `${shown} claims`),
  missing: {
    title: "What is missing",
    toReview: "Go to the articles",
  },
  sentences: (claims: string) => `From ${claims}`,
  sentencesOf: (name: string, claims: string) => `${name}: from ${claims}`,
  noSentence: "nobody named it; it stands for leaving things as they are",
  preview: {
    title: "A case from the articles",
    lead: "A proposal, made of nothing but what you have accepted. Untick what you do not want and write names as you would say them. Nothing is made before you press the button.",
    more: "What anything is worth to anybody stays open: the profiles begin as unknown.",
  },
  who: {
    title: "Who would be a party",
    lead: "Tick those whose agreement a deal needs. All others keep their words in the record as other voices.",
    partyOf: (name: string) => `${name} is a party`,
    nameOf: (name: string) => `Name of ${name}`,
    reasons: {
      "asks-and-is-asked": "asks, refuses or offers, and others speak of it",
      asks: "asks, refuses or offers; nobody else speaks of it",
      "is-spoken-of": "others speak of it",
    },
    other: "another voice",
  },
  what: {
    title: "What would be at issue",
    lead: "Options are what was asked for, offered or refused. Where only one was named, the other is to leave things as they are.",
    take: (name: string) => `Take the issue “${name}”`,
    nameOf: (name: string) => `Name of the issue “${name}”`,
    takeOption: (name: string) => `Take the option “${name}”`,
    optionOf: (name: string) => `Name of the option “${name}”`,
    range: (from: string, to: string, step: string) => `From ${from} to ${to} in steps of ${step}`,
    rangeOf: (from: string, to: string, step: string, unit: string) =>
      `From ${from} to ${to} ${unit} in steps of ${step}`,
    fewOptions: "An issue needs two options or more.",
  },
  left: {
    title: "What is left out",
    lead: "These claims were accepted and cannot become acts of the record as they are.",
    speaker: "It is not made out who said it.",
    day: "Neither the sentence nor its article tells the day.",
    issue:
      "What is asked for, offered or refused takes a sentence to say, or few speak of it: no issue is made of it.",
    none: "Every accepted claim becomes an act.",
  },
  make: {
    title: "Make the case",
    name: "Title of the case",
    make: "Make this case",
    hereMore: "It fills the case that is open, in one step. Ctrl+Z takes it back.",
    freshMore:
      "It becomes a case of its own on this device, with the articles and the record. The case that is open stays as it is. It can be removed on the list of all cases.",
    freshToo: "Make it as a case of its own",
    copyTitle: (title: string) => `${title}, from the articles`,
    tooFewParties: "Tick two parties or more.",
    noIssue: "Tick one issue or more.",
    fewOptions: (issues: string) => `Tick two options or more of each issue: ${issues}.`,
    working: "The case is being made.",
    failed: "Something in Parley went wrong here. No case was made, and nothing is lost.",
  },
  suggested: {
    title: "What this case lacks",
    lead: "Accepted claims ask for, offer or refuse things that the case has no issue or option for. One press adds what they speak of and links the claims to it; Ctrl+Z takes it back.",
    issues: "Issues",
    options: "Options of issues that are there",
    add: "Add",
    addIssue: (name: string) => `Add the issue “${name}”`,
    addOption: (name: string, issue: string) => `Add the option “${name}” to “${issue}”`,
    with: (options: string) => `with ${options}`,
    onIssue: (name: string, issue: string) => `${name}, on “${issue}”`,
    addedIssue: (name: string, claims: string) => `Added: the issue “${name}”, with ${claims} linked to it.`,
    addedOption: (name: string, claims: string) =>
      `Added: the option “${name}”, with ${claims} linked to it.`,
    none: "Nothing more is spoken of in the accepted claims.",
    whole: "A case of its own from the articles",
    wholeMore: "Instead of adding to this case, see what a case made from the articles alone would be.",
    toWhole: "Show it",
    more: (count: string) => `Show ${count} more`,
  },
  labels: {
    make: "make a case from the articles",
    issue: "add an issue from the articles",
    option: "add an option from the articles",
  },
  why: {
    title: "How the draft is made",
    method:
      "Parties are those who ask, refuse or offer something and of whom others speak. Demands, offers and refusals are cut into single points; what shares its telling words becomes one issue, and what differs in it becomes its options. Amounts in one unit become a range.",
    inputs: "The accepted claims of the articles, and who is who in the case.",
    caveat:
      "It is a first sketch from public words. Issues that nobody speaks of in public are missing, and an issue may be two. The same claims always give the same draft.",
  },
};
