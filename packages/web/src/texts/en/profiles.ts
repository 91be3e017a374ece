// The screen that asks what each side wants: its layers, the picture beside them, and the meter.
import { mid } from "./mid-sentence.ts";
import { profileExplanations } from "./profile-explanations.ts";
import { noDeal, packages } from "./profile-packages.ts";

function begins(name: string): string {
  return name.replace(/^the (?=\S)/, "The ");
}

export const profiles = {
  question: (party: string) => `What does ${mid(party)} want?`,
  questionOfAll: "What does each side want?",
  nothingYet: "Nothing can be filled in yet: the case needs parties and issues first.",
  toCase: "Write down the parties and issues",
  partiesOfCase: "The parties",
  add: "Add",
  addNamed: (what: string) => `${what}: add`,
  needsWhole:
    "Something in the case has to be mended before packages can be asked about. It is marked where it stands.",

  known: {
    nothing:
      "Nothing is known yet. Begin with the order of the issues; the picture beside it shows at once what follows.",
    order: "Known is the order of the issues, and no more than that.",
    marks: "Known are marks on options, and not yet which issues matter more.",
    "order-and-marks": "Known are the order of the issues and marks on options.",
    roughly: "Known are numbers and orders, some of them only roughly.",
    numbers: "Known are exact numbers for every option.",
    noDeal: (line: string) => `No deal: ${line}.`,
  },
  who: {
    title: "Who says so",
    untold: "Who says so? Not said yet: what is filled in here will count as an estimate.",
    estimatedBy: (by: string, on: string) =>
      by === "" && on === ""
        ? "An estimate. Who judged it, and on what evidence, is not said yet."
        : on === ""
          ? `An estimate by ${by}. On what evidence is not said yet.`
          : by === ""
            ? `An estimate, on: ${on}. Who judged it is not said yet.`
            : `An estimate by ${by}, on: ${on}`,
    own: (party: string) => `Written by ${mid(party)} itself`,
    other: "Somebody else judged it",
    ownChoice: (party: string) => `${begins(party)} itself wrote this`,
    by: "Who judged it",
    on: "On what evidence",
    about: "What should be known when reading this",
  },
  loss: {
    title: "This would leave out something that was said before",
    undo: "It can be undone.",
    goOn: "Do it",
    leave: "Leave it as it is",
  },
  layers: {
    rank: "Which issues matter most",
    marks: "Which options are good",
    numbers: "In numbers",
    noDeal: "Without a deal",
    packages: "A check on whole packages",
    limits: "Demands, red lines, and what goes together",
  },
  progress: {
    notRanked: "not ranked yet",
    ranked: (done: string, all: string) => `${done} of ${all} issues ranked`,
    notMarked: "no option marked yet",
    marked: (done: string, all: string) => `${done} of ${all} options marked`,
    noNumbers: "no numbers yet; often none are needed",
    numbers: (weights: string, worths: string) => `${weights}; ${worths}`,
    valued: (done: string, all: string) => `options of ${done} of ${all} issues valued`,
    weights: {
      open: "issues not weighed",
      order: "issues in order",
      points: "in points",
      numbers: "issues weighed",
      roughly: "issues weighed roughly",
      pairs: "issues compared in pairs",
      "pairs-unfinished": "some pairs of issues not compared yet",
    },
    noDealUnknown: "unknown",
    noDealPackage: "as good as a package",
    noDealWorth: (worth: string) => `worth ${worth}`,
    noDealBetween: (low: string, high: string) => `worth between ${low} and ${high}`,
    noAnswers: "no answers yet",
    answers: (count: number, text: string) => (count === 1 ? "one answer" : `${text} answers`),
    limits: (demands: string, redLines: string, interactions: string) =>
      `${demands}, ${redLines}, ${interactions}`,
    demands: (count: number, text: string) =>
      count === 0 ? "no demands" : count === 1 ? "one demand" : `${text} demands`,
    redLines: (count: number, text: string) =>
      count === 0 ? "no red lines" : count === 1 ? "one red line" : `${text} red lines`,
    interactions: (count: number, text: string) =>
      count === 0 ? "nothing that goes together" : count === 1 ? "one combination" : `${text} combinations`,
  },
  rank: {
    tooFew: "With one issue there is nothing to put in order.",
    first: (party: string) =>
      `Which issue matters most to ${mid(party)}? Press it, or its number; then the next, as far as is known.`,
    next: "And next? Those left over count as level, at the end.",
    lead: (party: string) => `What matters most to ${mid(party)} comes first.`,
    follows: "This order follows from the numbers below. Moving an issue puts the order in their place.",
    keys: "Drag an issue, or press Alt with the up or down arrow. The = key makes it as important as the one above.",
    list: "Issues, the most important first",
    tie: "level with above",
    untie: "✓ level with above",
    tieNamed: (issue: string, above: string) => `${issue}: as important as ${above}`,
    noMatter: "doesn’t matter",
    idleNamed: (issue: string) => `${issue}: does not matter`,
    idle: "These do not matter",
    matters: "it does matter",
    mattersNamed: (issue: string) => `${issue}: it does matter`,
    anew: "Rank them anew",
  },
  marks: {
    lead: (party: string) => `How does ${mid(party)} see each option? Leave out what is not known.`,
    keys: "In a line, press 1 or M for a must, 2 or G for good, 3 or L for can live with, 4 or R for a red line, 0 for nothing; the next line follows. On issues with an order, + says that more is better, and − that less is.",
    letters: { must: "m", good: "g", "live-with": "l", "red-line": "r" },
    names: {
      must: "must",
      good: "good",
      "live-with": "can live with",
      "red-line": "red line",
      none: "not said",
    },
    caption: (issue: string) => `Marks on the options of ${issue}`,
    option: "Option",
    choice: (option: string, mark: string) => `${option}: ${mark}`,
    direction: { more: "more is better", less: "less is better" },
    directionOf: {
      more: (issue: string) => `${issue}: more is better`,
      less: (issue: string) => `${issue}: less is better`,
    },
    divisible: "This can be shared out. What the whole of it is worth can be said in numbers.",
    many: (count: string) =>
      `This issue has ${count} values, too many to mark one by one. Say which way is better; what is asked for or refused can be given as a range.`,
    toLimits: "Give a range",
  },
  cells: {
    howTo:
      "Type a number, or from–to where it is known only roughly, such as 10–14; a ? or nothing leaves it open. Enter leads to the next.",
    unclear: "This can’t be read as a number. Write 30, or 10–14, or ? for anything.",
    tooLow: (least: string) => `Nothing below ${least} here.`,
    tooHigh: (most: string) => `Nothing above ${most} here.`,
  },
  numbers: {
    how: "How do you want to say how much each issue counts?",
    ways: {
      order: "By the order of the issues alone",
      points: "In points for every option",
      swings: "By comparing steps from worst to best",
      pairs: "By comparing two issues at a time",
      weights: "With a weight for each issue",
    },
    wayNotes: {
      order: "The least to fill in. All weights that fit the order are looked at.",
      points: "For those who already think in points: one number for each option, and no weights.",
      swings: "Swing weights: how much each issue’s step from worst to best is worth next to the largest.",
      pairs: "Which of two matters more, and how many times as much; says how well the answers fit together.",
      weights: "A number, or from–to.",
    },
    tooManyPairs: "Too many issues to compare two at a time.",
    pointsTitle: "Points",
    pointsLead: (party: string) =>
      `What each option is worth to ${mid(party)}, in points of its own. Only differences within this list mean something.`,
    ratingsTitle: "How good each option is",
    ratingsLead: (party: string) =>
      `How good each option of an issue is to ${mid(party)}: 100 for the best, 0 for the worst. How much the issue counts comes on top.`,
    ratingsOwn: (party: string) =>
      `How good each option of an issue is to ${mid(party)}, on the scale that this profile has. How much the issue counts comes on top.`,
    noOptions: "This issue has no options yet.",
    kindOf: (issue: string) => `How the options of ${issue} are valued`,
    kinds: {
      each: "a number for each",
      ranked: "only their order",
      curve: "some values, straight lines between",
    },
    worthOf: (option: string, issue: string) => `${issue}: ${option}`,
    workedOut: "Worked out by the program; nobody typed it.",
    markRange: { good: "50–100", "live-with": "0–50" },
    roughly:
      "Where the numbers are only a guess, “Rougher” makes all numbers of an issue wider at once, from–to; “Sharper” makes them narrower again.",
    rougher: "Rougher",
    rougherNamed: (issue: string) => `Make the numbers of ${issue} rougher`,
    sharper: "Sharper",
    sharperNamed: (issue: string) => `Make the numbers of ${issue} sharper`,
    addKnot: "Add a value",
    addKnotNamed: (issue: string) => `Add a value of ${issue}`,
    removeKnot: "leave out",
    removeKnotNamed: (value: string, issue: string) => `${issue}: leave out ${value}`,
    whole: "The whole of it",
    bestFirst: "The best first.",
    orderOf: (issue: string) => `Options of ${issue}, the best first`,
    tie: "as good as above",
    tieNamed: (option: string, above: string) => `${option}: as good as ${above}`,
    ends: { best: "The best is worth", worst: "The worst is worth" },
    weightsTitle: "Weights",
    weightsOf: (total: string) =>
      `Shares of ${total}. Where they are known only roughly, all that add up to ${total} are looked at.`,
    weightsFree: "Only how they compare matters.",
    weightFor: (issue: string) => `Weight of ${issue}`,
    swingsTitle: "Steps from worst to best",
    swingsFirst: (party: string) =>
      `Imagine the worst outcome on every issue. If only one issue could go from its worst to its best, which would ${mid(party)} choose? That step is 100.`,
    swingsThen: "Next to it, how much is each of the other steps worth? Half as much is 50, nothing is 0.",
    swingOf: (issue: string) => `Step on ${issue}, next to 100 for the largest`,
    swingSlider: (issue: string) => `Step on ${issue}`,
    open: "not said",
    worstToBest: "from its worst to its best",
    fromTo: (worst: string, best: string) => `from “${worst}” to “${best}”`,
    pairsTitle: "Two issues at a time",
    pairsDone: (done: string, all: string) => `${done} of ${all} pairs compared.`,
    pairsUnfinished: "Until every pair is compared, nothing can be worked out from this profile.",
    leavePairs: "Leave out the comparisons",
    pairAsk: (party: string) =>
      `Going from worst to best: which of the two matters more to ${mid(party)}, and how many times as much?`,
    times: (count: string) => `${count}×`,
    same: "=",
    pairTimes: (more: string, times: string, less: string) =>
      `${more} counts ${times} times as much as ${less}`,
    pairEqual: (first: string, second: string) => `${first} counts as much as ${second}`,
    pairMore: (issue: string) => `${issue} counts more`,
    pairOther: (first: string, second: string) =>
      `Or how many times as much ${first} counts as ${second}, such as 1.5 or 1/4:`,
    take: "Take it",
    pairAgain: "ask again",
    pairAgainNamed: (first: string, second: string) => `Ask again about ${first} and ${second}`,
  },
  noDeal,
  packages,
  limits: {
    titles: { demands: "Demands", redLines: "Red lines", interactions: "What goes together" },
    leads: {
      demands: (party: string) =>
        `What ${mid(party)} asks for. Nothing follows from it but the question what each demand costs.`,
      redLines: (party: string) =>
        `What ${mid(party)} refuses whatever else is offered. No package that crosses one counts as acceptable.`,
      interactions: (party: string) =>
        `Options that are worth more, or less, to ${mid(party)} when they come together.`,
    },
    entry: {
      demands: (at: string) => `Demand ${at}`,
      redLines: (at: string) => `Red line ${at}`,
      interactions: (at: string) => `Combination ${at}`,
    },
    add: {
      demands: "Add a demand about",
      redLines: "Add a red line about",
      interactions: "Add a combination that begins with",
    },
    worth: "Worth, on top of the parts (below 0 for a loss)",
    worthOf: (at: string) => `What combination ${at} is worth on top`,
    because: "Because",
    becauseOf: (what: string) => `${what}: because`,
    act: "Shown by",
    actOf: (what: string) => `${what}: the act of the record that shows it`,
    and: "together with",
    together: "Together with",
    togetherOf: (what: string) => `${what}: together with another issue`,
    drop: "leave out",
    dropIssue: (issue: string, what: string) => `${what}: leave out ${issue}`,
    remove: "Remove",
    removeNamed: (what: string) => `Remove: ${what}`,
    from: "from",
    to: "to",
    endOf: { from: (issue: string) => `${issue}: from`, to: (issue: string) => `${issue}: to` },
  },
  picture: {
    title: "What follows",
    errors: "Something in the case has to be mended first; it is marked where it stands.",
    toDeals: "See all deals",
    flat: "So far all packages look alike. The order of the issues and a few marks change that.",
    each: "Each spot is packages; up and to the right is better for both. The line joins those that nobody can better without a loss to the other.",
    counts: (good: string, all: string, count: number) =>
      count === 0
        ? `None of ${all} packages is at least as good as no deal for both sides, at middle values.`
        : `${good} of ${all} packages ${count === 1 ? "is" : "are"} at least as good as no deal for both sides, at middle values.`,
    noDealUnknown: (parties: string, count: number) =>
      count === 1
        ? `What no deal is worth is unknown for ${mid(parties)}.`
        : `What no deal is worth is unknown for both.`,
    alternative: (right: string, up: string) =>
      `Packages by what they are worth to ${mid(right)} (to the right) and to ${mid(up)} (upwards), with no-deal lines`,
    strips:
      "From each party’s worst package to its best, in its own units; the mark is what it has without a deal.",
    noRange: "not worked out",
    strip: (party: string, low: string, high: string, noDeal: string) =>
      `${begins(party)}: packages are worth ${low} to ${high}, no deal ${noDeal}`,
    stripUnknown: (party: string, low: string, high: string) =>
      `${begins(party)}: packages are worth ${low} to ${high}, no deal is unknown`,
  },
  meter: {
    title: "What more detail would change",
    toNoDeal: (party: string) => `Without a deal: ${mid(party)}`,
    small: (count: string) => `${count} more that would change almost nothing`,
    fillIn: "Fill in",
    fillInNamed: (what: string) => `Fill in: ${what}`,
  },
  did: {
    rank: (issue: string) => `rank ${issue}`,
    mark: (option: string) => `mark ${option}`,
    rankOptions: (issue: string) => `order the options of ${issue}`,
    worth: (what: string) => `the worth of ${what}`,
    kind: (issue: string) => `how ${issue} is valued`,
    knot: (issue: string) => `a value of ${issue}`,
    roughly: (issue: string) => `how roughly ${issue} is known`,
    way: (way: string) => `weigh issues: ${way}`,
    weight: (issue: string) => `the weight of ${issue}`,
    swing: (issue: string) => `the step on ${issue}`,
    pair: (first: string, second: string) => `compare ${first} and ${second}`,
    leavePairs: "leave out the comparisons of issues",
    noDeal: "the worth of no deal",
    answer: "an answer about packages",
    takeBack: "take back an answer",
    mend: "do away with a contradiction",
    who: "who says what the party wants",
    demands: "a demand",
    redLines: "a red line",
    interactions: "what goes together",
  },
  explain: profileExplanations,
};
