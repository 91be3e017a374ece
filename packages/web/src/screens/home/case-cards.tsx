// The cases on this device, each with where it stands in one line.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../app/route.ts";
import { addCase } from "../../store/case-library.ts";
import type { CaseCard } from "../../store/database.ts";
import { fromParts } from "../../store/parts.ts";
import { forgetUnsaved } from "../../store/rescue.ts";
import { useDatabase } from "../../store/use-database.ts";
import { momentWords } from "../../texts/date-words.ts";
import { localeOf } from "../../texts/language.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";

interface CaseCardsProps {
  readonly cards: readonly CaseCard[];
  readonly refresh: () => void;
}

export function CaseCards({ cards, refresh }: CaseCardsProps) {
  const { files, home } = useTexts();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const tools = useCardTools(refresh);
  const remove = async (card: CaseCard) => setRemoved(await tools.remove(card));
  const bringBack = async () => {
    if (removed) await tools.bringBack(removed);
    setRemoved(null);
  };
  return (
    <>
      {removed && (
        <p className="row" role="status">
          {files.removed(removed.card.title)}{" "}
          <Button onPress={() => void bringBack()}>{home.undoRemove}</Button>
        </p>
      )}
      <ul className="plain cards">
        {cards.map((card) => (
          <li key={card.key} className="card">
            <Card card={card} onCopy={() => void tools.copy(card)} onRemove={() => void remove(card)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  readonly card: CaseCard;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

function Card({ card, onCopy, onRemove }: CardProps) {
  const { home, files, app } = useTexts();
  const language = useLanguage();
  const when = momentWords(new Date(card.changed), localeOf(language));
  return (
    <>
      <h3>
        <a href={writeRoute({ at: "case", key: card.key, screen: "case", detail: "" })} dir="auto">
          {card.title}
        </a>
      </h3>
      <p>{card.line === "" ? home.notWorkedOut : card.line}</p>
      <p className="row">
        <small>{home.changed(when)}</small>
        <Button className="link" aria-label={files.copy(card.title)} onPress={onCopy}>
          {app.copy}
        </Button>
        <Button className="link" aria-label={files.remove(card.title)} onPress={onRemove}>
          {app.remove}
        </Button>
      </p>
    </>
  );
}

interface Removed {
  readonly card: CaseCard;
  restore(): Promise<void>;
}

function useCardTools(refresh: () => void) {
  const database = useDatabase();
  const { files } = useTexts();
  const copy = async ({ key, title }: CaseCard) => {
    const documents = fromParts(await database.parts(key));
    const frame = { ...documents.frame, title: files.copyTitle(title) };
    await addCase(database, { documents: { ...documents, frame } });
    refresh();
  };
  /** What it takes to bring it back is kept until the page is left. */
  const remove = async (card: CaseCard): Promise<Removed> => {
    const [parts, kept, folder, settings] = await Promise.all([
      database.parts(card.key),
      database.keptFiles(card.key),
      database.folder(card.key),
      database.settingsOf(card.key),
    ]);
    await database.remove(card.key);
    forgetUnsaved(card.key);
    refresh();
    const restore = async () => {
      await database.bring(card, parts);
      for (const [name, value] of settings) await database.set(name, value);
      if (kept) await database.keepFiles(card.key, kept);
      if (folder) await database.keepFolder(card.key, folder);
      refresh();
    };
    return { card, restore };
  };
  return { copy, remove, bringBack: ({ restore }: Removed) => restore() };
}
