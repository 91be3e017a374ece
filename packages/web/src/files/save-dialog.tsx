// Saving and sharing: for whom, what goes along, locked or not, as a file or into a folder; and what the receiver will be able to read.
import type { CaseDocuments } from "@parley/engine/case";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { PlainDialog } from "../parts/plain-dialog.tsx";
import { useCase, useSession } from "../store/use-case.ts";
import { useDatabase } from "../store/use-database.ts";
import { useLanguage, useTexts } from "../texts/use-texts.ts";
import { type ChosenParts, everything, PUBLIC_PARTS } from "./chosen-parts.ts";
import { PartChoice, partTitles } from "./part-choice.tsx";
import { NO_LOCK, PassphraseFields, type PassphraseState } from "./passphrase-fields.tsx";
import { canOpenFolders } from "./pick-files.ts";
import { FolderChanged, type SaveOutcome, saveAsFile, saveIntoFolder } from "./saving.ts";
import { withShortName } from "./short-name.ts";

export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { files, app } = useTexts();
  const { documents } = useCase();
  const [purpose, setPurpose] = useState<"me" | "somebody">("me");
  const [chosen, setChosen] = useState<ChosenParts>(() => everything(documents));
  const [lock, setLock] = useState<PassphraseState>(NO_LOCK);
  const { outcome, folderName, toFile, toFolder } = useSaving();
  const forSharing = purpose === "somebody";
  const plan = { documents: withShortName(documents), chosen, forSharing, passphrase: lock.passphrase };

  const choosePurpose = (value: string) => {
    setPurpose(value as "me" | "somebody");
    setChosen(value === "me" ? everything(documents) : PUBLIC_PARTS);
  };
  return (
    <PlainDialog title={files.saveTitle} onClose={onClose} wide>
      <RadioGroup className="choices" value={purpose} onChange={choosePurpose}>
        <Label>{files.forWhom}</Label>
        <Radio className="radio" value="me">
          {files.forMe}
        </Radio>
        <Radio className="radio" value="somebody">
          {files.forSomebody}
        </Radio>
      </RadioGroup>
      {forSharing && <PartChoice documents={documents} chosen={chosen} onChoose={setChosen} />}
      <PassphraseFields state={lock} onChange={setLock} />
      {forSharing && <WhatIsSeen documents={documents} chosen={chosen} />}
      <p className="row buttons">
        <Button className="main" isDisabled={!lock.ready} onPress={() => void toFile(plan)}>
          {files.asFile}
        </Button>
        {!forSharing && !lock.on && canOpenFolders() && (
          <Button onPress={() => void toFolder(plan, { over: false })}>
            {folderName === null ? files.intoFolder : files.intoSameFolder(folderName)}
          </Button>
        )}
        <Button onPress={onClose}>{app.close}</Button>
      </p>
      <Outcome outcome={outcome} onOver={() => void toFolder(plan, { over: true })} />
    </PlainDialog>
  );
}

function WhatIsSeen({
  documents,
  chosen,
}: {
  readonly documents: CaseDocuments;
  readonly chosen: ChosenParts;
}) {
  const { files } = useTexts();
  return (
    <div className="note" role="note">
      <p className="note-title">{files.receiverSees}</p>
      <ul>
        {partTitles({ documents, chosen, words: files }).map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <p>{files.nothingElse}</p>
    </div>
  );
}

function Outcome({ outcome, onOver }: { readonly outcome: SaveOutcome | null; readonly onOver: () => void }) {
  const { files } = useTexts();
  if (!outcome) return null;
  if (outcome.kind === "changed-on-disk") {
    return (
      <div role="alert">
        <p>{files.folderChanged}</p>
        <Button onPress={onOver}>{files.saveOver}</Button>
      </div>
    );
  }
  if (!("name" in outcome)) return <p role="alert">{files.saveRefused}</p>;
  return (
    <p role="status">
      {outcome.kind === "file" ? files.saved(outcome.name) : files.savedFolder(outcome.name)}
    </p>
  );
}

type Plan = Parameters<typeof saveAsFile>[0]["plan"];

function useSaving() {
  const database = useDatabase();
  const language = useLanguage();
  const { files } = useTexts();
  const { role, documents } = useCase();
  const session = useSession();
  const { key } = session;
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  useEffect(() => {
    void database.folder(key).then((known) => setFolder(known ?? null));
  }, [database, key]);
  const tools = { database, key, language };
  /** The case here bears the name of the copies that leave it. */
  const keepName = () => {
    if (role === "leads" && documents.frame.id === undefined)
      session.edit(withShortName, { label: files.didName });
  };
  const toFile = async (plan: Plan) => {
    keepName();
    setOutcome(await saveAsFile({ plan, ...tools }));
  };
  const toFolder = async (plan: Plan, { over }: { over: boolean }) => {
    keepName();
    try {
      const saved = await saveIntoFolder({ plan, folder, over, ...tools });
      if (!saved) return;
      setFolder(saved.folder);
      setOutcome({ kind: "folder", name: saved.folder.name });
    } catch (error) {
      setOutcome({ kind: error instanceof FolderChanged ? "changed-on-disk" : "refused" });
    }
  };
  return { outcome, folderName: folder?.name ?? null, toFile, toFolder };
}
