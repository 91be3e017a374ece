// What family a rule of the reader belongs to, so that it can be told in words: `direct.verb-after` is one of `direct`.
import type { english } from "../../texts/en.ts";

export type RuleKind = keyof typeof english.sources.rules;

const KINDS: readonly RuleKind[] = [
  "direct",
  "mixed",
  "indirect",
  "intent",
  "stance",
  "noun",
  "adjective",
  "layout",
  "own",
];

const ACCORDING = ["indirect.according-to", "indirect.in-view"];

/** Null for a rule that the page has no words for. */
export function ruleKind(rule: string): RuleKind | null {
  if (ACCORDING.includes(rule)) return "according";
  const head = rule.split(".")[0];
  return KINDS.find((kind) => kind === head) ?? null;
}
