// What stands in the way: who asks too much of whom, what cannot stand together, what would open a deal, and how far apart the sides are.
import type { AskedOf, AskedOfAll } from "../../analysis/bargaining/obstacles/asking-too-much.ts";
import type { BreakEven } from "../../analysis/bargaining/obstacles/break-even.ts";
import type { HowFarApart } from "../../analysis/bargaining/obstacles/how-far-apart.ts";
import type { ConflictsFound, ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { Relaxation } from "../../analysis/bargaining/obstacles/relaxations.ts";
import type { WhoCanAgree } from "../../analysis/bargaining/obstacles/who-can-agree.ts";
import { multiply, type Rational, rational, sign } from "../../maths/rational.ts";
import type { Block, Section } from "../document.ts";
import { formatNumber } from "../wording.ts";
import { describeUnits } from "./unit-text.ts";
import { list, nameOf, namesOf, paragraph, part, say, type Writing } from "./writing.ts";

/** More of one kind than this are counted, not listed. */
const MOST = 8;

export function obstaclesSection(writing: Writing): Section {
  const { obstacles } = writing.assessment;
  return {
    id: "obstacles",
    title: say(writing, "briefing.title-obstacles"),
    blocks:
      obstacles.kind === "examined"
        ? examinedBlocks(writing, obstacles)
        : [paragraph(say(writing, "briefing.obstacles-too-large"))],
  };
}

function examinedBlocks(writing: Writing, obstacles: ObstaclesFound): Block[] {
  return [
    paragraph(zoneSentence(writing, obstacles)),
    ...part("asking", say(writing, "briefing.title-asking"), askingBlocks(writing, obstacles)),
    ...part("conflicts", say(writing, "briefing.title-conflicts"), conflictBlocks(writing, obstacles)),
    ...part("relaxations", say(writing, "briefing.title-relaxations"), relaxationBlocks(writing, obstacles)),
    ...part("distance", say(writing, "briefing.title-distance"), distanceBlocks(writing, obstacles)),
    ...part("break-even", say(writing, "briefing.title-break-even"), breakEvenBlocks(writing, obstacles)),
    ...part("groups", say(writing, "briefing.title-groups"), groupBlocks(writing, obstacles.whoCanAgree)),
  ];
}

function zoneSentence(writing: Writing, { zone, unknownNoDeal }: ObstaclesFound): string {
  switch (zone) {
    case "open":
      return say(writing, "briefing.zone-open");
    case "closed":
      return say(writing, "briefing.zone-closed");
    case "depends":
      return say(writing, "briefing.zone-depends", { parties: namesOf(writing, unknownNoDeal) });
    case "undecided":
      return say(writing, "briefing.zone-undecided");
  }
}

function askingBlocks(writing: Writing, { askingTooMuch }: ObstaclesFound): Block[] {
  const { pairs, together } = askingTooMuch;
  return list([
    ...pairs.map((pair) => askedSentence(writing, pair)),
    ...together
      .filter(({ verdict }) => verdict === "only-separately")
      .map((all) => togetherSentence(writing, all)),
  ]);
}

function askedSentence(writing: Writing, { asker, other, reach, verdict, inAllReadings }: AskedOf): string {
  const names = { asker: nameOf(writing, asker), other: nameOf(writing, other) };
  const own = asker === other;
  switch (verdict.kind) {
    case "too-much": {
      if (reach.kind === "none") {
        return say(
          writing,
          reach.because === "demands" ? "briefing.asks-the-impossible" : "briefing.asks-across-red-lines",
          names,
        );
      }
      const params = {
        ...names,
        short: verdict.short ? formatNumber(verdict.short) : null,
        readings: inAllReadings,
      };
      return say(writing, own ? "briefing.asks-too-much-of-itself" : "briefing.asks-too-much", params);
    }
    case "bearable": {
      const params = { ...names, spare: formatNumber(verdict.spare), readings: inAllReadings };
      return say(writing, own ? "briefing.asks-enough-for-itself" : "briefing.asks-bearable", params);
    }
    case "depends-on-no-deal": {
      const worth = reach.kind === "found" ? formatNumber(reach.worth) : null;
      return say(writing, "briefing.asks-depends", { ...names, worth, own });
    }
    case "undecided":
      return say(writing, "briefing.asks-undecided", names);
  }
}

function togetherSentence(writing: Writing, { asker }: AskedOfAll): string {
  return say(writing, "briefing.asks-only-separately", { asker: nameOf(writing, asker) });
}

function conflictBlocks(writing: Writing, { conflicts, units }: ObstaclesFound): Block[] {
  switch (conflicts.kind) {
    case "all-can-stand":
      return units.length === 0 ? [] : [paragraph(say(writing, "briefing.all-can-stand"))];
    case "no-allowed-deal":
      return [paragraph(say(writing, "briefing.no-allowed-deal"))];
    case "background-empty":
      return [
        paragraph(say(writing, "briefing.background-empty")),
        ...list(
          conflicts.parties.map((group) =>
            say(writing, "briefing.cannot-agree", { parties: namesOf(writing, group) }),
          ),
        ),
      ];
    case "undecided":
      return [paragraph(say(writing, "briefing.conflicts-undecided"))];
    case "conflicts":
      return conflictList(writing, conflicts, units);
  }
}

function conflictList(
  writing: Writing,
  { conflicts, complete }: Extract<ConflictsFound, { kind: "conflicts" }>,
  units: ObstaclesFound["units"],
): Block[] {
  const items = conflicts.slice(0, MOST).map((ids) => {
    const said = describeUnits(writing, units, ids);
    return say(writing, ids.length === 1 ? "briefing.conflict-alone" : "briefing.conflict", { units: said });
  });
  return [
    paragraph(say(writing, "briefing.conflicts-lead")),
    ...list(items),
    ...moreBlocks(writing, conflicts.length, complete),
  ];
}

function relaxationBlocks(writing: Writing, { conflicts, units }: ObstaclesFound): Block[] {
  if (conflicts.kind !== "conflicts") return [];
  const { relaxations, complete } = conflicts;
  if (relaxations.length === 0) return [];
  return [
    paragraph(say(writing, "briefing.relaxations-lead")),
    ...list(relaxations.slice(0, MOST).map((relaxation) => relaxationSentence(writing, relaxation, units))),
    ...moreBlocks(writing, relaxations.length, complete),
  ];
}

function relaxationSentence(
  writing: Writing,
  relaxation: Relaxation,
  units: ObstaclesFound["units"],
): string {
  const { frame } = writing.subject;
  const enough = (relaxation.enough ?? []).map(({ unit: id, asked, enough: option }) => {
    const unit = units.find((one) => one.id === id);
    const issue = unit?.kind === "demand" ? frame.issues[unit.issue] : null;
    const called = (wanted: string) => issue?.options.find((one) => one.id === wanted)?.name ?? wanted;
    return say(writing, "briefing.enough", {
      issue: issue?.name ?? id,
      asked: called(asked),
      enough: called(option),
    });
  });
  const losses = relaxation.owners.map(({ party, loss }) =>
    loss
      ? say(writing, "briefing.owner-loss", { party: nameOf(writing, party), loss: ofHundred(loss) })
      : say(writing, "briefing.owner-loss-unknown", { party: nameOf(writing, party) }),
  );
  return say(writing, "briefing.relaxation", {
    units: describeUnits(writing, units, relaxation.units),
    losses,
    enough,
    proven: relaxation.provenMinimal,
  });
}

function moreBlocks(writing: Writing, count: number, complete: boolean): Block[] {
  const more = Math.max(count - MOST, 0);
  if (complete && more === 0) return [];
  return [
    paragraph(say(writing, complete ? "briefing.more-not-listed" : "briefing.not-complete", { count: more })),
  ];
}

function distanceBlocks(writing: Writing, { zone, howFarApart }: ObstaclesFound): Block[] {
  if (zone !== "closed") return [];
  if (howFarApart.kind === "no-admissible-deal") return [paragraph(say(writing, "briefing.red-lines-close"))];
  if (howFarApart.kind !== "measured") return [paragraph(say(writing, "briefing.distance-unknown"))];
  return [...distanceLead(writing, howFarApart), ...list(aloneSentences(writing, howFarApart))];
}

type Measured = Extract<HowFarApart, { kind: "measured" }>;

function distanceLead(writing: Writing, { share, ignored }: Measured): Block[] {
  if (share.kind === "exact") {
    return [
      paragraph(
        say(writing, "briefing.distance-share", {
          share: ofHundred(share.distance),
          ignored: namesOf(writing, ignored),
        }),
      ),
    ];
  }
  if (share.kind !== "between") return [];
  const params = { low: ofHundred(share.low), high: ofHundred(share.high) };
  return [paragraph(say(writing, "briefing.distance-between", params))];
}

function aloneSentences(writing: Writing, { alone }: Measured): string[] {
  return alone.flatMap(({ party, lowering }) => {
    const name = nameOf(writing, party);
    if (lowering.kind === "exact" || lowering.kind === "at-most") {
      const params = {
        party: name,
        distance: formatNumber(lowering.distance),
        most: lowering.kind === "at-most",
      };
      return [say(writing, "briefing.alone-opens", params)];
    }
    return lowering.kind === "none" ? [say(writing, "briefing.alone-does-not", { party: name })] : [];
  });
}

function breakEvenBlocks(writing: Writing, { breakEven, zone }: ObstaclesFound): Block[] {
  if (zone === "closed") return [];
  return list(breakEven.flatMap((one) => breakEvenSentence(writing, one)));
}

function breakEvenSentence(writing: Writing, { party, highest, ignored }: BreakEven): string[] {
  if (highest.kind !== "found") return [];
  const name = nameOf(writing, party);
  const worth = formatNumber(highest.worth);
  const others = { ignored: namesOf(writing, ignored), proven: highest.proven };
  if (!highest.margin)
    return [say(writing, "briefing.break-even-unknown", { party: name, worth, ...others })];
  const params = {
    party: name,
    worth,
    margin: formatNumber(highest.margin),
    none: sign(highest.margin) === 0,
    ...others,
  };
  return [say(writing, "briefing.break-even", params)];
}

function groupBlocks(writing: Writing, groups: WhoCanAgree): Block[] {
  if (groups.kind !== "groups") return [];
  const everyone = writing.subject.frame.parties.length;
  const items = groups.groups.slice(0, MOST).map(({ parties }) =>
    say(writing, parties.length === everyone ? "briefing.group-everyone" : "briefing.group", {
      parties: namesOf(writing, parties),
    }),
  );
  const clashing = groups.clashing
    .slice(0, MOST)
    .map((parties) => say(writing, "briefing.cannot-agree", { parties: namesOf(writing, parties) }));
  const lead =
    groups.unknownNoDeal.length > 0
      ? [
          paragraph(
            say(writing, "briefing.groups-unknown", { parties: namesOf(writing, groups.unknownNoDeal) }),
          ),
        ]
      : [];
  return [
    paragraph(say(writing, "briefing.groups-lead")),
    ...lead,
    ...list([...items, ...clashing]),
    ...moreBlocks(writing, groups.groups.length, groups.complete),
  ];
}

/** A share of 1 as a count of hundredths: `12`. */
function ofHundred(share: Rational): string {
  return formatNumber(multiply(share, rational(100n)), { places: 0 });
}
