// A strategy as it is typed: `boulware`, `boulware:e=0.1,model=frequency,accept=next,join=sure`.
import type { Message } from "../../case/message.ts";
import type { AcceptanceKind } from "../acceptance/kinds.ts";
import { pickLiked, pickNearest } from "../bidding/pick.ts";
import type { JoiningKind } from "../joining/kinds.ts";
import { joinsUsually } from "../joining/usual.ts";
import type { ModelKind } from "../models/kinds.ts";
import { ACCEPTANCE_KINDS, BIDDING_KINDS, JOINING_KINDS, MODEL_KINDS } from "./catalogue.ts";
import { compose } from "./compose.ts";
import type { BiddingKind } from "./kinds.ts";
import type { Knobs } from "./knobs.ts";
import type { Strategy, View } from "./negotiator.ts";
import { findKind, readKnobs, readPairs, splitOnce } from "./typed-settings.ts";

export type StrategyReading =
  | { readonly ok: true; readonly strategy: ComposedStrategy }
  | { readonly ok: false; readonly reasons: readonly Message[] };

/** What stands before a part's name. */
const PARTS = ["accept", "model", "join"] as const;

/** What is known of a strategy that comes with the program. */
export interface ComposedStrategy extends Strategy {
  readonly kind: BiddingKind;
  readonly acceptance: AcceptanceKind;
  readonly model: ModelKind | null;
  readonly joining: JoiningKind;
  readonly knobs: Knobs;
}

/** Names of its numbers are those of the strategy, then those of its conditions and its model where the strategy has none of that name. */
export function readStrategy(text: string): StrategyReading {
  const [name, rest = ""] = splitOnce(text.trim(), ":");
  const reasons: Message[] = [];
  const kind = findKind(BIDDING_KINDS, { name, code: "rehearsal.unknown-strategy", reasons });
  const told = readPairs(rest, reasons);
  const acceptName = told.get("accept") ?? kind?.accepts ?? "next";
  const acceptance = findKind(ACCEPTANCE_KINDS, {
    name: acceptName,
    code: "rehearsal.unknown-acceptance",
    reasons,
  });
  const modelName = told.get("model") ?? kind?.learnsBy;
  const model = modelName
    ? findKind(MODEL_KINDS, { name: modelName, code: "rehearsal.unknown-model", reasons })
    : null;
  const joinName = told.get("join");
  const joining =
    joinName === undefined
      ? joinsUsually
      : findKind(JOINING_KINDS, { name: joinName, code: "rehearsal.unknown-joining", reasons });
  if (!kind || !acceptance || !joining || reasons.length > 0) return { ok: false, reasons };
  for (const part of PARTS) told.delete(part);
  const known = [...kind.knobs, ...acceptance.knobs, ...(model?.knobs ?? []), ...joining.knobs];
  const knobs = readKnobs(told, { name, known, others: PARTS, reasons });
  if (reasons.length > 0) return { ok: false, reasons };
  return { ok: true, strategy: composed(text.trim(), { kind, acceptance, model, joining, knobs }) };
}

export function composed(name: string, parts: Omit<ComposedStrategy, "name" | "open">): ComposedStrategy {
  const { kind, acceptance, model, joining, knobs } = parts;
  return {
    name,
    ...parts,
    open: (view: View) => {
      const learned = model?.open(view, knobs) ?? null;
      const pick = learned ? pickLiked(view, () => learned.liked()) : pickNearest(view);
      const bidding = kind.open(view, knobs, pick, learned);
      return compose(view, {
        bidding,
        acceptance: acceptance.open(view, knobs, bidding),
        joining: joining.open(view, knobs),
        model: learned,
      });
    },
  };
}
