// Who tables, what it takes to agree, and whether parts bind.
import type { SeatId } from "@parley/engine/talks";
import { useTexts } from "../../../../texts/use-texts.ts";
import { SeatName } from "../../../parts/seat-name.tsx";
import { OneOf } from "../one-of.tsx";
import { ClausePart } from "./clause-part.tsx";
import { type Drafting, useDrafting } from "./drafting.ts";
import { Ticks } from "./tick.tsx";

/** Seats with a voice, and others that a clause still names. */
function voicesFor({ rules, known }: Drafting, named: readonly SeatId[]) {
  return known.seats
    .filter(({ id }) => named.includes(id) || rules.seats.some((one) => one.seat === id && one.voice))
    .map((tag) => ({ id: tag.id, name: <SeatName seat={tag} /> }));
}

export function TablingClause() {
  const { roomRules } = useTexts();
  const drafting = useDrafting();
  const { rules, edit, known } = drafting;
  const { tabling } = rules;
  return (
    <ClausePart clause="tabling">
      <Ticks
        label={roomRules.draft.tablingSeats}
        chosen={tabling.seats}
        items={voicesFor(drafting, tabling.seats)}
        onChange={(seats) => edit((now) => ({ ...now, tabling: { ...now.tabling, seats } }))}
      />
      <OneOf
        label={roomRules.draft.tablingWhere}
        value={tabling.between ? "some" : "all"}
        onChange={(where) =>
          edit((now) => ({ ...now, tabling: { ...now.tabling, between: where === "some" } }))
        }
        options={{ all: known.sentences["tabling-to-all"], some: known.sentences["tabling-between"] }}
      />
    </ClausePart>
  );
}

export function DecisionClause() {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const drafting = useDrafting();
  const { rules, edit } = drafting;
  const { decision } = rules;
  const parties = rules.seats.filter(({ role, voice }) => role === "party" && voice).map(({ seat }) => seat);
  return (
    <ClausePart clause="decision">
      <OneOf
        isLabelled
        label={draft.ask.decision}
        value={decision.by}
        onChange={(by) =>
          edit((now) => ({ ...now, decision: by === "listed" ? { by, seats: parties } : { by } }))
        }
        options={{ "all-parties": draft.decisionAll, listed: draft.decisionListed }}
      />
      {decision.by === "listed" && (
        <Ticks
          label={draft.decisionSeats}
          chosen={decision.seats}
          items={voicesFor(drafting, decision.seats)}
          onChange={(seats) => edit((now) => ({ ...now, decision: { by: "listed", seats } }))}
        />
      )}
    </ClausePart>
  );
}

export function WholeOrPartsClause() {
  const { roomRules } = useTexts();
  const { rules, edit, known } = useDrafting();
  return (
    <ClausePart clause="nothing-agreed">
      <OneOf
        isLabelled
        label={roomRules.draft.ask["nothing-agreed"]}
        value={rules.nothingAgreedUntilEverything ? "whole" : "parts"}
        onChange={(how) => edit((now) => ({ ...now, nothingAgreedUntilEverything: how === "whole" }))}
        options={{
          whole: known.sentences["nothing-agreed-on"],
          parts: known.sentences["nothing-agreed-off"],
        }}
      />
    </ClausePart>
  );
}
