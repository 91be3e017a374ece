// The price of a demand as messages.
import type { Frame } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import { toText } from "../../../maths/rational.ts";
import type { DemandPrice, ZoneFigures } from "./price-of-demand.ts";
import { nameUnit, type Unit } from "./units.ts";

/** What changes with the demand met; only what is known on both sides. One message where it leaves nothing, or changes nothing. */
export function describePrice(
  { frame, units }: { readonly frame: Frame; readonly units: readonly Unit[] },
  free: ZoneFigures,
  { party, demand, held }: DemandPrice,
): Message[] {
  const owner = frame.parties.findIndex(({ id }) => id === party);
  const asks = units
    .filter((unit) => unit.kind === "demand" && unit.party === owner && unit.demand === demand)
    .map((unit) => nameUnit(frame, unit));
  if (held.ideals.every(({ kind }) => kind === "none")) {
    const already = free.ideals.every(({ kind }) => kind === "none");
    return already ? [] : [message("analysis.price-nothing-left", { asks })];
  }
  const changes = [
    ...countChange(free, held),
    ...productChange(free, held),
    ...bestChanges(frame, free, held),
  ];
  return [message(changes.length > 0 ? "analysis.price" : "analysis.price-none", { asks }), ...changes];
}

function countChange({ count: free }: ZoneFigures, { count: held }: ZoneFigures): Message[] {
  if (free.kind !== "exact" || held.kind !== "exact" || free.count === held.count) return [];
  return [message("analysis.price-count", { held: String(held.count), free: String(free.count) })];
}

function productChange({ product: free }: ZoneFigures, { product: held }: ZoneFigures): Message[] {
  if (free.kind !== "found" || !free.proven) return [];
  if (held.kind === "none") return [message("analysis.price-no-product", { free: toText(free.product) })];
  if (held.kind !== "found" || !held.proven) return [];
  const [before, after] = [toText(free.product), toText(held.product)];
  return before === after ? [] : [message("analysis.price-product", { held: after, free: before })];
}

function bestChanges(frame: Frame, free: ZoneFigures, held: ZoneFigures): Message[] {
  return frame.parties.flatMap(({ name }, party) => {
    const [before, after] = [free.ideals[party], held.ideals[party]];
    if (before.kind !== "found" || after.kind !== "found" || !before.proven || !after.proven) return [];
    const [from, to] = [toText(before.worth), toText(after.worth)];
    return from === to ? [] : [message("analysis.price-best", { party: name, held: to, free: from })];
  });
}
