// The case that the talks are about: its frame, brought by the chair in versions.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { fromParts } from "../../../store/parts.ts";
import { useCards, useDatabase } from "../../../store/use-database.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useDeeds, useRoomAnswer } from "../../use-room.ts";

export function CasePart({ isChair }: { readonly isChair: boolean }) {
  const { roomSeats } = useTexts();
  const numbers = useNumberFormat();
  const { value } = useRoomAnswer("frameNow", null);
  if (!value) return null;
  const { title, version } = value;
  return (
    <section className="part">
      <h2>{roomSeats.caseTitle}</h2>
      <p>{title === null ? roomSeats.noCase : roomSeats.caseNow(title, numbers.format(version))}</p>
      {isChair && <Bring isFirst={version === 0} />}
    </section>
  );
}

function Bring({ isFirst }: { readonly isFirst: boolean }) {
  const { entering, roomSeats } = useTexts();
  const database = useDatabase();
  const { cards = [] } = useCards();
  const { order, busy, failure } = useDeeds();
  const [key, setKey] = useState("");
  const [isUnsound, setUnsound] = useState(false);
  const bring = async () => {
    const { frame } = fromParts(await database.parts(key));
    const outcome = await order("bringCase", { frame, caseKey: key });
    setUnsound(outcome === "unsound-case");
    setKey("");
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void bring();
      }}
    >
      <label>
        {roomSeats.whichCase}
        <select required value={key} onChange={(event) => setKey(event.target.value)}>
          <option value="" />
          {cards.map((card) => (
            <option key={card.key} value={card.key}>
              {card.title}
            </option>
          ))}
        </select>
      </label>
      <p>
        <small>{roomSeats.bringNote}</small>
      </p>
      {isUnsound && <p role="alert">{entering.unsoundCase}</p>}
      {failure && <p role="alert">{failure}</p>}
      <p>
        <Button type="submit" isDisabled={busy || key === ""}>
          {isFirst ? roomSeats.bring : roomSeats.bringNew}
        </Button>
      </p>
    </form>
  );
}
