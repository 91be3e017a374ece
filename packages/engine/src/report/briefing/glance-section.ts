// At a glance: what could be shared, whether a deal exists, which packages to look at, what stands in the way, how sure that is, what would change it.
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import { compare, type Rational, sign, sum, toText } from "../../maths/rational.ts";
import type { Block, Section } from "../document.ts";
import { makeChapter } from "../stability/chapter.ts";
import { verdictText } from "../stability/verdict-line.ts";
import type { Text } from "../text.ts";
import { acceptableSentence } from "./acceptable-text.ts";
import { divisionLine } from "./fair-division-section.ts";
import type { SectionName } from "./section-names.ts";
import { sureSentence } from "./sure-section.ts";
import { middlePlaces } from "./uncertain-text.ts";
import { describeUnits } from "./unit-text.ts";
import { leftOutNote, mayTellAll, mayTellConflict } from "./withholding.ts";
import { shareOfRange } from "./worth-scale.ts";
import { nameOf, namesOf, paragraph, placeOf, say, type Writing } from "./writing.ts";

/** `brief`: without the note on how to read it. */
export function glanceSection(writing: Writing, { brief = false }: { brief?: boolean } = {}): Section {
  return {
    id: "at-a-glance",
    title: say(writing, "briefing.title-glance"),
    blocks: [...leadBlocks(writing), ...(brief ? [] : readingNote(writing))],
  };
}

// What the words mean that the whole briefing uses.
function readingNote(writing: Writing): Block[] {
  if (!mayTellAll(writing) || writing.assessment.uncertainty.sample.certain) return [];
  return [
    {
      kind: "note",
      title: say(writing, "briefing.how-to-read"),
      blocks: [paragraph(say(writing, "briefing.method-ranges"))],
    },
  ];
}

const MOST_LINES = 5;

function leadBlocks(writing: Writing): Block[] {
  const lines = linesAtAGlance(writing);
  const told = TOPICS.flatMap(({ topic, chapter }) => {
    const line = lines[topic];
    return line === null || writing.omitted.includes(chapter) ? [] : [line];
  });
  if (told.length > 0) return [{ kind: "list", lead: true, items: told.slice(0, MOST_LINES) }];
  return [mayTellAll(writing) ? paragraph(say(writing, "briefing.glance-left-out")) : leftOutNote(writing)];
}

export type GlanceTopic = "shared" | "deal" | "list" | "obstacle" | "sure" | "hold" | "change";

/** In the order of the page, each with the chapter that it sums up: a copy without the chapter is without the line, too. */
const TOPICS: readonly { readonly topic: GlanceTopic; readonly chapter: SectionName }[] = [
  { topic: "shared", chapter: "fair-division" },
  { topic: "deal", chapter: "deals" },
  { topic: "list", chapter: "short-list" },
  { topic: "obstacle", chapter: "obstacles" },
  { topic: "sure", chapter: "how-sure" },
  { topic: "hold", chapter: "will-it-hold" },
  { topic: "change", chapter: "obstacles" },
];

/** In the order of the page; null where there is nothing to say. */
export function linesAtAGlance(writing: Writing): Record<GlanceTopic, Text | null> {
  const asText = (line: string | Text | null) => (typeof line === "string" ? [line] : line);
  if (!mayTellAll(writing)) {
    const none = { shared: null, deal: null, list: null, obstacle: null, sure: null, change: null };
    return { ...none, hold: asText(holdLine(writing)) };
  }
  return {
    shared: asText(divisionLine(writing)),
    deal: asText(acceptableSentence(writing)),
    list: asText(listLine(writing)),
    obstacle: asText(obstacleLine(writing)),
    sure: asText(sureLine(writing)),
    hold: asText(holdLine(writing)),
    change: asText(changeLine(writing)),
  };
}

// Where the answer turns on what is unknown the line on the deal says so already; this one gives way to that on fair division, or on what holds.
function sureLine(writing: Writing): string | null {
  const { zone } = writing.assessment.uncertainty.sample;
  if (zone.computed || zone.reason !== "no-deal-worth-unknown") return sureSentence(writing);
  return divisionLine(writing) || writing.examined ? null : say(writing, "briefing.glance-sure-unknown");
}

function holdLine(writing: Writing): Text | null {
  const { subject, examined, speech } = writing;
  if (examined?.kind !== "examined" || !mayTellConflict(writing)) return null;
  return verdictText(makeChapter(subject, examined.findings, speech));
}

function listLine(writing: Writing): string | null {
  const { basis, packages } = writing.assessment.shortList;
  if (basis === "indistinguishable") return say(writing, "briefing.list-indistinguishable");
  if (packages.length === 0) return null;
  const code = {
    acceptable: "briefing.glance-list",
    "none-acceptable": "briefing.glance-list-nearest",
    "no-deal-worth-unknown": "briefing.glance-list-unknown",
  }[basis];
  return say(writing, code, { count: packages.length, issues: dividingIssues(writing) });
}

/** The two issues on which the packages differ and which move the parties most. */
function dividingIssues({ subject, assessment }: Writing): string[] {
  const { packages } = assessment.shortList;
  const moved = subject.frame.issues.flatMap((issue, at) => {
    if (packages.every(({ deal }) => deal[at] === packages[0].deal[at])) return [];
    const losses = packages.flatMap(({ gives }) =>
      gives.flatMap((given) => given.filter((one) => one.issue === at)),
    );
    return [{ name: issue.name, loss: sum(losses.map(({ loss }) => loss)) }];
  });
  return moved
    .sort((a, b) => compare(b.loss, a.loss))
    .slice(0, 2)
    .map(({ name }) => name);
}

function obstacleLine(writing: Writing): string | null {
  const { obstacles } = writing.assessment;
  if (obstacles.kind !== "examined") return null;
  const { conflicts, units } = obstacles;
  const tooMuch = obstacles.askingTooMuch.pairs.filter(
    ({ asker, other, verdict }) => asker !== other && verdict.kind === "too-much",
  );
  const [asked] = tooMuch;
  const both = tooMuch.every(({ reach }) => reach.kind === "found") && tooMuch.length === 2;
  if (conflicts.kind === "conflicts" && conflicts.conflicts[0]?.length === 1) {
    const [unit] = describeUnits(writing, units, conflicts.conflicts[0]);
    return say(writing, "briefing.glance-one-demand", { unit });
  }
  if (both && writing.subject.frame.parties.length === 2) {
    return say(writing, "briefing.glance-each-asks-too-much");
  }
  if (asked?.reach.kind === "none" && asked.reach.because === "demands") {
    return say(writing, "briefing.glance-excludes-itself", { asker: nameOf(writing, asked.asker) });
  }
  if (asked) {
    const params = { asker: nameOf(writing, asked.asker), other: nameOf(writing, asked.other) };
    return say(writing, "briefing.glance-asks-too-much", params);
  }
  if (conflicts.kind === "conflicts" && conflicts.conflicts.length > 0) {
    return say(writing, "briefing.glance-conflict", {
      units: describeUnits(writing, units, conflicts.conflicts[0]),
    });
  }
  return otherObstacleLine(writing, obstacles);
}

function otherObstacleLine(writing: Writing, { conflicts, units }: ObstaclesFound): string | null {
  switch (conflicts.kind) {
    case "all-can-stand":
      return say(writing, units.length > 0 ? "briefing.glance-no-obstacle" : "briefing.glance-no-demands");
    case "background-empty":
      return say(writing, "briefing.glance-worths");
    case "no-allowed-deal":
      return say(writing, "briefing.no-package-at-all");
    default:
      return null;
  }
}

/** What is worth learning first, or whose alternative is worth watching. */
function changeLine(writing: Writing): string | null {
  const { sheets, obstacles } = writing.assessment;
  const unknown = sheets.flatMap(({ noDeal, party }) => (noDeal ? [] : [party]));
  if (unknown.length > 0)
    return say(writing, "briefing.glance-learn", { parties: namesOf(writing, unknown) });
  if (obstacles.kind !== "examined") return null;
  if (obstacles.zone === "closed") return relaxationLine(writing, obstacles);
  const margins = obstacles.breakEven.flatMap(({ party, highest }) => {
    if (highest.kind !== "found" || !highest.margin) return [];
    const share = shareOfRange(writing, placeOf(writing, party), highest.margin);
    return [{ party, margin: highest.margin, share }];
  });
  const { certain } = writing.assessment.uncertainty.sample;
  const tightest = smallest(margins);
  if (!tightest || sign(tightest.margin) < 0) return null;
  return say(writing, "briefing.glance-watch", {
    party: nameOf(writing, tightest.party),
    margin: toText(tightest.margin),
    places: middlePlaces(writing, placeOf(writing, tightest.party)),
    certain,
    none: sign(tightest.margin) === 0,
  });
}

function relaxationLine(writing: Writing, { conflicts, units }: ObstaclesFound): string | null {
  if (conflicts.kind !== "conflicts" || conflicts.relaxations.length === 0) return null;
  return say(writing, "briefing.glance-opens", {
    units: describeUnits(writing, units, conflicts.relaxations[0].units),
  });
}

function smallest<T extends { share: Rational }>(margins: readonly T[]): T | null {
  return margins.reduce<T | null>(
    (least, one) => (!least || compare(one.share, least.share) < 0 ? one : least),
    null,
  );
}
