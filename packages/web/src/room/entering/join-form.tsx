// Joining by a link: where it leads, by what name one wants to be known, and what a room keeps.
import { readLink } from "@parley/room";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { givenLink } from "../../app/given-link.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { TextField } from "../parts/text-field.tsx";
import { useDeeds, useRoomLine } from "../use-room.ts";
import { WhatARoomKeeps } from "./what-a-room-keeps.tsx";

export function JoinForm() {
  const { entering } = useTexts();
  const { key } = useRoomLine();
  const { order, busy, failure } = useDeeds();
  const [isGiven, setGiven] = useState(true);
  const [link, setLink] = useState(() => {
    const given = givenLink();
    if (given === null) setGiven(false);
    return given ?? "";
  });
  const [name, setName] = useState("");
  const read = readLink(link);
  const prepare = async () => {
    if (read) await order("prepare", { key, address: read.address, name: name.trim(), link: link.trim() });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void prepare();
      }}
    >
      <p>{entering.joinLead}</p>
      {isGiven && read ? (
        <p>{entering.leadsTo(read.address)}</p>
      ) : (
        <label>
          {entering.link}
          <input
            required
            value={link}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setLink(event.target.value)}
          />
        </label>
      )}
      {link !== "" && !read && <p role="alert">{entering.noLink}</p>}
      <TextField label={entering.yourName} value={name} onChange={setName} />
      <WhatARoomKeeps />
      {failure && <p role="alert">{failure}</p>}
      <p className="row">
        <Button type="submit" className="main" isDisabled={busy || !read}>
          {entering.makeKeys}
        </Button>
        <a href="#/">{entering.back}</a>
      </p>
    </form>
  );
}
