// Coming back to a room by a backup: its file and words, and any link to the room.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../texts/use-texts.ts";
import { useDeeds, useRoomLine } from "../use-room.ts";
import { BackupFields } from "./backup-fields.tsx";

export function RestoreForm() {
  const { entering } = useTexts();
  const { key } = useRoomLine();
  const { order, busy, failure } = useDeeds();
  const [file, setFile] = useState<Uint8Array | null>(null);
  const [words, setWords] = useState("");
  const [link, setLink] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const restore = async () => {
    if (!file) return;
    const outcome = await order("restoreBackup", { key, file, words, link: link.trim() });
    setSaid(outcome && outcome !== "fine" ? entering.checks[outcome] : null);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void restore();
      }}
    >
      <p>{entering.restoreLead}</p>
      <BackupFields words={words} onWords={setWords} onFile={setFile} />
      <label>
        {entering.anyLink}
        <input
          required
          value={link}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setLink(event.target.value)}
        />
      </label>
      {(said ?? failure) && <p role="alert">{said ?? failure}</p>}
      <p className="row">
        <Button type="submit" className="main" isDisabled={busy || !file}>
          {entering.comeBack}
        </Button>
        <a href="#/">{entering.back}</a>
      </p>
    </form>
  );
}
