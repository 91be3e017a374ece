// Writing the keys' backup down, and opening it again to be sure of it.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { download, fileName } from "../../files/save-files.ts";
import { useTexts } from "../../texts/use-texts.ts";
import type { OutsideCard } from "../messages.ts";
import { useDeeds } from "../use-room.ts";
import { BackupFields } from "./backup-fields.tsx";

export function BackupSteps({ card }: { readonly card: OutsideCard }) {
  const { entering } = useTexts();
  const { order, busy, failure } = useDeeds();
  const [words, setWords] = useState<string | null>(null);
  const write = async () => {
    const written = await order("writeBackup", null);
    if (!written) return;
    setWords(written.words);
    const name = `${fileName(card.title || "room")}-keys.age`;
    download(written.file, { name, type: "application/octet-stream" });
  };
  if (card.backedUp) return <p role="status">{entering.backedUp}</p>;
  return (
    <section className="part">
      <h2>{entering.writeTitle}</h2>
      <p>{entering.writeLead}</p>
      <p>
        <Button isDisabled={busy} onPress={() => void write()}>
          {words === null ? entering.write : entering.writeAgain}
        </Button>
      </p>
      {words !== null && (
        <>
          <p className="secret-words" data-backup-words translate="no">
            {words}
          </p>
          <p>{entering.wordsNote}</p>
          <CheckStep />
        </>
      )}
      {failure && <p role="alert">{failure}</p>}
    </section>
  );
}

function CheckStep() {
  const { entering } = useTexts();
  const { order, busy } = useDeeds();
  const [file, setFile] = useState<Uint8Array | null>(null);
  const [words, setWords] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const check = async () => {
    if (!file) return;
    const outcome = await order("checkBackup", { file, words });
    setSaid(outcome && outcome !== "fine" ? entering.checks[outcome] : null);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <h2>{entering.checkTitle}</h2>
      <p>{entering.checkLead}</p>
      <BackupFields words={words} onWords={setWords} onFile={setFile} />
      {said && <p role="alert">{said}</p>}
      <p>
        <Button type="submit" isDisabled={busy || !file}>
          {busy ? entering.checking : entering.check}
        </Button>
      </p>
    </form>
  );
}
