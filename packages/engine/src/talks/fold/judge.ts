// Whether an act is legal where it stands, and the first reason if it isn't. Rules of one kind of act alone are in `kinds/`.
import { type Message, message } from "../../case/message.ts";
import type { LeafHash, SeatId } from "../ids.ts";
import { isOpenToAll, type PlacedAct, reachesAllOf } from "../place.ts";
import type { JudgedAct } from "../room.ts";
import type { Bench, Conduct, ConductTable, Reference, Who } from "./conduct.ts";
import { chairs, hasVoice, roleOf, rulesInForce } from "./control-facts.ts";
import type { ControlState } from "./control-state.ts";
import { tooEarly } from "./timing.ts";

export interface Docket {
  readonly bench: Bench;
  readonly table: ConductTable;
  /** Acts opened before, by hash. */
  readonly earlier: ReadonlyMap<LeafHash, JudgedAct>;
}

/** The kinds of act are looked up by word; what the table holds for a word takes acts of that word. */
export function conductOf(table: ConductTable, placed: PlacedAct): Conduct<PlacedAct["act"]> | null {
  const { act } = placed;
  return act.do === "unreadable" ? null : (table[act.do] as Conduct<PlacedAct["act"]>);
}

export function judge({ bench, table, earlier }: Docket): Message | null {
  const { placed, control } = bench;
  if (earlier.has(placed.leaf)) return message("talks.repeated");
  const conduct = conductOf(table, placed);
  if (!conduct) return message("talks.unreadable");
  if (placed.kind !== conduct.header) return message("talks.wrong-kind", { kind: placed.kind });
  if (placed.kind === "found") return conduct.judge?.(placed.act, bench) ?? null;
  return (
    outsider(placed, control) ??
    unsoundAudience(placed, control) ??
    unsoundReference(conduct.refersTo?.(placed.act) ?? [], placed, earlier) ??
    (conduct.whileAway || !control.away.has(placed.seat) ? null : message("talks.away")) ??
    tooEarly(conduct.when, control) ??
    notEntitled(conduct.who, placed.seat, control) ??
    (conduct.when === "always" ? null : observed(placed, control)) ??
    conduct.judge?.(placed.act, bench) ??
    null
  );
}

function outsider({ author, seat }: PlacedAct, { members }: ControlState): Message | null {
  const member = members.get(author);
  if (!member || member.seat !== seat) return message("talks.not-a-member");
  return member.gone === null ? null : message("talks.member-gone", { how: member.gone.how });
}

function unsoundAudience(placed: PlacedAct, { seats }: ControlState): Message | null {
  if (isOpenToAll(placed)) return null;
  if (!placed.audience.includes(placed.seat)) return message("talks.author-outside-audience");
  const unknown = placed.audience.filter((seat) => !seats.has(seat));
  return unknown.length === 0 ? null : message("talks.unknown-seat", { seats: unknown });
}

/** One reason covers acts that do not exist, come later or have other readers: they cannot be told apart by all. */
function unsoundReference(
  references: readonly Reference[],
  placed: PlacedAct,
  earlier: ReadonlyMap<LeafHash, JudgedAct>,
): Message | null {
  for (const { leaf, wanted } of references) {
    const found = earlier.get(leaf);
    if (!found || !reachesAllOf(found.placed, placed))
      return message("talks.refers-beyond-audience", { act: leaf });
    if (found.illegal) return message("talks.refers-to-void", { act: leaf });
    if (wanted && !wanted.includes(found.placed.act.do))
      return message("talks.wrong-reference", { act: leaf, wanted });
  }
  return null;
}

/** What is on the table goes past seats that observe, where the rules say so. */
function observed(placed: PlacedAct, control: ControlState): Message | null {
  if (isOpenToAll(placed) || rulesInForce(control)?.observers !== "control-only") return null;
  const observers = placed.audience.filter((seat) => roleOf(control, seat) === "observer");
  return observers.length === 0 ? null : message("talks.observer-in-audience", { seats: observers });
}

function notEntitled(who: Who, seat: SeatId, control: ControlState): Message | null {
  switch (who) {
    case "member":
      return null;
    case "voice":
      return hasVoice(control, seat) ? null : message("talks.no-voice");
    case "chair":
      return chairs(control).includes(seat) ? null : message("talks.not-in-the-chair");
  }
}
