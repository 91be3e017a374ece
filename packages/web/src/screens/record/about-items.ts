// What an act can be about, as a list to choose from by typing: issues as such, their options, and runs of an order.
import type { Frame } from "@parley/engine/case";
import type { PickItem } from "../../parts/pick-matches.ts";
import type { AboutTerm } from "./act-draft.ts";

export interface AboutItem extends PickItem {
  readonly term: AboutTerm;
}

interface AboutSpeech {
  readonly texts: { aboutOption(issue: string, options: string): string };
  optionNames(issue: number, options: readonly number[]): string;
}

/** Beyond that many values a run would have to name too many of them. */
const MOST_WITH_RUNS = 60;

export function aboutItems({ issues }: Frame, speech: AboutSpeech): AboutItem[] {
  return issues.flatMap(({ id, name, kind, options }, issue): AboutItem[] => {
    const item = (from: number, to: number): AboutItem => {
      const positions = Array.from({ length: to - from + 1 }, (_, k) => from + k);
      const ids = positions.map((k) => options[k].id as string);
      const words = speech.optionNames(issue, positions);
      return {
        key: `${id}\n${from}\n${to}`,
        text: speech.texts.aboutOption(name, words),
        term: { issue: id, options: ids },
      };
    };
    const last = options.length - 1;
    const single = options.map((_, k) => item(k, k));
    const isOrder = (kind === "ordered" || kind === "numeric") && options.length <= MOST_WITH_RUNS;
    const runs = isOrder
      ? options.flatMap((_, k) => [
          ...(k > 0 && k < last ? [item(k, last)] : []),
          ...(k < last && k > 0 ? [item(0, k)] : []),
        ])
      : [];
    return [{ key: id, text: name, term: { issue: id, options: [] } }, ...single, ...runs];
  });
}

/** Options of an issue that is there already come to it; the issue as such gives way to its options. */
export function withTerm(about: readonly AboutTerm[], { issue, options }: AboutTerm): AboutTerm[] {
  const at = about.findIndex((term) => term.issue === issue);
  if (at < 0) return [...about, { issue, options }];
  const both = [...about[at].options, ...options];
  return about.with(at, { issue, options: options.length === 0 ? [] : [...new Set(both)] });
}

/** What was chosen, one entry for each issue. */
export function chosenAbout(about: readonly AboutTerm[], frame: Frame, speech: AboutSpeech): PickItem[] {
  return about.map(({ issue: id, options }) => {
    const issue = frame.issues.findIndex((one) => one.id === id);
    if (issue < 0) return { key: `chosen ${id}`, text: id };
    const { name, options: all } = frame.issues[issue];
    const positions = options
      .map((option) => all.findIndex((one) => one.id === option))
      .filter((at) => at >= 0)
      .sort((a, b) => a - b);
    const text =
      positions.length === 0 ? name : speech.texts.aboutOption(name, speech.optionNames(issue, positions));
    return { key: `chosen ${id}`, text };
  });
}
