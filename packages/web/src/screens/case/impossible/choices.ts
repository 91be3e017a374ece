// What an impossible combination says of one issue: read as options, put into words, and changed option by option.
import {
  type IssueDocument,
  idOf,
  nameOf,
  optionsOf,
  type PatternDocument,
  type VoiceItem,
} from "@parley/engine/editing";
import type { Catalogue } from "../../../texts/catalogue.ts";

export type Choice = PatternDocument[string];

export interface ChoiceOption {
  readonly id: string;
  readonly name: string;
}

/** In order. Of an issue that is shared out, the parties. Empty where numbers don't make up a range. */
export function choiceOptions(issue: IssueDocument, parties: readonly VoiceItem[]): ChoiceOption[] {
  const names = new Map([...(issue.options ?? []), ...parties].map((item) => [idOf(item), nameOf(item)]));
  const unit = issue.unit === undefined || issue.options ? "" : ` ${issue.unit}`;
  const list = optionsOf(issue, parties);
  return (list?.ids ?? []).map((id) => ({ id, name: names.get(id) ?? `${id}${unit}` }));
}

/** The ids that a choice takes in; null where it names something that is not there. */
export function chosenIds(
  choice: Choice,
  issue: IssueDocument,
  parties: readonly VoiceItem[],
): readonly string[] | null {
  const list = optionsOf(issue, parties);
  if (!list) return null;
  const places = (texts: readonly (string | number)[]) => texts.map((text) => list.find(text));
  if (Array.isArray(choice) || typeof choice !== "object") {
    const found = places([choice].flat());
    return found.includes(-1) ? null : list.ids.filter((_, at) => found.includes(at));
  }
  const without = places([choice.not ?? []].flat());
  const low = choice.atLeast === undefined ? 0 : list.find(choice.atLeast);
  const high = choice.atMost === undefined ? list.ids.length - 1 : list.find(choice.atMost);
  if (low < 0 || high < 0 || without.includes(-1)) return null;
  return list.ids.filter((_, at) => at >= low && at <= high && !without.includes(at));
}

/** Null where no option is left. */
export function choiceOf(ids: readonly string[]): Choice | null {
  if (ids.length === 0) return null;
  return ids.length === 1 ? ids[0] : [...ids];
}

export interface ChoiceWording {
  readonly words: Catalogue["caseScreen"]["impossible"];
  readonly or: (items: readonly string[]) => string;
  readonly nameOf: (id: string) => string;
}

export function choiceSaid(choice: Choice, { words, or, nameOf: name }: ChoiceWording): string {
  if (Array.isArray(choice) || typeof choice !== "object")
    return or([choice].flat().map((id) => name(String(id))));
  const { atLeast, atMost, not } = choice;
  const range = rangeSaid(
    atLeast === undefined ? null : name(String(atLeast)),
    atMost === undefined ? null : name(String(atMost)),
    words,
  );
  return not === undefined ? range : words.not(range, or([not].flat().map((id) => name(String(id)))));
}

function rangeSaid(low: string | null, high: string | null, words: ChoiceWording["words"]): string {
  if (low !== null && high !== null) return words.between(low, high);
  if (low !== null) return words.atLeast(low);
  return high === null ? words.any : words.atMost(high);
}
