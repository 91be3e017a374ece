// The room as one file, in the clear or locked, with what whoever has the file has in hand.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { NO_LOCK, PassphraseFields, type PassphraseState } from "../../../files/passphrase-fields.tsx";
import { download } from "../../../files/save-files.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useDeeds } from "../../use-room.ts";

export function TakeAwayPart() {
  const { roomLog: words } = useTexts();
  const [lock, setLock] = useState<PassphraseState>({ ...NO_LOCK, on: true, ready: false });
  const [saved, setSaved] = useState<string | null>(null);
  const { order, busy, failure } = useDeeds();
  const save = async () => {
    const taken = await order("exportRoom", { passphrase: lock.passphrase });
    if (!taken) return;
    const type = lock.passphrase === null ? "application/json" : "application/octet-stream";
    download(taken.bytes, { name: taken.name, type });
    setSaved(taken.name);
  };
  return (
    <section className="part" aria-labelledby="take-away">
      <h2 id="take-away">{words.awayTitle}</h2>
      <p>{words.awayLead}</p>
      <p>
        <strong>{words.awaySecret}</strong>
      </p>
      <PassphraseFields state={lock} onChange={setLock} />
      {failure && <p role="alert">{failure}</p>}
      <p className="row">
        <Button isDisabled={busy || !lock.ready} onPress={() => void save()}>
          {words.awaySave}
        </Button>
        <span role="status">{busy ? words.awaySaving : saved && words.awaySaved(saved)}</span>
      </p>
    </section>
  );
}
