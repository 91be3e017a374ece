// By what name the others know this member.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { useDeeds } from "../../use-room.ts";

export function NamePart({ name }: { readonly name: string | null }) {
  const { roomSeats } = useTexts();
  const { order, busy, failure } = useDeeds();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? name ?? "";
  const say = async () => {
    await order("send", { act: { do: "name", name: shown.trim() } });
    setTyped(null);
  };
  return (
    <section className="part">
      <h2>{roomSeats.nameTitle}</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void say();
        }}
      >
        <label>
          {roomSeats.nameLead}
          <input required maxLength={200} value={shown} onChange={(event) => setTyped(event.target.value)} />
        </label>
        {failure && <p role="alert">{failure}</p>}
        <p>
          <Button type="submit" isDisabled={busy || shown.trim() === "" || shown === name}>
            {roomSeats.say}
          </Button>
        </p>
      </form>
    </section>
  );
}
