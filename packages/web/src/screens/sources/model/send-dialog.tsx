// Before a text leaves this machine: where it goes, how much of it, and what goes with it.
import { registeredActors } from "@parley/engine/editing";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useCase } from "../../../store/use-case.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { ReadArticle } from "../read-articles.ts";
import type { SourceWords } from "../use-source-words.ts";

interface SendDialogProps {
  readonly host: string;
  readonly articles: readonly ReadArticle[];
  readonly words: SourceWords;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

export function SendDialog({ host, articles, words, onSend, onClose }: SendDialogProps) {
  const { app, sourcesModel } = useTexts();
  const { confirm } = sourcesModel;
  const { documents } = useCase();
  const names = registeredActors(documents.frame).map(({ name }) => name);
  const characters = words.number(articles.reduce((sum, { text }) => sum + text.length, 0));
  return (
    <PlainDialog title={confirm.title(host)} onClose={onClose}>
      <p dir="auto">
        {articles.length === 1
          ? confirm.one(articles[0].title, characters, host)
          : confirm.many(words.articles(articles.length), characters, host)}
      </p>
      <p dir="auto">{names.length === 0 ? confirm.noNames : confirm.names(words.and(names))}</p>
      <p>{confirm.later}</p>
      <div className="row buttons">
        <Button className="main" onPress={onSend}>
          {confirm.send}
        </Button>
        <Button onPress={onClose}>{app.cancel}</Button>
      </div>
    </PlainDialog>
  );
}
