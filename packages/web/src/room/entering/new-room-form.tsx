// What a new room is called, who opens it, and which case it is about.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { fromParts } from "../../store/parts.ts";
import { useCards, useDatabase } from "../../store/use-database.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useDeeds, useRoomLine } from "../use-room.ts";
import { WhatARoomKeeps } from "./what-a-room-keeps.tsx";

export function NewRoomForm() {
  const { entering } = useTexts();
  const { key } = useRoomLine();
  const database = useDatabase();
  const { cards = [] } = useCards();
  const { order, busy, failure } = useDeeds();
  const [caseKey, setCaseKey] = useState("");
  const [title, setTitle] = useState("");
  const [name, setName] = useState("");
  const [seatName, setSeatName] = useState<string>(entering.mediatorSeat);
  const [address, setAddress] = useState(
    () => location.origin + location.pathname.replace(/\/(index\.html)?$/, ""),
  );
  const choose = (chosen: string) => {
    setCaseKey(chosen);
    const card = cards.find((one) => one.key === chosen);
    if (card && title === "") setTitle(card.title);
  };
  const prepare = async () => {
    const frame = caseKey === "" ? null : fromParts(await database.parts(caseKey)).frame;
    await order("prepare", {
      ...{ key, address: address.trim().replace(/\/+$/, ""), name: name.trim() },
      founding: { title: title.trim(), seatName: seatName.trim(), frame },
      ...(caseKey !== "" && { caseKey }),
    });
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
      <label>
        {entering.roomTitle}
        <input required value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label>
        {entering.seatName}
        <input
          required
          value={seatName}
          maxLength={200}
          onChange={(event) => setSeatName(event.target.value)}
        />
      </label>
      <label>
        {entering.yourName}
        <input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </label>
      <details>
        <summary>{entering.whichServer}</summary>
        <label>
          {entering.serverAddress}
          <input required type="url" value={address} onChange={(event) => setAddress(event.target.value)} />
        </label>
        <p>
          <small>{entering.serverNote}</small>
        </p>
      </details>
      <WhatARoomKeeps />
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
