// What somebody is putting together as an offer, and the act that it makes.
import type { Condition, SealedActInput } from "@parley/engine/talks";
import type { Addressees } from "@parley/room";
import type { Wanted } from "../../next-place.ts";
import type { ChoicesFrame, ChoicesValue } from "../../parts/choices-field.tsx";
import type { OfferView } from "../../questions/talks-offers.ts";
import type { Passing } from "./passing-field.tsx";

export interface ConditionPlan {
  readonly words: string;
  /** The hash of an offer or of proposed rules; empty: words alone. */
  readonly once: string;
}

export interface OfferPlan {
  readonly choices: ChoicesValue;
  readonly conditions: readonly ConditionPlan[];
  /** As a field for day and time has it, by this device's zone; empty: it does not expire. */
  readonly expires: string;
  readonly words: string;
  readonly to: Addressees;
  readonly mayPass: Passing;
  /** The hash of the own offer in whose place it comes; empty: none. */
  readonly replaces: string;
  /** The hash of the draft of the own seat that it was begun from; empty: none. */
  readonly draft: string;
}

export const NEW_OFFER: OfferPlan = {
  choices: {},
  conditions: [],
  expires: "",
  words: "",
  to: "everyone",
  mayPass: undefined,
  replaces: "",
  draft: "",
};

/** Null while nothing is chosen, or nobody to send it to. */
export function offerWanted(plan: OfferPlan): Wanted | null {
  const { choices, to, words, expires, mayPass, replaces } = plan;
  if (Object.keys(choices).length === 0 || to.length === 0) return null;
  const conditions = plan.conditions.flatMap(conditionOf);
  const until = momentOf(expires);
  const act: SealedActInput = {
    do: "offer",
    choices: { ...choices },
    ...(conditions.length > 0 && { conditions }),
    ...(until !== null && { expires: until }),
    ...(words.trim() !== "" && { words: words.trim() }),
    ...(replaces !== "" && { replaces }),
    ...(to === "chair" && mayPass !== undefined && { mayPass }),
  };
  return { act, to };
}

function conditionOf({ words, once }: ConditionPlan): Condition[] {
  const said = words.trim();
  if (once === "") return said === "" ? [] : [{ words: said }];
  return [{ onceAccepted: once as never, ...(said !== "" && { words: said }) }];
}

function momentOf(field: string): number | null {
  const moment = field === "" ? Number.NaN : new Date(field).getTime();
  return Number.isNaN(moment) ? null : moment;
}

/** What is on the table now, as far as a plan names it. */
export interface PlanGround {
  readonly frame: ChoicesFrame | null;
  readonly offers: readonly Pick<OfferView, "act" | "isOwn" | "conveyed" | "standing">[];
  readonly drafts: readonly Pick<OfferView, "act">[];
  readonly proposals: readonly { readonly act: string }[];
}

/** Without what went while it was kept: options, offers that it would take the place of, conditions on what is no longer shown. */
export function planNow(plan: OfferPlan, { frame, offers, drafts, proposals }: PlanGround): OfferPlan {
  const isThere = ([issue, option]: [string, string]) =>
    frame?.issues.some(({ id, options }) => id === issue && options.some((one) => one.id === option));
  const choices = Object.entries(plan.choices).filter(isThere);
  const shown = [...offers, ...proposals].map(({ act }) => act as string);
  const replaced = offers.find(({ act }) => act === plan.replaces);
  const hasGone = plan.replaces !== "" && !(replaced && canReplace(replaced));
  return {
    ...plan,
    choices: choices.length === Object.keys(plan.choices).length ? plan.choices : Object.fromEntries(choices),
    conditions: plan.conditions.filter(({ once }) => once === "" || shown.includes(once)),
    ...(hasGone && { replaces: "", to: "everyone" as const }),
    draft: drafts.some(({ act }) => act === plan.draft) ? plan.draft : "",
  };
}

export function canReplace({ isOwn, conveyed, standing }: PlanGround["offers"][number]): boolean {
  return isOwn && conveyed === null && (standing === "open" || standing === "expired");
}

/** What another side chose, to change some of it: its conditions and words are its own. */
export function counterTo({ choices }: OfferView): OfferPlan {
  return {
    ...NEW_OFFER,
    choices: Object.fromEntries(choices.map(({ issue, option }) => [issue, option])),
  };
}

export function planOfDraft(draft: OfferView): OfferPlan {
  return {
    ...counterTo(draft),
    conditions: draft.conditions.map(({ words, once }) => ({ words: words ?? "", once: once?.act ?? "" })),
    expires: draft.expires === null ? "" : fieldOf(draft.expires),
    words: draft.words ?? "",
    draft: draft.act,
  };
}

/** By this device's zone. */
function fieldOf(moment: number): string {
  const here = moment - new Date(moment).getTimezoneOffset() * 60_000;
  return new Date(here).toISOString().slice(0, 16);
}
