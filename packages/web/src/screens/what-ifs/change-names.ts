// A usual change in words, from which the name of a what-if is suggested.
import type { CaseDocuments } from "@parley/engine/case";
import type { WhatIfWords } from "./use-what-if-words.ts";
import { profileOf, type UsualChange } from "./usual-change.ts";

export function changeName(change: UsualChange, documents: CaseDocuments, words: WhatIfWords): string {
  const { names } = words.texts;
  switch (change.kind) {
    case "no-deal":
      return change.value === "unknown"
        ? names.noDealUnknown(words.party(change.party))
        : names.noDeal(words.party(change.party), words.quantity(change.value));
    case "drop-demand":
    case "drop-red-line": {
      const what = limitWords(documents, change, words);
      const say = change.kind === "drop-demand" ? names.dropDemand : names.dropRedLine;
      return say(words.party(change.party), what);
    }
    case "rule-out":
      return names.ruleOut(issueName(change.issue, words), optionName(change.issue, change.option, words));
    case "allow":
      return names.allow(words.pattern(documents.frame.impossible?.[change.at]?.combination ?? {}));
    case "weight":
      return names.weight(
        words.party(change.party),
        issueName(change.issue, words),
        words.quantity(change.value),
      );
    case "worth": {
      const { party, issue, option, value } = change;
      const what = option === undefined ? words.texts.make.whole : optionName(issue, option, words);
      return names.worth(words.party(party), issueName(issue, words), what, words.quantity(value));
    }
  }
}

/** Several as one sentence that begins with a capital. */
export function suggestedName(
  changes: readonly UsualChange[],
  documents: CaseDocuments,
  words: WhatIfWords,
): string {
  const text = words.and(changes.map((change) => changeName(change, documents, words)));
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

type LimitChange = Extract<UsualChange, { kind: "drop-demand" | "drop-red-line" }>;

/** What the demand asks for or the red line refuses. */
export function limitWords(
  documents: CaseDocuments,
  { kind, party, at }: LimitChange,
  words: WhatIfWords,
): string {
  const profile = profileOf(documents, party);
  const pattern = kind === "drop-demand" ? profile?.demands?.[at]?.asks : profile?.redLines?.[at]?.refuses;
  return words.pattern(pattern ?? {});
}

function issueName(id: string, { frame }: WhatIfWords): string {
  return frame.issues.find((issue) => issue.id === id)?.name ?? id;
}

export function optionName(issue: string, option: string, words: WhatIfWords): string {
  const { issues } = words.frame;
  const at = issues.findIndex((one) => one.id === issue);
  const position = at < 0 ? -1 : issues[at].options.findIndex((one) => one.id === option);
  return position < 0 ? option : words.options(at, [position]);
}
