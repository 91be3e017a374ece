// What more detail would change in the answer, in sentences, and how much of the doubt each thing would settle.
import { type DetailItem, describeDetail, worthOfDetail } from "@parley/engine/bargaining";
import { assessmentOf } from "../assessment-of.ts";
import type { ShareView } from "../deals/listed-view.ts";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";

export interface DetailView {
  readonly lead: readonly string[];
  readonly items: readonly DetailItemView[];
  readonly rest: readonly string[];
  /** Parties whose no-deal worth comes before everything else. */
  readonly noDealFirst: readonly string[];
}

export interface DetailItemView {
  readonly party: string;
  /** Position of the party. */
  readonly at: number;
  readonly kind: DetailItem["what"]["kind"];
  readonly text: string;
  /** Of the doubt whether a deal exists, else of that about the packages. */
  readonly share: ShareView | null;
}

/** Null where the case has errors. */
export function worthOfMoreDetail(_: null, desk: Desk): DetailView | null {
  const assessment = assessmentOf(desk);
  if (!assessment) return null;
  return desk.once(`worth of detail ${desk.language}`, () => {
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
      items: items.map(({ item, message }) => ({
        party: item.party,
        at: subject.frame.parties.findIndex(({ id }) => id === item.party),
        kind: item.what.kind,
        text: say(message, desk.language),
        share: shareOf(item.existence ?? item.packages),
      })),
      rest: said(rest),
      noDealFirst: found.kind === "no-deal-worth-unknown" ? found.parties : [],
    };
  });
}

function shareOf(share: ShareView | null): ShareView | null {
  return share && { value: share.value, low: share.low, high: share.high };
}
