// A choice of options on one issue in words.
import type { Frame, PatternTerm } from "@parley/engine/case";

export interface ChoiceSpeech {
  readonly record: {
    atLeast(option: string): string;
    atMost(option: string): string;
    between(low: string, high: string): string;
  };
  or(items: readonly string[]): string;
  quoted(name: string): string;
}

/** `3 % or more`, `none or monitors`: a run of an order is said by its ends. */
export function choiceWords(
  { issues }: Frame,
  { issue, options }: PatternTerm,
  { record, or, quoted }: ChoiceSpeech,
): string {
  const { kind, unit, options: all } = issues[issue];
  const name = (option: number) => {
    const own = all[option]?.name ?? "";
    const text = unit !== null && /^[-−+\d.,/\s]+$/.test(own) ? `${own} ${unit}` : own;
    return /^[-−+]?\d/.test(text) ? text : quoted(text);
  };
  const [first, last] = [options[0], options[options.length - 1]];
  const isOrder = kind === "ordered" || kind === "numeric";
  const isRun = isOrder && options.length > 1 && last - first === options.length - 1;
  if (isRun && options.length === all.length) return or(options.map(name));
  if (isRun && last === all.length - 1) return record.atLeast(name(first));
  if (isRun && first === 0) return record.atMost(name(last));
  if (isRun && options.length > 2) return record.between(name(first), name(last));
  return or(options.map(name));
}
