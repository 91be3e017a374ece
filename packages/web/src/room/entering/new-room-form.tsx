// What a new room is called, who opens it, and which case it is about.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { fromParts } from "../../store/parts.ts";
import { useCards, useDatabase } from "../../store/use-database.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { TextField } from "../parts/text-field.tsx";
import { useDeeds, useRoomLine } from "../use-room.ts";
import { WhatARoomKeeps } from "./what-a-room-keeps.tsx";

interface Wanted {
  /** Empty: none yet. */
  readonly caseKey: string;
  readonly title: string;
  readonly seatName: string;
  readonly name: string;
  readonly address: string;
}

export function NewRoomForm() {
  const { entering } = useTexts();
  const { key } = useRoomLine();
  const database = useDatabase();
  const { order, busy, failure } = useDeeds();
  const [isUnsound, setUnsound] = useState(false);
  const [wanted, setWanted] = useState<Wanted>(() => ({
    ...{ caseKey: "", title: "", seatName: entering.mediatorSeat, name: "", address: ownAddress() },
  }));
  const prepare = async () => {
    const { caseKey, title, seatName, name, address } = wanted;
    const frame = caseKey === "" ? null : fromParts(await database.parts(caseKey)).frame;
    const outcome = await order("prepare", {
      ...{ key, address: address.trim().replace(/\/+$/, ""), name: name.trim() },
      founding: { title: title.trim(), seatName: seatName.trim(), frame },
      ...(caseKey !== "" && { caseKey }),
    });
    setUnsound(outcome === "unsound-case");
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void prepare();
      }}
    >
      <p>{entering.newLead}</p>
      <NewRoomFields wanted={wanted} onChange={setWanted} />
      <WhatARoomKeeps />
      {isUnsound && <p role="alert">{entering.unsoundCase}</p>}
      {failure && <p role="alert">{failure}</p>}
      <p className="row">
        <Button type="submit" className="main" isDisabled={busy}>
          {entering.makeKeys}
        </Button>
        <a href="#/">{entering.back}</a>
      </p>
    </form>
  );
}

function ownAddress(): string {
  return location.origin + location.pathname.replace(/\/(index\.html)?$/, "");
}

interface NewRoomFieldsProps {
  readonly wanted: Wanted;
  onChange(wanted: Wanted): void;
}

function NewRoomFields({ wanted, onChange }: NewRoomFieldsProps) {
  const { entering } = useTexts();
  const { cards = [] } = useCards();
  const { caseKey, title, seatName, name, address } = wanted;
  const set = (changes: Partial<Wanted>) => onChange({ ...wanted, ...changes });
  const choose = (chosen: string) => {
    const card = cards.find((one) => one.key === chosen);
    set({ caseKey: chosen, ...(card && title === "" && { title: card.title }) });
  };
  return (
    <>
      <label>
        {entering.aboutCase}
        <select value={caseKey} onChange={(event) => choose(event.target.value)}>
          <option value="">{entering.noCaseYet}</option>
          {cards.map((card) => (
            <option key={card.key} value={card.key}>
              {card.title}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={entering.roomTitle}
        value={title}
        onChange={(typed) => set({ title: typed })}
        isNeeded
      />
      <TextField
        label={entering.seatName}
        value={seatName}
        onChange={(typed) => set({ seatName: typed })}
        isNeeded
      />
      <TextField label={entering.yourName} value={name} onChange={(typed) => set({ name: typed })} />
      <details>
        <summary>{entering.whichServer}</summary>
        <label>
          {entering.serverAddress}
          <input
            required
            type="url"
            value={address}
            onChange={(event) => set({ address: event.target.value })}
          />
        </label>
        <p>
          <small>{entering.serverNote}</small>
        </p>
      </details>
    </>
  );
}
