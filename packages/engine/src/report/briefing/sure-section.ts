// How sure this is: the share of readings with a deal, what holds surely and possibly, and in how many readings each package suits whom.
import type { Acceptability } from "../../analysis/bargaining/uncertainty/acceptability.ts";
import type { AgreementSample } from "../../analysis/bargaining/uncertainty/share-of-agreement.ts";
import type { SurelyPossibly } from "../../analysis/bargaining/uncertainty/surely-possibly.ts";
import type { Ceiling, UnknownNoDeals } from "../../analysis/bargaining/uncertainty/unknown-no-deal.ts";
import { toNumber } from "../../maths/rational.ts";
import type { Block, Section } from "../document.ts";
import { makeShareStrip, type StripRow } from "../figures/share-strip.ts";
import { makeTradeOffPlot } from "../figures/trade-off-plot.ts";
import { roundPlaces, tellingPlaces } from "../numbers.ts";
import type { Text } from "../text.ts";
import { isEstimated } from "./naming.ts";
import { finerPlaces } from "./worth-scale.ts";
import { list, nameOf, namesOf, paragraph, placeOf, say, type Writing } from "./writing.ts";

export function sureSection(writing: Writing): Section {
  const { sample, sureness, unknownNoDeal: unknown } = writing.assessment.uncertainty;
  return {
    id: "how-sure",
    title: say(writing, "briefing.title-sure"),
    blocks:
      sample.certain && !unknown
        ? [paragraph(say(writing, "briefing.nothing-uncertain"))]
        : [
            ...(sample.certain ? [] : [methodNote(writing, sample)]),
            paragraph(sureSentence(writing)),
            ...list([...surelySentences(writing, sureness), ...ceilingSentences(writing, unknown)]),
            ...shareBlocks(writing, unknown),
            ...tradeOffBlocks(writing, unknown),
            ...stripBlocks(writing, sample),
            ...estimateBlocks(writing),
          ],
  };
}

function methodNote(writing: Writing, { draws, seed }: AgreementSample): Block {
  const said = say(writing, "briefing.sure-method", {
    draws: writing.speech.wording.formatCount(draws),
    seed,
  });
  return { kind: "note", title: say(writing, "briefing.method"), blocks: [paragraph(said)] };
}

/** The share of readings in which a deal exists, in a sentence. */
export function sureSentence(writing: Writing): string {
  const { sample, sureness } = writing.assessment.uncertainty;
  const { zone } = sample;
  if (sample.certain && zone.computed) return say(writing, "briefing.sure-certain");
  if (sureness.zoneSurely.answer === "yes") return say(writing, "briefing.sure-always");
  if (sureness.zonePossibly.answer === "no") return say(writing, "briefing.sure-never");
  if (zone.computed) {
    const { low, high } = zone.share;
    return say(writing, "briefing.sure-share", {
      low,
      high,
      undecided: writing.speech.wording.formatCount(zone.undecided),
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
  const [{ party, surely, possibly, atPointValues }] = unknown.parties;
  const name = nameOf(writing, party);
  if (possibly.kind === "none") return [say(writing, "briefing.ceiling-none", { party: name })];
  const ceilings = [surely, possibly, atPointValues];
  const places = roundPlaces(
    ceilings.flatMap((one) => (one.kind === "found" ? [one.worth] : [])),
    finerPlaces(writing, placeOf(writing, party)),
  );
  const said = (code: string, ceiling: Ceiling) =>
    ceiling.kind === "found"
      ? [
          say(writing, code, {
            party: name,
            worth: writing.speech.wording.formatNumber(ceiling.worth, {
              places: tellingPlaces(ceiling.worth, places),
            }),
          }),
        ]
      : [];
  return [
    ...said("briefing.ceiling-surely", surely),
    ...said("briefing.ceiling-possibly", possibly),
    ...said("briefing.ceiling-middle", atPointValues),
  ];
}

/** The same for two parties: the line below which their no-deal worths leave a deal. */
function tradeOffBlocks(writing: Writing, unknown: UnknownNoDeals | null): Block[] {
  if (!unknown?.tradeOff || unknown.tradeOff.points.length === 0) return [];
  const { points, complete } = unknown.tradeOff;
  const { frame, profiles } = writing.subject;
  const [first, second] = unknown.parties.map(({ party: id }) => {
    const party = frame.parties.findIndex((one) => one.id === id);
    const { name } = frame.parties[party];
    return { party, name, estimated: isEstimated(profiles[party]), finer: finerPlaces(writing, party) };
  });
  const figure = makeTradeOffPlot({
    parties: [first, second],
    points: points.map(({ worths: [x, y] }) => ({ x: toNumber(x), y: toNumber(y) })),
    complete,
    speech: writing.speech,
  });
  return [{ kind: "figure", figure }];
}

/** With one unknown no-deal worth: in how many readings a deal exists, as that worth grows. */
function shareBlocks(writing: Writing, unknown: UnknownNoDeals | null): Block[] {
  if (unknown?.parties.length !== 1) return [];
  const [{ party }] = unknown.parties;
  const places = roundPlaces(
    unknown.shares.map(({ noDeal }) => noDeal),
    finerPlaces(writing, placeOf(writing, party)),
  );
  const rows = unknown.shares.flatMap(({ noDeal, zone }): Text[][] => {
    if (!zone.computed) return [];
    const { low, high } = zone.share;
    return [
      [
        [writing.speech.wording.formatNumber(noDeal, { places })],
        [say(writing, "briefing.readings-share", { low, high })],
      ],
    ];
  });
  if (rows.length < 2) return [];
  return [
    {
      kind: "table",
      caption: say(writing, "briefing.shares-table", { party: nameOf(writing, party) }),
      columns: [
        { title: [say(writing, "briefing.column-no-deal-worth")], kind: "number" },
        { title: [say(writing, "briefing.column-readings")], kind: "text" },
      ],
      rows,
    },
  ];
}

function estimateBlocks(writing: Writing): Block[] {
  const { profiles } = writing.subject;
  const sources = new Map<string, { by: string; on: string; parties: number[] }>();
  profiles.forEach(({ estimated }, party) => {
    if (!estimated) return;
    const key = JSON.stringify(estimated);
    const known = sources.get(key) ?? { ...estimated, parties: [] };
    sources.set(key, { ...known, parties: [...known.parties, party] });
  });
  return list(
    [...sources.values()].map(({ by, on, parties }) =>
      say(writing, "briefing.estimate-of", { parties: namesOf(writing, parties), by, on }),
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
