// How sure this is: the share of readings with a deal, what holds surely and possibly, and in how many readings each package suits whom.
import type { Acceptability } from "../../analysis/bargaining/uncertainty/acceptability.ts";
import type { AgreementSample } from "../../analysis/bargaining/uncertainty/share-of-agreement.ts";
import type { SurelyPossibly } from "../../analysis/bargaining/uncertainty/surely-possibly.ts";
import type { UnknownNoDeals } from "../../analysis/bargaining/uncertainty/unknown-no-deal.ts";
import type { Block, Section } from "../document.ts";
import { makeShareStrip, type StripRow } from "../figures/share-strip.ts";
import { formatCount, formatNumber, shareInterval } from "../wording.ts";
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
            ...estimateBlocks(writing),
            ...stripBlocks(writing, sample),
            {
              kind: "note",
              title: say(writing, "briefing.method"),
              blocks: [
                paragraph(
                  say(writing, "briefing.sure-method", {
                    draws: formatCount(sample.draws),
                    seed: sample.seed,
                  }),
                ),
              ],
            },
          ],
  };
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

/** What would decide it, for each party whose no-deal worth is unknown. */
function ceilingSentences(writing: Writing, unknown: UnknownNoDeals | null): string[] {
  if (!unknown) return [];
  const alone = unknown.parties.length === 1;
  return unknown.parties.flatMap(({ party, surely, possibly }) => {
    const name = nameOf(writing, party);
    const sentences: string[] = [];
    if (possibly.kind === "none") return [say(writing, "briefing.ceiling-none", { party: name })];
    if (alone && surely.kind === "found") {
      sentences.push(
        say(writing, "briefing.ceiling-surely", { party: name, worth: formatNumber(surely.worth) }),
      );
    }
    if (possibly.kind === "found") {
      sentences.push(
        say(writing, "briefing.ceiling-possibly", {
          party: name,
          worth: formatNumber(possibly.worth),
          alone,
        }),
      );
    }
    return sentences;
  });
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
