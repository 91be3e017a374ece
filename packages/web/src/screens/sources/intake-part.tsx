// Where articles come in: files that are dropped or chosen, a text that is pasted, an invented article to try.
import { type HTMLAttributes, type ReactNode, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { canOpenFolders } from "../../files/pick-files.ts";
import type { Offered, Remark } from "../../sources/intake.ts";
import { offeredFiles, pickOfferedFolder } from "../../sources/offered-files.ts";
import type { useIntake } from "../../sources/use-intake.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { EXAMPLE_TEXT } from "./example-text.ts";
import { PortionList } from "./model/portion-list.tsx";
import { PasteForm } from "./paste-form.tsx";
import type { SourceWords } from "./use-source-words.ts";

interface IntakeProps {
  readonly intake: ReturnType<typeof useIntake>;
  readonly words: SourceWords;
  readonly isEmpty: boolean;
}

export function IntakePart({ intake, words, isEmpty }: IntakeProps) {
  const { intake: texts, example } = words.texts;
  const [isPasting, setPasting] = useState(false);
  const take = (offered: readonly Offered[]) => void intake.take(offered);
  return (
    <section className="part intake" aria-labelledby="intake-title">
      <h2 id="intake-title">{texts.title}</h2>
      <p>{texts.lead}</p>
      <div className="row">
        <FileButtons onPicked={take} isOff={intake.progress !== null}>
          <Button onPress={() => setPasting(true)} isDisabled={intake.progress !== null}>
            {texts.paste}
          </Button>
          {isEmpty && (
            <Button
              className="quiet"
              isDisabled={intake.progress !== null}
              onPress={() => take([{ name: example.title, content: EXAMPLE_TEXT, about: example }])}
            >
              {texts.example}
            </Button>
          )}
        </FileButtons>
      </div>
      {isPasting && (
        <PasteForm
          words={words}
          onCancel={() => setPasting(false)}
          onTake={(offered) => {
            setPasting(false);
            take([offered]);
          }}
        />
      )}
      <IntakeState {...{ intake, words }} />
    </section>
  );
}

interface FileButtonsProps {
  readonly onPicked: (offered: readonly Offered[]) => void;
  readonly isOff: boolean;
  readonly children: ReactNode;
}

function FileButtons({ onPicked, isOff, children }: FileButtonsProps) {
  const { sources } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const openFolder = async () => {
    const picked = await pickOfferedFolder();
    if (picked) onPicked(picked);
  };
  return (
    <>
      <Button className="main" onPress={() => input.current?.click()} isDisabled={isOff}>
        {sources.intake.choose}
      </Button>
      {canOpenFolders() && (
        <Button onPress={() => void openFolder()} isDisabled={isOff}>
          {sources.intake.folder}
        </Button>
      )}
      {children}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-intake
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = "";
          if (chosen.length > 0) onPicked(offeredFiles(chosen));
        }}
      />
    </>
  );
}

function IntakeState({ intake, words }: Omit<IntakeProps, "isEmpty">) {
  const { intake: texts } = words.texts;
  const { app } = useTexts();
  const { progress, last } = intake;
  return (
    <div role="status" className="intake-state">
      {progress && (
        <p className="waiting">
          <progress value={progress.at} max={progress.all} aria-label={app.working} />
          <span dir="auto">
            {texts.reading(
              words.number(progress.at + 1),
              words.number(progress.all),
              progress.name || texts.pastedName,
            )}
          </span>
          <Button onPress={intake.stop}>{app.stop}</Button>
        </p>
      )}
      {last && (
        <>
          {last.wasStopped && <p>{texts.stopped}</p>}
          <p>
            {last.taken.length === 0
              ? texts.takenNone
              : texts.taken(
                  words.articles(last.taken.length),
                  words.claims(last.taken.reduce((sum, { article }) => sum + article.claims.length, 0)),
                )}
          </p>
          <Undated {...{ intake, words }} />
          <PortionList items={last.remarks} words={words} look={remarkLook}>
            {(remark) => remarkWords(remark, words)}
          </PortionList>
        </>
      )}
    </div>
  );
}

function remarkLook({ kind }: Remark): HTMLAttributes<HTMLLIElement> & { "data-severity"?: "warning" } {
  return { className: "problem", ...(kind === "note" ? { "data-severity": "warning" } : {}) };
}

function Undated({ intake, words }: Omit<IntakeProps, "isEmpty">) {
  const titles = (intake.last?.taken ?? [])
    .filter(({ about }) => about.date === "")
    .map(({ about }) => words.quoted(about.title));
  if (titles.length === 0) return null;
  const { intake: texts } = words.texts;
  const more = titles.length - MOST_TITLES;
  const named = more > 1 ? [...titles.slice(0, MOST_TITLES), texts.andMore(words.number(more))] : titles;
  return <p>{texts.undated(words.and(named))}</p>;
}

const MOST_TITLES = 8;

function remarkWords({ name, kind, sentence }: Remark, { texts }: SourceWords): string {
  const { intake } = texts;
  const named = name || intake.pastedName;
  if (kind === "twice") return intake.twice(named, sentence);
  const sentences = {
    note: sentence,
    unreadable: sentence,
    empty: intake.nothing,
    "too-long": intake.tooLarge,
    "half-characters": intake.halfCharacters,
    fault: intake.fault,
  };
  return intake.problem(named, sentences[kind]);
}
