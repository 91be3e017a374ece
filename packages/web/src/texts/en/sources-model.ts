// The sources: a language model that may be asked about articles, where one was named.

export const sourcesModel = {
  title: "A language model",
  here: (name: string, host: string) =>
    `Beside the rules, the language model “${name}” can be asked who says what. It is on this machine (${host}): no text leaves it.`,
  elsewhere: (name: string, host: string) =>
    `Beside the rules, the language model “${name}” at ${host} can be asked who says what. It is not on this machine: the text leaves it and is read at ${host}.`,
  sent: "What is sent: the text of the article, and the names of the parties and other voices of the case. Nothing else: no profiles, no record.",
  taken:
    "What it proposes is taken only where the words stand in the text, letter for letter. It is marked, and counts for nothing until you have looked at it.",
  keyHere: "Key, if the server asks for one",
  keyMore: "It stays in memory until the page is closed, and is written nowhere.",
  askOne: "Ask about this article",
  askAll: (count: number, shown: string) =>
    count === 1 ? "Ask about the article" : `Ask about all ${shown} articles`,
  confirm: {
    title: (host: string) => `Send to ${host}?`,
    one: (title: string, characters: string, host: string) =>
      `The text of “${title}”, ${characters} characters, goes to ${host}.`,
    many: (articles: string, characters: string, host: string) =>
      `The texts of ${articles}, ${characters} characters together, go to ${host}.`,
    names: (names: string) => `These names go too: ${names}.`,
    noNames: "The case has no names that would go with them.",
    later: "What is read there cannot be taken back.",
    send: "Send and ask",
  },
  asking: (at: string, all: string, title: string) => `Asking about ${at} of ${all}: ${title}`,
  part: (done: string, all: string) => `${done} of ${all} parts`,
  outcome: (title: string, claims: string) => `${title}: ${claims} added.`,
  outcomeNone: (title: string) => `${title}: nothing was added.`,
  known: (claims: string) => `${claims} proposed that the article has already.`,
  leftOut: (claims: string) => `${claims} beyond the most that are read from one part were left out.`,
  refused: (count: number, shown: string) =>
    count === 1 ? "1 proposal refused" : `${shown} proposals refused`,
  refusals: {
    "bad-form": "It does not have the form that was asked for.",
    "content-not-there": "What is said to be said does not stand in the text:",
    "mention-not-there": "The name of the speaker does not stand in the text:",
    "cue-not-there": "The word for saying does not stand in the text:",
    "target-not-there": "The name of whom it is said to does not stand in the text:",
    "condition-not-there": "The condition does not stand in the text:",
  },
  faults: {
    unreachable: (host: string, page: string) =>
      `${host} cannot be reached, or does not answer pages of ${page}. See whether it runs, and whether it allows that origin.`,
    "too-slow": (host: string) => `${host} did not answer in time. What it said before was kept.`,
    "too-long": (host: string) => `${host} answered at a length that is not read.`,
    moved: (host: string) =>
      `${host} sent the question on to another address. It was not followed: texts go only where you said.`,
    stopped: () => "It was stopped.",
    "no-answer": (host: string) => `${host} answered something that is not an answer of a language model.`,
    "no-json": () => "The model did not answer in the form that was asked for; nothing of it was used.",
    "no-list": () => "The model gave no list of claims; nothing of it was used.",
  },
  refusedByServer: {
    key: (host: string, status: string) =>
      `${host} wants a key, or does not take this one (status ${status}).`,
    unknown: (host: string, status: string) =>
      `${host} does not know this address or this model (status ${status}).`,
    busy: (host: string, status: string) =>
      `${host} has been asked too often; try again later (status ${status}).`,
    other: (host: string, status: string) => `${host} refused, with status ${status}.`,
  },
  faultOf: (sentence: string, parts: string) => `${sentence} (${parts} parts)`,
  programFault: (title: string) => `${title}: the program failed at it. Nothing was changed.`,
  stopped: "Stopped. What had been proposed for other articles before was kept.",
  unasked: (articles: string) => `Not asked about: ${articles}.`,
  label: "ask a language model",
  finder: {
    open: "proposed by the language model, unchecked",
    seen: "proposed by the language model",
  },
  unmeasured: "nobody has measured how often it is right",
  note: "by the model, unchecked",
  noteLabel: (label: string) => `${label}, proposed by the language model, unchecked`,
  none: "A language model can be asked beside the rules; it is off here. Whoever starts Parley names one: parley start --model http://localhost:11434/v1 --model-name NAME",
};
