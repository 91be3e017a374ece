// What the sources show: positions, days, what does not go together, who speaks of whom, and who asks for what.
import { mid } from "./mid-sentence.ts";

export const sourcesShows = {
  pages: {
    label: "Parts of the sources",
    review: "Read and review",
    who: "Who is who",
    shows: "What it shows",
    draft: "A first case",
  },
  question: "Who stands where, on whose word?",
  answer: {
    counts: (statements: string, actors: string) => `${statements} by ${actors}.`,
    moved: (times: number, shown: string) =>
      times === 0
        ? "Nobody has moved so far."
        : times === 1
          ? "Once somebody moved."
          : `${shown} times somebody moved.`,
    pairs: (count: number, shown: string) =>
      count === 0
        ? "No two statements of one actor contradict each other."
        : count === 1
          ? "In one place an actor's own statements do not go together."
          : `In ${shown} places an actor's own statements do not go together.`,
    open: (count: number, shown: string) =>
      count === 1
        ? "1 claim is still to look at and is not counted here."
        : `${shown} claims are still to look at and are not counted here.`,
    toOpen: "Look at them",
    none: "Nothing has been accepted or written down yet.",
    noneMore:
      "Take in articles and accept the claims that you trust, or write down in the record what was said. Then this page shows who stands where on which issue, when it moved, what contradicts what, and who asks for what. Everything leads back to the sentence.",
    noneOpen: (claims: string) => `${claims} have been found and wait for you.`,
    toReview: "Go to the articles",
  },
  statements: (count: number, shown: string) => (count === 1 ? "1 statement" : `${shown} statements`),
  actors: (count: number, shown: string) => (count === 1 ? "1 actor" : `${shown} actors`),
  // What was said, as a headline of its sentence: in the past, so that it fits names in the plural.
  line: {
    to: (names: string) => `to ${mid(names)}`,
    of: (name: string) => `about ${mid(name)}`,
    noDay: "no day",
    denied: "denied",
    condition: "on a condition",
    toldBy: (name: string) => `as told by ${mid(name)}`,
    record: "In the record",
    recordOf: (says: string) => `In the record: ${says}`,
    noSentence: "written down in the record, without a text",
    more: (count: string) => `Show ${count} more`,
    gone: "These statements are no longer there.",
  },
  stands: {
    asks: (what: string) => `asked for ${what}`,
    offers: (what: string) => `offered ${what}`,
    accepts: (what: string) => `accepted ${what}`,
    refuses: (what: string) => `refused ${what}`,
    proposes: (what: string) => `proposed ${what}`,
    promises: (what: string) => `promised ${what}`,
  },
  standsAsSuch: {
    asks: "asked for something on it",
    offers: "offered something on it",
    accepts: "accepted something on it",
    refuses: "refused to settle it",
    proposes: "proposed something on it",
    promises: "promised something on it",
  },
  table: {
    title: "The last stated position of each actor",
    caption: "A row for each issue, a column for each actor. Choose a cell to read the sentences behind it.",
    issue: "Issue",
    spoken: "spoke of it, took no position",
    silent: "—",
    nothing: "nothing",
    on: (stand: string, day: string) => `${stand}, ${day}`,
    moved: (was: string, now: string, day: string) => `moved from ${was} to ${now}, ${day}`,
    turned: (was: string, now: string, day: string) => `moved on ${day}: first ${was}, then ${now}`,
    turnedFrom: (was: string, day: string) => `moved on ${day}, having ${was} before`,
    earlier: (count: number, shown: string) =>
      count === 1 ? "and moved once before" : `and moved ${shown} times before`,
    undated: "dates leave open which came first",
    spokenFor: (names: string) => `with words of ${mid(names)}`,
    cell: (actor: string, issue: string, what: string) => `${actor} on “${issue}”: ${what}`,
    open: (actor: string, issue: string) => `${actor} on “${issue}”, sentence by sentence`,
    close: "Close",
    noIssues: "The case has no issues yet, so nobody can take a position on one.",
    toDraft: "See which issues the accepted claims speak of",
    noPositions:
      "None of what was accepted is linked to an issue yet. Link claims to issues where you mend them, or add the issues that they speak of.",
  },
  days: {
    title: "Day by day",
    actor: "By",
    everybody: "everybody",
    order: "Order",
    newest: "Newest first",
    oldest: "Oldest first",
    noDay: "Without a day",
    some: (shown: string, all: string) => `${shown} of ${all}`,
  },
  pairs: {
    title: "What does not go together",
    lead: "Two statements of one actor that cannot both hold. Later words may replace earlier ones, circumstances may have changed, or an article may be wrong. Read both sentences.",
    none: "No two statements of one actor were found that contradict each other.",
    both: "said both",
    sameDay: (day: string) => `said both on ${day}`,
    open: "said both; dates leave open which came first",
    changed: (day: string) => `changed on ${day}`,
    changedOpen: "changed later",
    first: "First",
    later: "Then",
    one: "One",
    other: "The other",
    groupBoth: "Both stand",
    groupChanged: "Changed since",
  },
  speaking: {
    title: "Who speaks of whom",
    caption:
      "Rows speak, columns are spoken of. The number counts statements, and so does the size of the dot. Choose a cell to read them.",
    speaker: "Speaks",
    cell: (from: string, to: string, what: string) => `${from} of ${mid(to)}: ${what}`,
    never: "—",
    neverSaid: "nothing",
    open: (from: string, to: string) => `What ${mid(from)} said of ${mid(to)}`,
    none: "In nothing that was accepted does one actor speak of another.",
    // How often one does something towards another by speaking.
    relations: {
      demand: (shown: string) => `demanded ${shown}×`,
      appeal: (shown: string) => `appealed ${shown}×`,
      condition: (shown: string) => `set a condition ${shown}×`,
      refuse: (shown: string) => `refused ${shown}×`,
      offer: (shown: string) => `offered ${shown}×`,
      propose: (shown: string) => `proposed ${shown}×`,
      concede: (shown: string) => `accepted ${shown}×`,
      promise: (shown: string) => `promised ${shown}×`,
      threaten: (shown: string) => `threatened ${shown}×`,
      criticise: (shown: string) => `criticised ${shown}×`,
      state: (shown: string) => `said ${shown}×`,
      do: (shown: string) => `acted ${shown}×`,
      quote: (shown: string) => `quoted ${shown}×`,
    },
    rest: (count: number, shown: string) =>
      count === 1 ? "Show 1 more who is named less often" : `Show ${shown} more who are named less often`,
  },
  demands: {
    title: "Wanted by all, by some, by one",
    caption:
      "What parties are for by now, having asked for it, offered, promised or accepted it, and who refuses it.",
    what: "What",
    askedBy: "For it",
    refusedBy: "Refused by",
    sentences: "Sentences",
    all: "By all parties",
    some: "By some",
    one: "By one",
    nobody: "By nobody, but refused",
    openBy: (what: string) => `Sentences on: ${what}`,
    option: (issue: string, options: string) => `${issue}: ${options}`,
    asSuch: (issue: string) => `${issue}, with no option named`,
    unlinked: "not linked to an issue",
    none: "No party is for or against anything yet.",
    noParties: "The case has no parties yet, so it cannot be told what parties ask for.",
    more: (count: string) => `Show ${count} more`,
  },
  why: {
    table: {
      title: "The last stated position",
      method:
        "What an actor asks for, offers, accepts, proposes, promises or refuses is followed in the order of time. Who speaks for somebody counts as that somebody. The last of these is the position shown; it moved where an act names other options than the one before.",
      inputs:
        "The acts of the record, and the accepted claims behind them. Claims still to look at do not count.",
      caveat:
        "It is what was said, not what is wanted. A move is seen only where both acts name options. Nothing here changes a profile.",
    },
    days: {
      title: "The order of the days",
      method:
        "A statement stands under its own day if the sentence tells it, else under the day on which the article was published. Month and year alone stand before their days.",
      inputs: "Acts of the record, and accepted claims that are no act of it.",
      caveat: "What an article reports may have been said before the day on which it came out.",
    },
    pairs: {
      title: "What does not go together",
      method:
        "Two statements of one actor are held against each other: for and against the same option, two options that exclude each other, what the case calls impossible together, and the same words said and denied. Where the second was surely said on a later day, that is told as a change.",
      inputs: "Statements about the same issue, and statements in nearly the same words.",
      caveat:
        "The page compares words and links, not meaning. What is said under a condition is not held against anything.",
    },
    speaking: {
      title: "Who speaks of whom",
      method:
        "Counted are those to whom something is said, of whom something is asked, who are threatened or criticised, and those whose words somebody else passes on. Who speaks for somebody counts as that somebody; nobody speaks of itself.",
      inputs: "The targets of accepted claims, whom acts are said to, and claims that stand within others.",
      caveat: "How often somebody is named depends on which articles were taken in.",
    },
    demands: {
      title: "Wanted by all, by some, by one",
      method:
        "For each option: the parties that are for it by now, and those that refuse it. Demands that are linked to no issue are put together where nearly all their words are the same.",
      inputs: "The positions above, and accepted demands, appeals, conditions and refusals without an issue.",
      caveat: "Who says nothing of something may still want it.",
    },
  },
};
