// From the choices of a package to its terms, by a frame and the rules that say who must sign.
import type { Frame } from "../case/frame.ts";
import { type Message, message } from "../case/message.ts";
import { nameWithUnit } from "../case/option-name.ts";
import type { Condition } from "../talks/acts/table-acts.ts";
import { requiredSeats } from "../talks/fold/control-facts.ts";
import { checkChoices, isComplete } from "../talks/frame/check-choices.ts";
import type { LeafHash, SeatId } from "../talks/ids.ts";
import type { Choices, FrameVersion, RulesVersion } from "../talks/room.ts";
import type { GroundRules } from "../talks/rules/ground-rules.ts";
import type { AgreedTerm, Signatory, Terms, TermsCondition } from "./terms.ts";

export interface TermsQuestion {
  readonly frame: Pick<FrameVersion, "version" | "frame">;
  readonly rules: Pick<RulesVersion, "version" | "rules">;
  /** Issue id → option id; what is not named stays open. */
  readonly choices: Choices;
  readonly offer?: LeafHash;
  readonly conditions?: readonly Condition[];
  /** Issue id → the words that the parties settled on. Where there are none, the option speaks for itself. */
  readonly wordings?: Readonly<Record<string, string>>;
  readonly seatNames?: ReadonlyMap<SeatId, string>;
}

export type TermsReading =
  | { readonly ok: true; readonly terms: Terms }
  /** Everything that is wrong with the choices, in the codes of the rules of talks. */
  | { readonly ok: false; readonly problems: readonly Message[] };

export function termsOf(question: TermsQuestion): TermsReading {
  const { frame, rules, choices, offer, conditions = [], seatNames } = question;
  const problems = problemsOf(choices, frame.frame, rules.rules);
  if (problems.length > 0) return { ok: false, problems };
  const { title, parties, issues } = frame.frame;
  const open = issues.filter(({ id }) => !Object.hasOwn(choices, id));
  return {
    ok: true,
    terms: {
      title,
      frame: frame.version,
      rules: rules.version,
      offer: offer ?? null,
      parties: parties.map(({ id, name }) => ({ id, name })),
      terms: agreedTerms(question),
      conditions: conditions.map(conditionOf),
      open: open.map(({ id, name }) => ({ issue: id, issueName: name })),
      signatories: signatoriesOf(rules.rules, seatNames),
    },
  };
}

function problemsOf(choices: Choices, frame: Frame, rules: GroundRules): Message[] {
  const unknown = Object.entries(choices).flatMap(([issue, option]) => {
    const problem = checkChoices({ [issue]: option }, { ...frame, impossible: [] });
    return problem ? [problem] : [];
  });
  if (unknown.length > 0) return unknown;
  if (Object.keys(choices).length === 0) return [message("agreement.nothing-chosen")];
  const clashes = frame.impossible.flatMap((combination, at) =>
    checkChoices(choices, { ...frame, impossible: [combination] })
      ? [message("talks.impossible-combination", { combination: at + 1 })]
      : [],
  );
  const isPartial = rules.nothingAgreedUntilEverything && !isComplete(choices, frame);
  return isPartial ? [...clashes, message("talks.partial-not-binding")] : clashes;
}

function agreedTerms({ frame: { frame }, choices, wordings = {} }: TermsQuestion): AgreedTerm[] {
  return frame.issues.flatMap(({ id, name, options, unit }) => {
    if (!Object.hasOwn(choices, id)) return [];
    const option = options.find((one) => one.id === choices[id]);
    if (!option) return [];
    const wording = Object.hasOwn(wordings, id) ? wordings[id] : option.about;
    return [
      {
        issue: id,
        issueName: name,
        option: option.id,
        optionName: option.name,
        unit,
        // Without a word of any language: the text must not depend on that of a page.
        wording: wording ?? `${name}: ${nameWithUnit(option.name, unit)}`,
      },
    ];
  });
}

function conditionOf(condition: Condition): TermsCondition {
  const onceAccepted = "onceAccepted" in condition ? condition.onceAccepted : null;
  return { words: condition.words ?? null, onceAccepted };
}

function signatoriesOf(rules: GroundRules, names: TermsQuestion["seatNames"]): Signatory[] {
  return [...new Set(requiredSeats(rules))].map((seat) => ({
    seat,
    name: names?.get(seat) ?? null,
    speaksFor: rules.seats.find((clause) => clause.seat === seat)?.speaksFor ?? [],
  }));
}
