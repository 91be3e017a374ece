// How options and patterns of a case are called where a screen lists them.
import type { Frame, Issue, Pattern } from "@parley/engine/case";

/** The option's name, with the issue's unit where it is a bare number. */
export function optionWords({ options, unit }: Issue, option: number): string {
  const { name } = options[option];
  return unit !== null && /^[-−+\d.,/\s]+$/.test(name) ? `${name} ${unit}` : name;
}

export interface SaidChoice {
  readonly issue: string;
  readonly options: readonly string[];
}

export function patternWords({ issues }: Frame, pattern: Pattern): SaidChoice[] {
  return pattern.map(({ issue, options }) => ({
    issue: issues[issue].name,
    options: options.map((option) => optionWords(issues[issue], option)),
  }));
}
