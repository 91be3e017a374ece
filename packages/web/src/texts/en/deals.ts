// The screen of deals: the picture, a deal to build, the short list, what stands in the way, how sure it is.

/** A name as it stands within a sentence. */
function mid(name: string): string {
  return name.replace(/^(The|A|An) /, (_, article: string) => `${article.toLowerCase()} `);
}

function list(names: readonly string[], word: "and" | "or" = "and"): string {
  const said = names.map(mid);
  if (said.length <= 1) return said.join("");
  return `${said.slice(0, -1).join(", ")} ${word} ${said.at(-1)}`;
}

function everyone(sides: number): string {
  return sides === 2 ? "both sides" : "all sides";
}

function packages(count: string, number: number): string {
  return `${count} ${number === 1 ? "package" : "packages"}`;
}

const answer = {
  question: "What could they settle on?",
  notYet: "Nothing can be said yet: the case has to be mended first.",
  nothingTellsApart:
    "Nothing that is known tells the packages apart yet: as far as the profiles say, each is worth as much to a side as any other.",
  goToCase: "Go to the case",
  goToProfiles: "Go to the profiles",
  workingOnPicture: "Counting the packages…",
  quickExists: (acceptable: string, allowed: string, sides: number) =>
    `A deal exists: ${acceptable} of ${allowed} packages ${acceptable === "1" ? "is" : "are"} no worse than no deal for ${everyone(sides)}, and ${acceptable === "1" ? "crosses" : "cross"} no red line.`,
  quickNone: (allowed: string, sides: number) =>
    `No deal exists as things are described: none of ${allowed} packages is as good as no deal for ${everyone(sides)} and crosses no red line.`,
  turnsOnUnknown: (names: readonly string[]) =>
    `Whether a deal exists turns on what is unknown: what no deal is worth to ${list(names)}.`,
  stillCounting: "The packages are too many to count while you wait; the full answer follows.",
  noPackages: "The impossible combinations leave no package at all.",
  unknown: "unknown",
};

const picture = {
  pictureTitle: "The picture of all packages",
  planeName:
    "Picture of all packages. Arrow keys point at a place with packages, Enter builds on the first of them, T shows the numbers.",
  parallelName: "Packages as lines over one axis a party. The sliders set limits, T shows the numbers.",
  axisIn: "what the package is worth to it, in its own points",
  noDealOf: (name: string) => `no deal, for ${mid(name)}`,
  noDealUnknownShort: "no deal: unknown",
  caption: (acceptable: string, allowed: string) =>
    `${acceptable} of ${allowed} packages ${acceptable === "1" ? "lies" : "lie"} beyond every line of no deal and ${acceptable === "1" ? "crosses" : "cross"} no red line.`,
  captionNone: (allowed: string) =>
    `None of ${allowed} packages lies beyond every line of no deal without crossing a red line.`,
  captionUnknown: (names: readonly string[]) =>
    `Where the line of no deal lies for ${list(names)} is unknown, so nothing tells which packages would do.`,
  captionUncounted: "More packages than can be counted at once; the picture shows a sample.",
  readingPoints: (isKnown: boolean, hasRedLines: boolean) =>
    `${isKnown ? "Filled points: no worse than no deal for anyone. Rings: worse than no deal for someone." : "Each ring: one package or several."}${hasRedLines ? " Crosses: packages that cross a red line." : ""}`,
  readingShades: (isKnown: boolean, hasRedLines: boolean) =>
    `The stronger the tone, the more packages.${isKnown ? ` The strongest tones: no worse than no deal for anyone${hasRedLines ? ", and no red line crossed" : ""}.` : hasRedLines ? " Pale places: only packages that cross a red line." : ""}`,
  readingSample: (count: string) => `Drawn: ${count} packages picked at random.`,
  readingEdge: (isLine: boolean) =>
    isLine
      ? "On the line, nobody can have more without somebody having less."
      : "Small points: nobody can have more without somebody having less.",
  parallelReading:
    "Each line is a package: high on an axis is good for that party. Strong lines cannot be bettered for one without costing another. Short bars: no deal; bands where it is known only roughly. Drag the ends of an axis to keep only packages within.",
  spotHint: "Point at a place in the picture, by mouse or arrow keys, to see its packages.",
  spotAt: (worths: string) => `Here, about ${worths}:`,
  spotWorth: (name: string, worth: string) => `${worth} for ${mid(name)}`,
  spotCount: (all: string, good: string, number: number) =>
    `${packages(all, number)}, ${good} acceptable to everyone.`,
  spotCountOpen: (all: string, number: number) => `${packages(all, number)}.`,
  spotCrosses: "crosses a red line",
  spotBelow: "worse than no deal for someone",
  built: "your package",
  builtShort: "yours",
  showTable: "The numbers as a table (T)",
  hideTable: "Hide the table (T)",
  tablePoints: "What is marked in the picture",
  tableFrontier: (all: string, shown: string) =>
    `Packages that cannot be bettered for one side without costing another: ${all}, of which ${shown} are listed`,
  columnPoint: "What",
  rowNoDeal: "No deal",
  noDealShort: "no deal",
  packageOf: (letter: string) => `Package ${letter}`,
  ruleNames: {
    nash: "largest product of gains (Nash)",
    kalaiSmorodinsky: "equal shares of what each could gain (Kalai–Smorodinsky)",
    egalitarian: "best for the worse-off",
    utilitarian: "largest sum",
  },
  ruleShort: {
    nash: "Nash",
    kalaiSmorodinsky: "Kalai–Smorodinsky",
    egalitarian: "best for worse-off",
    utilitarian: "largest sum",
  },
  alternativeAll: (count: string) => `The picture shows ${count} packages.`,
  alternativeAcceptable: (count: string) => `${count} of them are no worse than no deal for anyone.`,
  alternativeNoDeal: (name: string, worth: string) => `No deal is worth ${worth} to ${mid(name)}.`,
  alternativeUnknown: (name: string) => `What no deal is worth to ${mid(name)} is unknown.`,
  alternativeEdge: (count: string) =>
    `${count} ${count === "1" ? "point" : "points"} cannot be bettered for one without costing another.`,
  alternativePackage: (letter: string, worths: readonly string[]) =>
    `Package ${letter}: ${worths.join(", ")}.`,
  lookLegend: "Show",
  lookAll: "every party, one axis each",
  lookTwo: "two parties:",
  acrossParty: "Party whose worth runs to the right",
  upParty: "Party whose worth runs upwards",
  onlyLegend: "Packages",
  onlyAny: "all",
  onlyAdmissible: "crossing no red line",
  onlyAcceptable: "no worse than no deal for anyone",
  limitsOf: (name: string) => `Limits for ${mid(name)}`,
  lowestFor: (name: string) => `Least for ${mid(name)}, in hundredths from its worst to its best`,
  highestFor: (name: string) => `Most for ${mid(name)}, in hundredths from its worst to its best`,
  within: (count: string, all: string) => `${count} of ${all} packages are within.`,
  withinSample: (count: string, all: string) => `${count} of ${all} packages drawn at random are within.`,
  withinAcceptable: (count: string, number: number) =>
    `${count} ${number === 1 ? "is" : "are"} no worse than no deal for anyone.`,
  withinEfficient: (count: string, number: number) =>
    `${count} ${number === 1 ? "point" : "points"} cannot be bettered.`,
  clearLimits: "Lift all limits",
  examplesWithin: "Some of the packages within",
  buildOnThis: "Build on this",
  buildOn: (letter: string) => `Build on package ${letter}`,
};

const builder = {
  builderTitle: "Build a package",
  builderLead:
    "Choose an option on each issue. Beside every option stands what it would change for each side, in that side’s own points.",
  builderBack: "Undo the last choice",
  optionTable: "Issues, their options, and what each option would change",
  columnOption: "Issue and option",
  optionImpossible: "impossible with the rest",
  optionCrosses: (names: readonly string[]) => `crosses a red line of ${list(names)}`,
  itsWorst: "its worst",
  itsBest: "its best",
  worthOf: (worth: string) => `Worth ${worth}.`,
  worthBetween: (worth: string, low: string, high: string) => `Worth ${worth} (${low} to ${high}).`,
  gainBetter: (by: string) => `${by} better than no deal`,
  gainWorse: (by: string) => `${by} worse than no deal`,
  gainSame: "as good as no deal",
  gainBetterShort: (by: string) => `${by} better`,
  gainWorseShort: (by: string) => `${by} worse`,
  gainSameShort: "as good",
  gainUnknown: "What no deal is worth is unknown.",
  gainBetween: (middle: string, low: string, high: string) => `${middle} (from ${low} to ${high})`,
  isAcceptable: (sides: number) =>
    `No worse than no deal for ${everyone(sides)}, and no red line is crossed.`,
  turnsOnNoDeal: (names: readonly string[]) =>
    `No red line is crossed. Whether it is acceptable turns on what no deal is worth to ${list(names)}.`,
  belowNoDeal: (names: readonly string[]) => `Worse than no deal for ${list(names)}.`,
  crossesLine: (name: string, what: string) => `Crosses a red line of ${mid(name)}: ${what}.`,
  isImpossible: (what: string) => `Cannot come together: ${what}.`,
  because: (reason: string) => reason,
  choiceOn: (issue: string, options: string) => `${issue}: ${options}`,
  isEfficient: "Nobody can have more without somebody having less.",
  isImprovable: "Somebody could have more without anybody having less.",
  isUndecided: "Whether somebody could have more at nobody’s cost was not settled.",
  improveFor: (name: string) => `Improve this for ${mid(name)} without hurting anyone`,
  improved: (name: string, count: number) =>
    count === 1
      ? `One package gives ${mid(name)} more and nobody less:`
      : `These packages give ${mid(name)} more and nobody less; the first gives it most, those below change fewer issues:`,
  improveNone: (name: string) => `No package gives ${mid(name)} more and nobody less.`,
  improveNoneStands: (name: string) =>
    `This package gives ${mid(name)} as much as it can have without anybody having less.`,
  improveInstead: (name: string) =>
    `No package that may stand gives ${mid(name)} more and nobody else less. This one may stand, gives the others as much, and ${mid(name)} as little less as can be:`,
  improveUndecided: "The search met its limit before it had an answer.",
  notProven: "There may be a better one: the search met its limit.",
  changeOn: (issue: string, from: string, to: string) => `${issue}: ${to} in place of ${from}`,
  takeThis: "Take this over",
  lastChange: (issue: string, from: string, to: string) => `You changed ${issue} from ${from} to ${to}:`,
  whatWouldTheyWant: (name: string) => `What would ${mid(name)} want for that?`,
  makeUpNoCost: (name: string) => `The change costs ${mid(name)} nothing.`,
  makeUpFound: (name: string) =>
    `Any of these would bring ${mid(name)} back to what it had. Beside each stands what change and make-up bring everyone together:`,
  makeUpMoreIssues: (name: string, issues: string) =>
    `Changes on up to ${issues} further issues don’t make up for it; on more they do. This is worth most to ${mid(name)} with the change:`,
  makeUpNotFound: (name: string, issues: string) =>
    `Changes on up to ${issues} further issues don’t make up for it to ${mid(name)}; too much hangs together to say more.`,
  makeUpNothing: (name: string) =>
    `Nothing makes up for it to ${mid(name)}, whatever else changes. This comes nearest:`,
  makeUpNever: (name: string) =>
    `No package with this change can stand, so nothing makes up for it to ${mid(name)}.`,
  harms: {
    nobody: "Nobody has less than before.",
    asker: "Only the side that asked for the change has less than before.",
    others: "Others have less than before.",
  },
};

const shortList = {
  shortListTitle: "The packages that deserve the table",
  shortListTable: "The packages side by side: first the issues on which they differ",
  listEmpty: "No package can be listed.",
  listBasis: {
    acceptable: "All are no worse than no deal for everyone, at the middle of what is known.",
    "none-acceptable": "None is as good as no deal for everyone; these come nearest.",
    indistinguishable: "None is recommended: nothing that is known tells the packages apart yet.",
    "no-deal-worth-unknown": "Whether everyone could accept them turns on no-deal values that are unknown.",
  },
  columnIssue: "Issue",
  suitsAll: "Suits everyone",
  suitsIn: (hundredths: string) => `suits in ${hundredths} of 100 readings`,
  moreOn: (title: string) => `${title}: why it is listed, who gives what, what would sink it`,
};

const story = {
  storyTitle: "What stands in the way",
  storyParts: {
    asks: "Who asks how much of whom",
    clash: "What cannot be had together",
    drop: "What could be dropped, the mildest first",
    apart: "How far apart they are, and how much room there is",
    groups: "Who can agree with whom",
    other: "What else is to be said",
  },
  moreSteps: (count: string) => `${count} more`,
  seeWithout: (count: number) => (count === 1 ? "See the case without it" : "See the case without these"),
  seeWithoutOne: (what: string) => `See the case without ${what}`,
  demandOn: (issue: string, party: string) => `what ${mid(party)} asks on ${issue}`,
  redLineOn: (issues: string, party: string) => `what ${mid(party)} refuses on ${issues}`,
  whatIfName: (what: string) => `Without ${what}`,
  whatIfAdded: (name: string) => `Add the what-if “${name}”`,
  whatIfKept: (name: string) => `Kept as a what-if: “${name}”.`,
  toWhatIfs: "Compare the what-ifs",
  pricesTitle: "What each demand costs",
  pricesLead:
    "If a demand is met as it stands: how many acceptable packages are left, and the best that each side could still reach.",
  columnDemand: "Demand",
  columnLeft: "Acceptable packages left",
  columnBest: "Best left for",
  leftOf: (met: string, all: string) => `${met} of ${all}`,
  notCounted: "not counted",
  noneLeft: "none left",
  bestStays: (worth: string) => `${worth}, as without`,
  bestFalls: (met: string, free: string) => `${met} instead of ${free}`,
};

const sure = {
  sureTitle: "How sure this is",
  detailTitle: "What more knowledge would change",
  toProfile: "To the profile",
  ofTheDoubt: (hundredths: string) => `${hundredths} of 100 parts of the doubt`,
};

const explained = {
  answer: {
    title: "Whether a deal exists",
    method:
      "Every package that the case allows is held against what each side has without a deal, and against all red lines. Where packages are too many to go through, a search proves or refutes that one is acceptable.",
    inputs:
      "Issues, options, impossible combinations, and every side’s profile at the middle of what is known.",
    caveat:
      "Worths are each side’s own; they cannot be added up or compared across sides. An estimate is somebody’s judgement, not the side’s word.",
  },
  picture: {
    title: "The picture of all packages",
    method:
      "Each package stands where its worth to each side puts it. The edge holds those that no other package betters for one side at nobody’s cost. The named points are what four rules of fairness pick.",
    inputs: "Every package where they can all be looked at, else a sample drawn at random with a fixed seed.",
    caveat:
      "Places are worked out at the middle of what is known; crosses and bands show how far that may be off. The scales of two axes have nothing to do with each other.",
  },
  builder: {
    title: "A package that is built",
    method:
      "The worth of a package is the sum of what its options are worth to a side, with what options add when they come together. Beside each option stands the difference that it alone would make. To improve a package for one side, a search maximises that side’s worth while nobody else’s falls.",
    inputs: "Every side’s profile at the middle of what is known, and all red lines.",
    caveat: "Ranges are all that the profiles leave possible; they are wide where little is known.",
  },
  makeUp: {
    title: "What would make up for a change",
    method:
      "All sets of up to three further changes are tried that bring the side back to what it had. First come those that leave nobody worse off than before the change, then those that cost least to the side that asked.",
    inputs: "Every side’s profile at the middle of what is known.",
    caveat: "It says what would be enough on paper, not what the side would ask for.",
  },
  shortList: {
    title: "The short list",
    method:
      "Three to five packages: those that the rules of fairness pick, the one that holds up in most readings, those that keep what was asked for, and the most different of the good ones. Packages that say nearly the same are listed once.",
    inputs: "Packages that cross no red line, and 10,000 readings of what the profiles leave open.",
    caveat:
      "The list is a start for talks; a package that is not on it may be the better one for reasons that the profiles don’t hold.",
  },
  story: {
    title: "What stands in the way",
    method:
      "Demands and red lines are tried together and apart: who asks more than the other side can accept, which of them cannot be had together, which smallest sets would have to go, and how far apart the sides then are.",
    inputs: "Demands, red lines and no-deal worths of every profile, at the middle of what is known.",
    caveat: "That a demand can go on paper doesn’t say who should give way.",
  },
  prices: {
    title: "What a demand costs",
    method:
      "The acceptable packages are counted, and each side’s best one is found, with the demand met and without.",
    inputs: "The packages that everyone could accept as things are.",
    caveat: "Each demand is taken by itself; two together may cost more than their sum.",
  },
  sure: {
    title: "How sure this is",
    method:
      "The profiles are read in many ways, each as likely as any other that they leave possible, and in each reading it is asked whether a deal exists and whom each package suits. Where no deal is unknown, the answer is given for each value that it may have.",
    inputs: "Intervals, rankings and unknowns of the profiles; draws with a fixed seed.",
    caveat: "The share counts readings of what is known. It is not the chance that the sides will agree.",
  },
  detail: {
    title: "What more knowledge would change",
    method:
      "For each thing that the profiles leave open: how much of the doubt about the answer would go, on average, if it were known exactly.",
    inputs: "Readings of what the profiles leave open.",
    caveat: "Parts below a tenth are hardly told apart from nothing.",
  },
};

export const deals = { ...answer, ...picture, ...builder, ...shortList, ...story, ...sure, explained };
