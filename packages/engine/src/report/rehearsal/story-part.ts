// How a session went, step by step: who tabled what changed against its offer before, what kind of step that was, and what it is worth to each.

import {
  ACCEPT,
  BETTER,
  conditionOf,
  FORFEIT,
  LEAVE,
  manyOf,
  REJECT,
  SAME,
} from "../../rehearsal/session/words.ts";
import type { Shock } from "../../rehearsal/terms/terms.ts";
import type { MoveClass } from "../../talks/progress/moves.ts";
import { part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import { type AnswerStep, isChanged, isOffer, type OfferStep, type SessionStep } from "./session-steps.ts";
import {
  changedText,
  changeText,
  dealText,
  hasCome,
  kindText,
  makerName,
  makerSpan,
  makerText,
  ownPoints,
  partiesOf,
  pointsText,
  type SessionWriting,
} from "./session-writing.ts";
import { type Stretch, turningPoints } from "./turning-points.ts";

export function storyPart(writing: SessionWriting): Block[] {
  const { speech, steps } = writing;
  const shocks = writing.played.setup.terms.shocks.filter((shock) => hasCome(writing, shock));
  const told = turningPoints(
    steps,
    shocks.map(({ round }) => round + 1),
  ).map((one) =>
    one.kind === "step"
      ? { round: one.step.round, text: stepText(writing, one.step) }
      : { round: one.steps[0].round, text: stretchText(writing, one) },
  );
  // A shock comes before the first word of its round.
  const items = [
    ...shocks.map((shock) => ({ round: shock.round + 1, text: shockText(writing, shock) })),
    ...told,
  ].sort((a, b) => a.round - b.round);
  if (items.length === 0) return [];
  return part("how-it-went", speech.say("rehearsed.story-title"), [
    { kind: "paragraph", text: [speech.say("rehearsed.story-lead")] },
    { kind: "list", items: items.map(({ text }) => text) },
  ]);
}

function whenText(writing: SessionWriting, { round, at }: Pick<SessionStep, "round" | "at">): Text {
  const timed = writing.played.setup.terms.deadline.kind === "time";
  const when = timed
    ? writing.speech.say("rehearsed.when-timed", { round, milliseconds: Math.round(at) })
    : writing.speech.say("rehearsed.when", { round });
  return [{ kind: "strong", text: when }, " "];
}

function stepText(writing: SessionWriting, step: SessionStep): Text {
  return [
    ...whenText(writing, step),
    makerSpan(writing, step.by),
    writing.speech.say("rehearsed.after-name"),
    ...saidText(writing, step),
  ];
}

function saidText(writing: SessionWriting, step: SessionStep): Text {
  return isOffer(step) ? offerText(writing, step) : [answerText(writing, step)];
}

function offerText(writing: SessionWriting, step: OfferStep): Text {
  const { speech, played } = writing;
  const deal = played.deals.dealOf(step.deal);
  const worths = [" ", ...worthsText(writing, step)];
  if (step.putToAll) return [speech.say("rehearsed.put-to-all"), ...worths];
  if (step.previous === null) {
    return [speech.say("rehearsed.first-offer", { terms: dealText(writing, deal) }), ...worths];
  }
  if (!isChanged(step)) return [speech.say("rehearsed.same-again")];
  const changes = changedText(writing, played.deals.dealOf(step.previous), deal);
  const adopted: Text =
    step.adopted === null ? [] : [speech.say("rehearsed.adopted", { taken: step.adopted })];
  return [
    speech.say("rehearsed.changes", { changes }),
    " ",
    ...movesText(writing, step),
    ...adopted,
    ...worths,
  ];
}

/** One kind towards all, or which kind towards whom. */
function movesText(writing: SessionWriting, { moves }: OfferStep): Text {
  const { speech } = writing;
  const towards = new Map<MoveClass, number[]>();
  moves.forEach((move, party) => {
    if (move) towards.set(move, [...(towards.get(move) ?? []), party]);
  });
  if (towards.size === 0) return [];
  const said = [...towards].map(([move, parties]) => {
    const kind = { move: kindText(speech, move), term: speech.say(`progress.term-${move}`) };
    return towards.size === 1
      ? speech.say("rehearsed.move", kind)
      : speech.say("rehearsed.move-towards", {
          ...kind,
          others: parties.map((party) => makerName(writing, party)),
        });
  });
  return [{ kind: "small", text: `${capitalise(said.join("; "))}.` }];
}

function worthsText(writing: SessionWriting, step: OfferStep): Text {
  const { speech } = writing;
  const each = partiesOf(writing).flatMap((party, k): Text => {
    const change = step.changes[party];
    const points = pointsText(writing, party, step.worths[party]);
    const worth =
      change === undefined || !Number.isFinite(change) || Number(change.toPrecision(6)) === 0
        ? points
        : speech.say("rehearsed.points-changed", { points, change: changeText(writing, party, change) });
    return [...(k === 0 ? [] : ["; "]), ...makerText(writing, party), ` ${worth}`];
  });
  return [`${speech.say("rehearsed.worth-to-each")} `, ...each, "."];
}

function answerText(writing: SessionWriting, { word, by, about }: AnswerStep): string {
  const { speech, subject } = writing;
  if (word === ACCEPT) return speech.say("rehearsed.accepts", { other: makerOf(writing, { by, about }) });
  if (word === REJECT) return speech.say("rehearsed.rejects", { other: makerOf(writing, { by, about }) });
  if (word === LEAVE) return speech.say("rehearsed.leaves");
  if (word === FORFEIT) return speech.say("rehearsed.forfeits");
  const many = manyOf(word);
  if (many !== null) return speech.say("rehearsed.joins-if-many", { count: many });
  const condition = conditionOf(word);
  if (condition !== null) {
    const others = subject.frame.parties.flatMap(({ name }, party) =>
      Math.floor(condition / 2 ** party) % 2 === 1 ? [name] : [],
    );
    return speech.say("rehearsed.joins-if", { others });
  }
  return speech.say(
    word === BETTER ? "rehearsed.better" : word === SAME ? "rehearsed.as-good" : "rehearsed.worse",
  );
}

/** Who tabled it last: null where it is one's own, or nobody's. */
function makerOf(writing: SessionWriting, { by, about }: { readonly by: number; readonly about: number }) {
  const found = writing.steps.findLast((step) => isOffer(step) && step.deal === about && step.by !== by);
  return found ? makerName(writing, found.by) : null;
}

function stretchText(writing: SessionWriting, { steps }: Stretch): Text {
  const { speech } = writing;
  const [first, last] = [steps[0].round, steps[steps.length - 1].round];
  const offers = steps.filter(isOffer);
  const moved = offers.filter((offer) => offer.previous !== null && isChanged(offer));
  const makers = partiesOf(writing).filter((party) => moved.some(({ by }) => by === party));
  const fell = makers.map((by) => speech.say("rehearsed.stretch-own", fellBy(writing, moved, by)));
  return [
    { kind: "strong", text: speech.say("rehearsed.rounds", { first, last }) },
    " ",
    speech.say("rehearsed.stretch", {
      rounds: last - first + 1,
      offers: offers.length,
      moved: moved.length,
      answers: steps.length - offers.length,
    }),
    ...(fell.length > 0 ? [` ${speech.say("rehearsed.stretch-worths", { each: fell })}`] : []),
  ];
}

/** What the maker's own offers are worth to it: before the first of these, and after the last. */
function fellBy(writing: SessionWriting, moved: readonly OfferStep[], by: number) {
  const own = moved.filter((offer) => offer.by === by);
  if (by >= writing.subject.frame.parties.length)
    return { party: makerName(writing, by), from: null, to: null };
  const before = own[0].worths[by] - (own[0].changes[by] ?? 0);
  return {
    party: makerName(writing, by),
    from: pointsText(writing, by, before),
    to: pointsText(writing, by, own[own.length - 1].worths[by]),
  };
}

function shockText(writing: SessionWriting, { round, what, noDeal }: Shock): Text {
  const { speech } = writing;
  const each = noDeal.flatMap((points, party) =>
    points === null
      ? []
      : [
          speech.say("rehearsed.shock-worth", {
            party: makerName(writing, party),
            points: ownPoints(writing, party, points),
          }),
        ],
  );
  return [
    { kind: "strong", text: speech.say("rehearsed.before-round", { round: round + 1 }) },
    " ",
    ...(what === "" ? [] : [{ kind: "quote", text: what } as const, /[.!?…]$/.test(what) ? " " : ". "]),
    ...(each.length > 0 ? [speech.say("rehearsed.shock", { each })] : []),
  ];
}
