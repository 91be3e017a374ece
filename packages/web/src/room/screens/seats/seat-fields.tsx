// What a seat is called, what it is there for, and for which party of the case it speaks.
import type { Role } from "@parley/engine/talks";
import { useTexts } from "../../../texts/use-texts.ts";
import type { SeatsView } from "../../questions/seats.ts";

export interface SeatDraft {
  readonly name: string;
  readonly role: Role;
  /** Empty: none. */
  readonly party: string;
}

interface SeatFieldsProps {
  readonly draft: SeatDraft;
  readonly parties: SeatsView["parties"];
  onChange(draft: SeatDraft): void;
}

const ROLES = ["party", "mediator", "observer"] as const;

export function SeatFields({ draft, parties, onChange }: SeatFieldsProps) {
  const { roomSeats } = useTexts();
  const set = (changes: Partial<SeatDraft>) => onChange({ ...draft, ...changes });
  const choose = (party: string) => {
    const name = parties.find(({ id }) => id === party)?.name;
    set({ party, ...(draft.name === "" && name !== undefined && { name }) });
  };
  return (
    <>
      <label>
        {roomSeats.role}
        <select value={draft.role} onChange={(event) => set({ role: event.target.value as Role })}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {roomSeats.roles[role]}
            </option>
          ))}
        </select>
      </label>
      {draft.role === "party" &&
        (parties.length === 0 ? (
          <p>
            <small>{roomSeats.noFrame}</small>
          </p>
        ) : (
          <label>
            {roomSeats.forParty}
            <select value={draft.party} onChange={(event) => choose(event.target.value)}>
              <option value="">{roomSeats.noParty}</option>
              {parties.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      <label>
        {roomSeats.seatName}
        <input
          required
          maxLength={200}
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </label>
    </>
  );
}

/** As an act says it. */
export function seatSaid({ name, role, party }: SeatDraft) {
  return { name: name.trim(), role, ...(role === "party" && party !== "" && { party }) };
}
