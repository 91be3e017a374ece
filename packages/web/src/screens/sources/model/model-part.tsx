// Asking a language model beside the rules: which one and where, what is sent, and what came of it. Nothing stands here unless one was named.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { ModelEndpoint } from "../../../sources/model/endpoint.ts";
import { type ModelProgress, useModel, useModelKey } from "../../../sources/model/use-model.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { ReadArticle } from "../read-articles.ts";
import type { SourceWords } from "../use-source-words.ts";
import { ModelRoundText } from "./model-outcome.tsx";
import { SendDialog } from "./send-dialog.tsx";

interface ModelProps {
  /** Those that would be asked about. */
  readonly articles: readonly ReadArticle[];
  readonly words: SourceWords;
}

/** On the page of all articles. */
export function ModelPart(props: ModelProps) {
  const { endpoint } = useModel();
  const { sourcesModel: texts } = useTexts();
  if (!endpoint || props.articles.length === 0) return null;
  return (
    <section className="part model-part" aria-labelledby="model-title">
      <h2 id="model-title">{texts.title}</h2>
      <ModelAsk
        {...props}
        {...{ endpoint }}
        label={texts.askAll(props.articles.length, props.words.number(props.articles.length))}
      />
    </section>
  );
}

/** Where one article is read. */
export function ModelOfArticle({ article, words }: { article: ReadArticle; words: SourceWords }) {
  const { endpoint, progress, round } = useModel();
  const { sourcesModel: texts } = useTexts();
  if (!endpoint) return null;
  return (
    <details className="model-part" open={progress !== null || round !== null || undefined}>
      <summary>{texts.title}</summary>
      <ModelAsk articles={[article]} {...{ words, endpoint }} label={texts.askOne} />
    </details>
  );
}

interface AskProps extends ModelProps {
  readonly endpoint: ModelEndpoint;
  readonly label: string;
}

function ModelAsk({ articles, words, endpoint, label }: AskProps) {
  const { sourcesModel: texts } = useTexts();
  const { ask, progress, round, stop } = useModel();
  const [key, typeKey] = useModelKey();
  const [isAsking, setAsking] = useState(false);
  const { name, host, isHere } = endpoint;
  const send = () => void ask(articles, key);
  return (
    <>
      <p>{isHere ? texts.here(name, host) : texts.elsewhere(name, host)}</p>
      <p>{texts.sent}</p>
      <p>{texts.taken}</p>
      <KeyField value={key} onType={typeKey} />
      <p className="row">
        <Button onPress={isHere ? send : () => setAsking(true)} isDisabled={progress !== null}>
          {label}
        </Button>
      </p>
      <div role="status" className="model-state">
        {progress && <ProgressText {...{ progress, words }} onStop={stop} />}
        {round && <ModelRoundText {...{ round, host, words }} />}
      </div>
      {isAsking && (
        <SendDialog
          {...{ host, articles, words }}
          onClose={() => setAsking(false)}
          onSend={() => {
            setAsking(false);
            send();
          }}
        />
      )}
    </>
  );
}

function KeyField({ value, onType }: { readonly value: string; readonly onType: (key: string) => void }) {
  const { sourcesModel: texts } = useTexts();
  const id = useId();
  return (
    <p className="model-key">
      <label htmlFor={id}>{texts.keyHere}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-note`}
        onChange={(event) => onType(event.target.value)}
      />
      <small id={`${id}-note`}>{texts.keyMore}</small>
    </p>
  );
}

interface ProgressProps {
  readonly progress: ModelProgress;
  readonly words: SourceWords;
  readonly onStop: () => void;
}

function ProgressText({ progress, words, onStop }: ProgressProps) {
  const { app, sourcesModel: texts } = useTexts();
  const { at, all, title, done, parts } = progress;
  const share = parts === 0 ? 0 : done / parts;
  return (
    <p className="waiting">
      <progress value={at + share} max={all} aria-label={app.working} />
      <span dir="auto">
        {texts.asking(words.number(at + 1), words.number(all), title)}
        {parts > 1 && ` (${texts.part(words.number(done), words.number(parts))})`}
      </span>
      <Button onPress={onStop}>{app.stop}</Button>
    </p>
  );
}
