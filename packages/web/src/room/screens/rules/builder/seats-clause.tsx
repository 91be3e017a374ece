// Who sits in which seat, with a voice or without, and for which parties of the case it speaks.
import type { Role, SeatClause } from "@parley/engine/talks";
import { writeRoute } from "../../../../app/route.ts";
import { useTexts } from "../../../../texts/use-texts.ts";
import { SeatName } from "../../../parts/seat-name.tsx";
import { toggled, withClause, withRole, withVoice } from "../../../rules/draft-edits.ts";
import { useRoomLine } from "../../../use-room.ts";
import { ClausePart } from "./clause-part.tsx";
import { frameOf, useDrafting } from "./drafting.ts";
import { Tick } from "./tick.tsx";

const ROLES = ["mediator", "party", "observer"] as const;

export function SeatsClause() {
  const { roomRules } = useTexts();
  const { key } = useRoomLine();
  const { rules } = useDrafting();
  return (
    <ClausePart clause="seats">
      {rules.seats.map((clause) => (
        <SeatFields key={clause.seat} clause={clause} />
      ))}
      <p className="sans">
        {roomRules.draft.noSeatSection}{" "}
        <a href={writeRoute({ at: "room", key, screen: "seats", detail: "" })}>{roomRules.toSeats}</a>
      </p>
    </ClausePart>
  );
}

function SeatFields({ clause: { seat, role, voice, speaksFor } }: { readonly clause: SeatClause }) {
  const { roomRules, rooms } = useTexts();
  const { draft } = roomRules;
  const drafting = useDrafting();
  const { edit, known } = drafting;
  const tag = known.seats.find(({ id }) => id === seat);
  const speak = (party: string) =>
    edit((now) => withClause(now, seat, { speaksFor: toggled(speaksFor, party) }));
  return (
    <fieldset className="rules-seat">
      <legend>{tag ? <SeatName seat={tag} /> : seat}</legend>
      <div className="row">
        <label>
          {draft.seatRole}{" "}
          <select
            value={role}
            onChange={({ target }) => edit((now) => withRole(now, seat, target.value as Role))}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {rooms.roles[one]}
              </option>
            ))}
          </select>
        </label>
        <Tick
          isOn={voice}
          isDisabled={role === "observer"}
          onTick={(isOn) => edit((now) => withVoice(now, seat, isOn))}
        >
          {draft.seatVoice}
        </Tick>
      </div>
      {role === "party" && (
        <div className="row">
          <span className="sans">{draft.seatFor}</span>
          {(frameOf(drafting)?.parties ?? []).map(({ id, name }) => (
            <Tick key={id} isOn={speaksFor.includes(id)} onTick={() => speak(id)}>
              <bdi>{name}</bdi>
            </Tick>
          ))}
        </div>
      )}
    </fieldset>
  );
}
