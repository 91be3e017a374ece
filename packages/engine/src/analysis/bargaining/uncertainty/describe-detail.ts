// What more detail would change, as messages: how much is in doubt, what of it would go with each thing known, and what is left.
import type { Frame } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import type { ShareInterval } from "../../../maths/wilson.ts";
import type { DetailItem, Doubt, MeasuredDetail, WorthOfDetail } from "./worth-of-detail.ts";

export interface DescribedDetail {
  /** What is in doubt at all, or why nothing is told. */
  readonly lead: readonly Message[];
  /** In the order of the result; of each thing left open what knowing it would settle. None where nothing is in doubt. */
  readonly items: readonly { readonly item: DetailItem; readonly message: Message }[];
  /** What is left when each is known by itself, and what cut the reckoning short. */
  readonly rest: readonly Message[];
}

export function describeDetail(frame: Frame, found: WorthOfDetail): DescribedDetail {
  switch (found.kind) {
    case "no-deal-worth-unknown": {
      const names = frame.parties.filter(({ id }) => found.parties.includes(id)).map(({ name }) => name);
      return only([message("analysis.detail-no-deal-first", { parties: names })]);
    }
    case "nothing-in-doubt":
      return found.because === "readings-agree"
        ? only(agreeing(found.readings), caveats(found.readings))
        : only([message(`analysis.detail-settled-${found.because}`)]);
    case "not-computed":
      return only([message(`analysis.detail-not-computed-${found.reason}`)]);
    case "measured":
      return describeMeasured(frame, found);
  }
}

function only(lead: readonly Message[], rest: readonly Message[] = []): DescribedDetail {
  return { lead, items: [], rest };
}

function describeMeasured(frame: Frame, found: MeasuredDetail): DescribedDetail {
  const told = found.items.filter(({ existence, packages }) => existence || packages);
  return {
    lead: answers(found),
    items: told.map((item) => ({ item, message: describeItem(frame, item) })),
    rest: [...togetherOf(found), ...caveats(found)],
  };
}

function agreeing(found: MeasuredDetail): Message[] {
  const { existence, packages } = found;
  const exceptions = [existence, packages].some((doubt) => doubt?.kind === "settled" && doubt.exceptions > 0);
  const settled = message("analysis.detail-settled-readings", { packages: packages !== null, exceptions });
  return [settled, ...answers(found)];
}

function answers({ existence, packages, draws }: MeasuredDetail): Message[] {
  const [yes] = existence.yes;
  return [
    message("analysis.detail-existence", { yes, draws, few: existence.kind === "settled" }),
    ...(packages ? [packagesMessage(packages, draws)] : []),
  ];
}

function packagesMessage(packages: Doubt, draws: number): Message {
  if (packages.kind === "open") return message("analysis.detail-packages-open");
  return message("analysis.detail-packages-settled", { draws, exceptions: packages.exceptions });
}

function describeItem(frame: Frame, { party, what, existence, packages }: DetailItem): Message {
  return message(`analysis.detail-${what.kind}`, {
    party: frame.parties.find(({ id }) => id === party)?.name ?? party,
    issue: what.kind === "option-worths" ? issueName(frame, what.issue) : null,
    ...shareParams("existence", existence),
    ...shareParams("packages", packages),
  });
}

function issueName({ issues }: Frame, issue: string): string {
  return issues.find(({ id }) => id === issue)?.name ?? issue;
}

function togetherOf({ existence, packages }: MeasuredDetail): Message[] {
  const left = (doubt: Doubt | null) => (doubt?.kind === "open" ? doubt.together : null);
  const [one, all] = [left(existence), left(packages)];
  if (!one && !all) return [];
  return [
    message("analysis.detail-together", {
      ...shareParams("existence", one),
      ...shareParams("packages", all),
    }),
  ];
}

function caveats({ draws, asked, endedBy, undecided }: MeasuredDetail): Message[] {
  return [
    ...(endedBy === "draws" && draws >= asked
      ? []
      : [message("analysis.fewer-readings", { draws, asked, stopped: endedBy === "stopped" })]),
    ...(undecided > 0 ? [message("analysis.detail-undecided", { undecided, draws })] : []),
  ];
}

function shareParams(name: string, share: ShareInterval | null): Message["params"] {
  return {
    [name]: share?.value ?? null,
    [`${name}Low`]: share?.low ?? null,
    [`${name}High`]: share?.high ?? null,
  };
}
