// Acts about what is on the table, told.
import type { ActOf } from "../../talks/acts/room-act.ts";
import { isComplete } from "../../talks/frame/check-choices.ts";
import { type Line, offerOf, quote, type TellersOf, told } from "./act-teller.ts";

export const tableTellers: TellersOf<
  "share" | "offer" | "accept" | "reject" | "withdraw" | "agree" | "sign"
> = {
  share: ({ profile: { party }, mayPass }, line) => {
    const parties = line.words.frame(line.placed.number)?.parties;
    const represented = parties?.find(({ id }) => id === party)?.name ?? party;
    return [told(line, "acts.share", { represented }), ...mayPassOn(line, mayPass)];
  },
  offer: (act, line) => {
    const terms = line.words.terms(act.choices, line.placed.number);
    const draft = line.placed.audience.length === 1;
    return [
      told(line, draft ? "acts.draft" : "acts.offer", { terms }),
      ...offerDetails(act, line),
      ...(act.replaces === undefined
        ? []
        : [told(line, "acts.offer-replaces", { act: line.words.act(act.replaces) })]),
      ...mayPassOn(line, act.mayPass),
    ];
  },
  accept: ({ offer, binding, words }, line) => [
    told(line, binding ? "acts.accept-binding" : "acts.accept", {
      ...offerOf(line, offer),
      words: quote(line, words),
    }),
  ],
  reject: ({ offer, reason }, line) => [
    told(line, "acts.reject", { ...offerOf(line, offer), words: quote(line, reason) }),
  ],
  withdraw: ({ offer, reason }, line) => [
    told(line, "acts.withdraw", { ...offerOf(line, offer), words: quote(line, reason) }),
  ],
  agree: ({ offer, terms }, line) => {
    const choices = Object.fromEntries(terms.map(({ issue, option }) => [issue, option]));
    return [
      told(line, "acts.agree", {
        ...offerOf(line, offer),
        terms: line.words.terms(choices, line.placed.number),
      }),
    ];
  },
  sign: ({ agreement }, line) => {
    const { room, placed, words } = line;
    const made = room.agreements.find(({ declared }) => declared.act === agreement);
    const last =
      made !== undefined &&
      made.signed.at(-1)?.number === placed.number &&
      made.required.every((seat) => made.signed.some((mark) => mark.seat === seat));
    return [told(line, "acts.sign", { act: words.act(agreement), last })];
  },
};

/** What an offer says besides its options, whether tabled or passed on. */
export function offerDetails(
  {
    choices,
    conditions = [],
    expires,
    words,
  }: Pick<ActOf<"offer">, "choices" | "conditions" | "expires" | "words">,
  line: Line,
): string[] {
  const frame = line.words.frame(line.placed.number);
  const left = frame && !isComplete(choices, frame) ? frame.issues.length - Object.keys(choices).length : 0;
  return [
    ...(left > 0 ? [told(line, "acts.offer-partial", { left })] : []),
    ...conditions.map((condition) =>
      "onceAccepted" in condition
        ? told(line, "acts.offer-once", {
            act: line.words.act(condition.onceAccepted),
            words: quote(line, condition.words),
          })
        : told(line, "acts.offer-if", { words: quote(line, condition.words) }),
    ),
    ...(expires === undefined
      ? []
      : [told(line, "acts.offer-until", { until: line.words.speech.moment(expires) })]),
    ...(words === undefined ? [] : [told(line, "acts.offer-words", { words: quote(line, words) })]),
  ];
}

export function mayPassOn(line: Line, mayPass: ActOf<"note">["mayPass"]): string[] {
  return mayPass === undefined ? [] : [told(line, `acts.may-pass-${mayPass}`)];
}
