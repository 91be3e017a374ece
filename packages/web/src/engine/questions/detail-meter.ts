// The meter of the profiles: what more detail would change in the answer, the largest first, and where it would be filled in.
import { type DetailItem, describeDetail, worthOfDetail } from "@parley/engine/bargaining";
import { assessmentOf } from "../assessment-of.ts";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";

export interface DetailMeter {
  readonly lead: readonly string[];
  readonly items: readonly MeterItem[];
  readonly rest: readonly string[];
  /** Parties whose no-deal worth comes before everything else. */
  readonly noDealFirst: readonly string[];
}

export interface MeterItem {
  readonly text: string;
  readonly party: string;
  readonly kind: DetailItem["what"]["kind"];
  readonly issue: string | null;
  /** Of the doubt whether a deal exists, else of that about the packages, from 0 to 1. */
  readonly share: number;
}

/** Null where the case has errors. */
export function detailMeter(_: null, desk: Desk): DetailMeter | null {
  const assessment = assessmentOf(desk);
  if (!assessment) return null;
  return desk.once(`detail meter ${desk.language}`, () => {
    const { case: subject, shortList, uncertainty, method } = assessment;
    const found = worthOfDetail(subject, {
      seed: method.seed,
      deals: shortList.packages.map(({ deal }) => deal),
      unknownNoDeal: uncertainty.unknownNoDeal,
      progress: desk.progress,
    });
    const { lead, items, rest } = describeDetail(subject.frame, found);
    const said = (messages: typeof lead) => messages.map((message) => say(message, desk.language));
    return {
      lead: said(lead),
      items: items.map(({ item, message }) => meterItem(item, say(message, desk.language))),
      rest: said(rest),
      noDealFirst: found.kind === "no-deal-worth-unknown" ? found.parties : [],
    };
  });
}

function meterItem({ party, what, existence, packages }: DetailItem, text: string): MeterItem {
  return {
    ...{ text, party, kind: what.kind },
    issue: what.kind === "option-worths" ? what.issue : null,
    share: Math.max(0, Math.min(1, (existence ?? packages)?.value ?? 0)),
  };
}
