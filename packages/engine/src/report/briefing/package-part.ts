// One package of the short list: why it is listed, who gives what, who is worst off and what would sink it.
import type { ListedPackage } from "../../analysis/bargaining/short-list/short-list.ts";
import type { Quantity } from "../../case/quantity.ts";
import { compare, negate, type Rational, sign, toText } from "../../maths/rational.ts";
import type { Block } from "../document.ts";
import { capitalise } from "../wording.ts";
import { concessionTable } from "./concession-table.ts";
import { acceptedText } from "./share-text.ts";
import { placesOfParty } from "./uncertain-text.ts";
import { describeUnits } from "./unit-text.ts";
import { shareOfRange } from "./worth-scale.ts";
import { list, nameOf, namesOf, paragraph, part, say, type Writing } from "./writing.ts";

/** @param issues those on which the listed packages differ; the rest is shown once for all. */
export function packagePart(writing: Writing, listed: ListedPackage, issues: readonly number[]): Block[] {
  const letter = say(writing, "briefing.package", { letter: listed.label });
  const caption = say(writing, "briefing.gives-table", { letter: listed.label });
  const sinking = sinkSentences(writing, listed);
  return part(`package-${listed.label.toLowerCase()}`, letter, [
    paragraph(whyListed(writing, listed)),
    concessionTable(writing, listed, { issues, column: letter, caption }),
    ...standingParagraph(writing, listed),
    ...(sinking.length > 0 ? [paragraph(say(writing, "briefing.sinks-lead")), ...list(sinking)] : []),
  ]);
}

function standingParagraph(writing: Writing, listed: ListedPackage): Block[] {
  const sentences = [worstOffSentence(writing, listed), ...acceptedSentence(writing, listed)];
  return [paragraph(sentences.join(" "))];
}

const ROLE_CODES = {
  nash: "briefing.role-nash",
  "kalai-smorodinsky": "briefing.role-kalai-smorodinsky",
  egalitarian: "briefing.role-egalitarian",
  utilitarian: "briefing.role-utilitarian",
  "most-robust": "briefing.role-most-robust",
  balanced: "briefing.role-balanced",
  "keeps-demands": "briefing.role-keeps-demands",
  different: "briefing.role-different",
} as const;

function whyListed(writing: Writing, listed: ListedPackage): string {
  const reasons = listed.roles.map((role) =>
    role === "keeps-demands" ? demandsKept(writing, listed) : say(writing, ROLE_CODES[role]),
  );
  const near = [...new Set(listed.near)].map((role) => say(writing, ROLE_CODES[role]));
  return [
    say(writing, "briefing.why-listed", { reasons }),
    ...(near.length > 0 ? [say(writing, "briefing.stands-also", { reasons: near })] : []),
    efficiencySentence(writing, listed),
  ].join(" ");
}

function demandsKept(writing: Writing, { drops }: ListedPackage): string {
  const { obstacles } = writing.assessment;
  if (!drops || obstacles.kind !== "examined") return say(writing, "briefing.role-keeps-demands");
  if (drops.length === 0) return say(writing, "briefing.role-keeps-all");
  return say(writing, "briefing.role-keeps-all-but", {
    units: describeUnits(writing, obstacles.units, drops),
  });
}

function efficiencySentence(writing: Writing, { efficient, roles }: ListedPackage): string {
  if (efficient === null) return say(writing, "briefing.efficiency-open");
  if (efficient) return say(writing, "briefing.is-efficient");
  return say(
    writing,
    roles.includes("keeps-demands") ? "briefing.is-efficient-kept" : "briefing.is-nearly-efficient",
  );
}

function worstOffSentence(writing: Writing, { worstOff, shares }: ListedPackage): string {
  const { basis } = writing.assessment.shortList;
  const share = writing.speech.wording.formatNumber(100 * Math.min(...shares), { places: 0 });
  const code = {
    acceptable: "briefing.worst-off",
    "none-acceptable": "briefing.worst-off-none-acceptable",
    "no-deal-worth-unknown": "briefing.worst-off-unknown",
    // Then none is listed.
    indistinguishable: "briefing.worst-off",
  }[basis];
  const everyone = worstOff.length === writing.subject.frame.parties.length;
  const { certain } = writing.assessment.uncertainty.sample;
  return say(writing, code, { parties: namesOf(writing, worstOff), share, everyone, certain });
}

/** Of many parties, those nearest to walking away. */
const MOST_SINKING = 3;

interface Margin {
  readonly party: number;
  readonly value: Rational;
  readonly range: Quantity | null;
  readonly share: Rational;
}

// The party nearest to walking away first: its alternative is what to watch.
function sinkSentences(writing: Writing, { gain, gainRange }: ListedPackage): string[] {
  const margins = gain.flatMap((value, party): Margin[] => {
    const range = gainRange[party];
    if (!value) return [];
    return [
      { party, value, range: range.known ? range.gain : null, share: shareOfRange(writing, party, value) },
    ];
  });
  return margins
    .sort((a, b) => compare(a.share, b.share))
    .slice(0, MOST_SINKING)
    .map((margin) => marginSentence(writing, margin));
}

function acceptedSentence(writing: Writing, { gain, acceptability }: ListedPackage): string[] {
  if (!acceptability || gain.includes(null)) return [];
  return [capitalise(acceptedText(writing, acceptability.toAll))];
}

function marginSentence(writing: Writing, { party, value, range }: Margin): string {
  const side = sign(value);
  const code = side < 0 ? "briefing.sunk-by" : side === 0 ? "briefing.sinks-at-once" : "briefing.sinks-if";
  const open = range && compare(range.low, range.high) < 0 ? range : null;
  return say(writing, code, {
    party: nameOf(writing, party),
    margin: toText(side < 0 ? negate(value) : value),
    low: open && toText(open.low),
    high: open && toText(open.high),
    places: placesOfParty(writing, party, [{ value, range }]),
  });
}
