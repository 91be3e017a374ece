// A strategy as it is typed: `boulware`, `boulware:e=0.1,model=frequency,accept=next`.
import { type Message, message } from "../../case/message.ts";
import { nearestName } from "../../case/reading/nearest-name.ts";
import type { AcceptanceKind } from "../acceptance/kinds.ts";
import { pickLiked, pickNearest } from "../bidding/pick.ts";
import type { ModelKind } from "../models/kinds.ts";
import { ACCEPTANCE_KINDS, BIDDING_KINDS, MODEL_KINDS } from "./catalogue.ts";
import { compose } from "./compose.ts";
import type { BiddingKind } from "./kinds.ts";
import type { Knob, Knobs } from "./knobs.ts";
import type { Strategy, View } from "./negotiator.ts";

export type StrategyReading =
  | { readonly ok: true; readonly strategy: ComposedStrategy }
  | { readonly ok: false; readonly reasons: readonly Message[] };

/** What is known of a strategy that comes with the program. */
export interface ComposedStrategy extends Strategy {
  readonly kind: BiddingKind;
  readonly acceptance: AcceptanceKind;
  readonly model: ModelKind | null;
  readonly knobs: Knobs;
}

/** Names of its numbers are those of the strategy, then those of its condition and its model where the strategy has none of that name. */
export function readStrategy(text: string): StrategyReading {
  const [name, rest = ""] = splitOnce(text.trim(), ":");
  const reasons: Message[] = [];
  const kind = find(BIDDING_KINDS, { name, code: "rehearsal.unknown-strategy", reasons });
  const told = readPairs(rest, reasons);
  const acceptName = told.get("accept") ?? kind?.accepts ?? "next";
  const acceptance = find(ACCEPTANCE_KINDS, {
    name: acceptName,
    code: "rehearsal.unknown-acceptance",
    reasons,
  });
  const modelName = told.get("model");
  const model = modelName
    ? find(MODEL_KINDS, { name: modelName, code: "rehearsal.unknown-model", reasons })
    : null;
  if (!kind || !acceptance || reasons.length > 0) return { ok: false, reasons };
  told.delete("accept");
  told.delete("model");
  const known = [...kind.knobs, ...acceptance.knobs, ...(model?.knobs ?? [])];
  const knobs = readKnobs(told, { name, known, reasons });
  if (reasons.length > 0) return { ok: false, reasons };
  return { ok: true, strategy: composed(text.trim(), { kind, acceptance, model, knobs }) };
}

export function composed(name: string, parts: Omit<ComposedStrategy, "name" | "open">): ComposedStrategy {
  const { kind, acceptance, model, knobs } = parts;
  return {
    name,
    ...parts,
    open: (view: View) => {
      const learned = model?.open(view, knobs) ?? null;
      const pick = learned ? pickLiked(view, () => learned.liked()) : pickNearest(view);
      return compose(view, {
        bidding: kind.open(view, knobs, pick),
        acceptance: acceptance.open(view, knobs),
        model: learned,
      });
    },
  };
}

interface Search {
  readonly name: string;
  readonly code: string;
  readonly reasons: Message[];
}

function find<T extends { readonly id: string }>(
  kinds: readonly T[],
  { name, code, reasons }: Search,
): T | null {
  const found = kinds.find(({ id }) => id === name.toLowerCase());
  if (found) return found;
  const known = kinds.map(({ id }) => id);
  reasons.push(message(code, { name, nearest: nearestName(name, known), known }));
  return null;
}

function readPairs(text: string, reasons: Message[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const part of text.split(",").filter((one) => one.trim() !== "")) {
    const [key, value] = splitOnce(part.trim(), "=");
    if (value === undefined || value === "")
      reasons.push(message("rehearsal.bad-setting", { text: part.trim() }));
    else if (pairs.has(key)) reasons.push(message("rehearsal.setting-twice", { name: key }));
    else pairs.set(key, value);
  }
  return pairs;
}

interface Told {
  readonly name: string;
  readonly known: readonly Knob[];
  readonly reasons: Message[];
}

function readKnobs(told: ReadonlyMap<string, string>, { name, known, reasons }: Told): Knobs {
  const knobs = Object.fromEntries([...known].reverse().map((knob) => [knob.name, knob.usual]));
  for (const [key, text] of told) {
    const knob = known.find((one) => one.name === key);
    const names = [...new Set(known.map((one) => one.name)), "accept", "model"];
    if (!knob) {
      reasons.push(
        message("rehearsal.unknown-setting", {
          strategy: name,
          name: key,
          nearest: nearestName(key, names),
          known: names,
        }),
      );
      continue;
    }
    const value = Number(text);
    const { least, most } = knob;
    if (Number.isFinite(value) && value >= least && value <= most) knobs[key] = value;
    else reasons.push(message("rehearsal.setting-out-of-range", { name: key, text, least, most }));
  }
  return knobs;
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
