// How sure this is: the share of readings with a deal, what holds surely and possibly, and in how many readings each package suits whom.
import type { Acceptability } from "../../analysis/bargaining/uncertainty/acceptability.ts";
import type { AgreementSample } from "../../analysis/bargaining/uncertainty/share-of-agreement.ts";
import type { SurelyPossibly } from "../../analysis/bargaining/uncertainty/surely-possibly.ts";
import type { UnknownNoDeals } from "../../analysis/bargaining/uncertainty/unknown-no-deal.ts";
import type { Block, Section } from "../document.ts";
import { makeShareStrip, type StripRow } from "../figures/share-strip.ts";
import type { Text } from "../text.ts";
import { formatCount, formatNumber, shareInterval } from "../wording.ts";
import { partyText } from "./naming.ts";
import { list, nameOf, namesOf, paragraph, say, type Writing } from "./writing.ts";

export function sureSection(writing: Writing): Section {
  const { sample, sureness, unknownNoDeal } = writing.assessment.uncertainty;
  return {
    id: "how-sure",
    title: say(writing, "briefing.title-sure"),
    blocks:
      sample.certain && !unknownNoDeal
        ? [paragraph(say(writing, "briefing.nothing-uncertain"))]
        : [
            paragraph(sureSentence(writing)),
            ...list([...surelySentences(writing, sureness), ...ceilingSentences(writing, unknownNoDeal)]),
            ...tradeOffBlocks(writing, unknownNoDeal),
            ...estimateBlocks(writing),
            ...stripBlocks(writing, sample),
            ...(sample.certain ? [] : [methodNote(writing, sample)]),
          ],
  };
}

function methodNote(writing: Writing, { draws, seed }: AgreementSample): Block {
  const said = say(writing, "briefing.sure-method", { draws: formatCount(draws), seed });
  return { kind: "note", title: say(writing, "briefing.method"), blocks: [paragraph(said)] };
}

/** The share of readings in which a deal exists, in a sentence. */
export function sureSentence(writing: Writing): string {
  const { sample } = writing.assessment.uncertainty;
  const { zone } = sample;
  if (sample.certain && zone.computed) return say(writing, "briefing.sure-certain");
  if (zone.computed) {
    const { low, high } = zone.share;
    return say(writing, "briefing.sure-share", {
      share: shareInterval(low, high),
      undecided: formatCount(zone.undecided),
    });
  }
  switch (zone.reason) {
    case "no-deal-worth-unknown":
      return say(writing, "briefing.sure-unknown", { parties: namesOf(writing, zone.parties) });
    case "no-admissible-deal":
      return say(writing, "briefing.sure-none-admissible");
    default:
      return say(writing, "briefing.sure-not-computed");
  }
}

function surelySentences(
  writing: Writing,
  { someDealSurely, zoneSurely, zonePossibly }: SurelyPossibly,
): string[] {
  if (someDealSurely.answer === "yes") return [say(writing, "briefing.surely-one-deal")];
  const sentences: string[] = [];
  if (zonePossibly.answer === "no") sentences.push(say(writing, "briefing.possibly-not"));
  else {
    if (someDealSurely.answer === "no") sentences.push(say(writing, "briefing.surely-no-one-deal"));
    if (zoneSurely.answer === "no") sentences.push(say(writing, "briefing.zone-not-sure"));
    if (zonePossibly.answer === "yes") sentences.push(say(writing, "briefing.zone-possible"));
  }
  return sentences;
}

/** What would decide it where one party's no-deal worth is unknown. */
function ceilingSentences(writing: Writing, unknown: UnknownNoDeals | null): string[] {
  if (unknown?.parties.length !== 1) return [];
  const [{ party, surely, possibly }] = unknown.parties;
  const name = nameOf(writing, party);
  if (possibly.kind === "none") return [say(writing, "briefing.ceiling-none", { party: name })];
  return [
    ...(surely.kind === "found"
      ? [say(writing, "briefing.ceiling-surely", { party: name, worth: formatNumber(surely.worth) })]
      : []),
    ...(possibly.kind === "found"
      ? [say(writing, "briefing.ceiling-possibly", { party: name, worth: formatNumber(possibly.worth) })]
      : []),
  ];
}

const MOST_ROWS = 12;

/** The same for two parties: what each may have at most for each worth that the other has. */
function tradeOffBlocks(writing: Writing, unknown: UnknownNoDeals | null): Block[] {
  if (!unknown?.tradeOff || unknown.tradeOff.points.length === 0) return [];
  const { points, complete } = unknown.tradeOff;
  const shown = Math.min(points.length, MOST_ROWS);
  const rows = Array.from({ length: shown }, (_, k) =>
    points[shown < 2 ? 0 : Math.round((k * (points.length - 1)) / (shown - 1))].worths.map(
      (worth): Text => [formatNumber(worth, { places: 1, fixed: true })],
    ),
  );
  const columns = unknown.parties.map(({ party }) => {
    const position = writing.subject.frame.parties.findIndex(({ id }) => id === party);
    return { title: partyText(writing.subject, position), kind: "number" as const };
  });
  const caption = say(writing, "briefing.trade-off-table", { complete: complete && shown === points.length });
  return [{ kind: "table", caption, columns, rows }];
}

function estimateBlocks(writing: Writing): Block[] {
  const { frame, profiles } = writing.subject;
  return list(
    profiles.flatMap(({ estimated }, party) =>
      estimated
        ? [
            say(writing, "briefing.estimate-of", {
              party: frame.parties[party].name,
              by: estimated.by,
              on: estimated.on,
            }),
          ]
        : [],
    ),
  );
}

function stripBlocks(writing: Writing, { zone }: AgreementSample): Block[] {
  const { shortList } = writing.assessment;
  const rows: StripRow[] = zone.computed
    ? [{ label: say(writing, "briefing.strip-zone"), party: null, share: zone.share }]
    : [];
  for (const { label, acceptability } of shortList.packages) {
    const letter = say(writing, "briefing.package", { letter: label });
    rows.push(...partyRows(writing, letter, acceptability));
  }
  return rows.length === 0 ? [] : [{ kind: "figure", figure: makeShareStrip(rows, writing.speech) }];
}

// With many parties a row each for every package would say too much at once.
function partyRows(writing: Writing, letter: string, acceptability: Acceptability | null): StripRow[] {
  if (!acceptability) return [];
  const { parties } = writing.subject.frame;
  const { toEach, toAll } = acceptability;
  if (parties.length > 2) {
    const label = say(writing, "briefing.strip-suits-all", { package: letter });
    return toAll.kind === "share" ? [{ label, party: null, share: toAll.share }] : [];
  }
  return toEach.flatMap(({ party, share }): StripRow[] => {
    const label = say(writing, "briefing.strip-suits", { package: letter, party: nameOf(writing, party) });
    const position = parties.findIndex(({ id }) => id === party);
    return share.kind === "share" ? [{ label, party: position, share: share.share }] : [];
  });
}
