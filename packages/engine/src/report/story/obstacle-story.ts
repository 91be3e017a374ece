// What stands in the way as a story, step by step: who asks too much of whom, what cannot be had together, what to drop first, what each
// demand costs, how far apart the sides are, who can agree without whom. Told in the briefing's words.
import type { Assessment } from "../../analysis/bargaining/assessment.ts";
import {
  describeAgreeingGroup,
  describeClash,
  describeConflicts,
  describeDistance,
} from "../../analysis/bargaining/obstacles/describe-obstacles.ts";
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import { type Message, message } from "../../case/message.ts";
import { askingBlocks } from "../briefing/asking-part.ts";
import { obstaclesSection } from "../briefing/obstacles-section.ts";
import { describeUnits } from "../briefing/unit-text.ts";
import { namesOf, say, type Writing } from "../briefing/writing.ts";
import type { Language } from "../language.ts";
import { speechIn } from "../speech.ts";
import { dropSteps } from "./drop-steps.ts";
import type { ObstacleStep } from "./obstacle-step.ts";
import { priceSteps } from "./price-steps.ts";
import { partOf, sentencesOf } from "./told-parts.ts";
import { unitRefs } from "./unit-refs.ts";

/** For the person between the sides: nobody's profile is withheld. */
export function obstacleStory(
  assessment: Assessment,
  { language }: { readonly language: Language },
): ObstacleStep[] {
  const { case: subject, obstacles, uncertainty } = assessment;
  const speech = speechIn(language);
  const writing: Writing = {
    subject,
    assessment,
    examined: null,
    speech,
    withheld: new Set(),
    recommend: true,
    omitted: [],
  };
  if (obstacles.kind === "too-large") {
    const text = [say(writing, "briefing.obstacles-too-large")];
    return [{ kind: "zone", zone: obstacles.kind, text }];
  }
  const { zone } = obstacles;
  const [standing] = sentencesOf(obstaclesSection(writing).blocks);
  return [
    { kind: "zone", zone, text: standing },
    ...(uncertainty.sample.certain ? [] : [finding(writing, message("briefing.obstacles-at-middle"))]),
    ...askSteps(writing, obstacles),
    ...conflictSteps(writing, obstacles),
    ...dropSteps(writing, obstacles),
    ...priceSteps(writing, obstacles),
    ...(zone === "closed" ? apartSteps(writing, obstacles) : roomSteps(writing, obstacles)),
    ...groupSteps(writing, obstacles),
  ];
}

function finding(writing: Writing, said: Message): ObstacleStep {
  return { kind: "finding", code: said.code, text: [writing.speech.put(said)] };
}

// What is too much comes first. Among many sides, that a demand leaves enough in every reading is no part of the story.
function askSteps(writing: Writing, obstacles: ObstaclesFound): ObstacleStep[] {
  const { frame } = writing.subject;
  const many = frame.parties.length > 2;
  const steps = obstacles.askingTooMuch.pairs
    .filter(
      ({ verdict, inAllReadings }) => !many || verdict.kind !== "bearable" || inAllReadings !== "surely-not",
    )
    .flatMap((pair): ObstacleStep[] => {
      const { asker, other, verdict } = pair;
      const alone = { ...obstacles, askingTooMuch: { pairs: [pair], together: [] } };
      const units = unitRefs(
        frame,
        obstacles,
        (unit) => unit.kind === "demand" && frame.parties[unit.party].id === asker,
      );
      return sentencesOf(askingBlocks(writing, alone)).map((text) => ({
        kind: verdict.kind === "too-much" ? "asks-too-much" : "asks",
        asker,
        other,
        verdict: verdict.kind,
        units,
        text,
      }));
    });
  return [
    ...steps.filter(({ kind }) => kind === "asks-too-much"),
    ...steps.filter(({ kind }) => kind !== "asks-too-much"),
  ];
}

function conflictSteps(writing: Writing, obstacles: ObstaclesFound): ObstacleStep[] {
  const { conflicts, units } = obstacles;
  const { frame } = writing.subject;
  if (units.length === 0 && conflicts.kind === "all-can-stand")
    return [finding(writing, message("briefing.glance-no-demands"))];
  const clashing = conflicts.kind === "background-empty" ? conflicts.parties : [];
  const general = describeConflicts(frame, conflicts).map((said): ObstacleStep => {
    const parties = clashing.find((ids) => sameNames(said.params.parties, namesOf(writing, ids)));
    return parties
      ? { kind: "cannot-agree", parties, by: "worths", text: [writing.speech.put(said)] }
      : finding(writing, said);
  });
  if (conflicts.kind !== "conflicts") return general;
  const found = conflicts.conflicts.map(
    (ids): ObstacleStep => ({
      kind: "conflict",
      units: unitRefs(frame, obstacles, ({ id }) => ids.includes(id)),
      text: [say(writing, "briefing.conflict", { units: describeUnits(writing, units, ids) })],
    }),
  );
  return [...found, ...general];
}

function sameNames(said: Message["params"][string] | undefined, names: readonly string[]): boolean {
  return Array.isArray(said) && said.join("\n") === names.join("\n");
}

// The messages on parties alone come last, one each.
function apartSteps(writing: Writing, { howFarApart }: ObstaclesFound): ObstacleStep[] {
  const alone = howFarApart.kind === "measured" ? howFarApart.alone : [];
  const said = describeDistance(writing.subject.frame, howFarApart);
  return said.map((one, k) => ({
    kind: "apart",
    party: alone[k - (said.length - alone.length)]?.party ?? null,
    text: [writing.speech.put(one)],
  }));
}

function roomSteps(writing: Writing, { breakEven }: ObstaclesFound): ObstacleStep[] {
  const found = breakEven.filter(({ highest }) => highest.kind === "found");
  const told = sentencesOf(partOf(obstaclesSection(writing).blocks, "break-even"));
  return told.map((text, k) => ({ kind: "room", party: found[k].party, text }));
}

function groupSteps(writing: Writing, { whoCanAgree }: ObstaclesFound): ObstacleStep[] {
  if (whoCanAgree.kind !== "groups") return [];
  const { frame } = writing.subject;
  const { groups, clashing, unknownNoDeal, complete } = whoCanAgree;
  const put = (said: Message) => [writing.speech.put(said)];
  const unknown = message("briefing.groups-unknown", { parties: namesOf(writing, unknownNoDeal) });
  return [
    ...(unknownNoDeal.length > 0 ? [finding(writing, unknown)] : []),
    ...groups.map(
      (group): ObstacleStep => ({
        kind: "can-agree",
        parties: group.parties,
        absent: frame.parties.map(({ id }) => id).filter((id) => !group.parties.includes(id)),
        text: put(describeAgreeingGroup(frame, group)),
      }),
    ),
    ...clashing.map(
      (parties): ObstacleStep => ({
        kind: "cannot-agree",
        parties,
        by: "worths-and-red-lines",
        text: put(describeClash(frame, parties)),
      }),
    ),
    ...(complete ? [] : [finding(writing, message("briefing.not-complete"))]),
  ];
}
