// Words to begin from when a package is about to be declared agreed; whoever declares it may change them before they count.
import type { Frame } from "../../case/frame.ts";
import { optionName } from "../../case/option-name.ts";
import type { Language } from "../language.ts";
import { speechIn } from "../speech.ts";

export interface Proposal {
  readonly frame: Frame;
  /** Issue id → option id; those that the frame doesn't have are passed over. */
  readonly choices: Readonly<Record<string, string>>;
  /** Of whoever declares the package agreed. */
  readonly language: Language;
}

/** Issue id → what the case says of the chosen option, or else a plain sentence of the language. */
export function proposeWordings({ frame, choices, language }: Proposal): Record<string, string> {
  const { say } = speechIn(language);
  const proposed = frame.issues.flatMap(({ id, name, options }, issue) => {
    const option = Object.hasOwn(choices, id) ? options.findIndex((one) => one.id === choices[id]) : -1;
    if (option === -1) return [];
    const sentence = say("agreement.plain-wording", {
      issue: name,
      option: optionName(frame, issue, option),
    });
    return [[id, options[option].about ?? sentence] as const];
  });
  return Object.fromEntries(proposed);
}
