// What is kept on this device and how safe it is there; and erasing all of it in one confirmed act.
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../parts/plain-dialog.tsx";
import { roomCards } from "../../room/kept-rooms.ts";
import { eraseEverything } from "../../store/case-library.ts";
import type { CaseCard } from "../../store/database.ts";
import { askToPersist } from "../../store/persistence.ts";
import { useDatabase } from "../../store/use-database.ts";
import { localeOf } from "../../texts/language.ts";
import { numberFormat } from "../../texts/number-format.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";

interface OnThisDeviceProps {
  readonly cards: readonly CaseCard[];
  readonly refresh: () => void;
}

export function OnThisDevice({ cards }: OnThisDeviceProps) {
  const { files, home } = useTexts();
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [erasing, setErasing] = useState(false);
  useEffect(() => {
    void askToPersist().then(setPersisted);
  }, []);
  return (
    <section aria-labelledby="on-this-device">
      <h2 id="on-this-device">{home.onThisDevice}</h2>
      <p>
        {files.storeNote} {persisted !== null && (persisted ? files.persisted : files.notPersisted)}
      </p>
      <Button onPress={() => setErasing(true)}>{files.erase}</Button>
      {erasing && <EraseDialog cards={cards} onClose={() => setErasing(false)} />}
    </section>
  );
}

function EraseDialog({
  cards,
  onClose,
}: {
  readonly cards: readonly CaseCard[];
  readonly onClose: () => void;
}) {
  const { files, app } = useTexts();
  const language = useLanguage();
  const database = useDatabase();
  const numbers = numberFormat(localeOf(language));
  const written = numbers.format(cards.length);
  const [rooms, setRooms] = useState(0);
  useEffect(() => {
    void roomCards().then((found) => setRooms(found.length));
  }, []);
  const erase = async () => {
    await eraseEverything(database);
    location.hash = "#/";
    location.reload();
  };
  return (
    <PlainDialog title={files.eraseTitle} onClose={onClose}>
      <p>{files.eraseLead(files.cases(cards.length, written))}</p>
      {rooms > 0 && <p>{files.eraseRooms(rooms, numbers.format(rooms))}</p>}
      <p className="row buttons">
        <Button className="main" onPress={() => void erase()}>
          {files.eraseConfirm}
        </Button>
        <Button onPress={onClose} autoFocus>
          {app.cancel}
        </Button>
      </p>
    </PlainDialog>
  );
}
