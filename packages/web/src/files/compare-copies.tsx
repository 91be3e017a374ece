// A copy of a case that is here already: what differs, and for each difference which to use.
import type { CaseDocuments } from "@parley/engine/case";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Lane } from "../engine/lane.ts";
import type { SaidChange } from "../engine/questions/compare-copies.ts";
import { PlainDialog } from "../parts/plain-dialog.tsx";
import { NO_CASE } from "../store/parts.ts";
import { useDatabase } from "../store/use-database.ts";
import { momentWords } from "../texts/date-words.ts";
import { localeOf } from "../texts/language.ts";
import { useLanguage, useTexts } from "../texts/use-texts.ts";
import { withBlankProfiles } from "./blank-profiles.ts";
import type { KnownCopy, OpenCase } from "./opening.ts";
import { takeOverChanges } from "./take-over-changes.ts";

interface CompareCopiesProps {
  readonly opened: OpenCase;
  readonly copy: KnownCopy;
  /** Keeps the opened copy as a case of its own. */
  readonly onBoth: () => void;
  readonly onDone: (key: string) => void;
  readonly onCancel: () => void;
}

const lane = new Lane("copies");

export function CompareCopies({ opened, copy, onBoth, onDone, onCancel }: CompareCopiesProps) {
  const { app, files } = useTexts();
  const language = useLanguage();
  const database = useDatabase();
  const found = useDifferences(opened, copy);
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const when = momentWords(new Date(copy.card.changed), localeOf(language));

  const use = async (chosen: readonly SaidChange[]) => {
    const changes = chosen.map(({ change }) => change);
    const { key } = copy.card;
    await takeOverChanges({ database, key, changes, label: files.takenOver });
    // Only a file that the case now follows can say how it is to be laid out when it is saved.
    if (chosen.length === found?.length) {
      const kept = (await database.keptFiles(key)) ?? new Map();
      await database.keepFiles(key, new Map([...kept, ...opened.files]));
    }
    onDone(key);
  };
  if (!found) return null;
  return (
    <PlainDialog title={files.knownTitle} onClose={onCancel} wide>
      <p>{found.length === 0 ? files.knownSame : files.knownLead(copy.card.title, when)}</p>
      <ul className="plain differences">
        {found.map(({ text }, at) => (
          <Difference
            key={text}
            text={text}
            isTaken={taken.has(at)}
            onChoose={(isTaken) => setTaken(withMember(taken, at, { member: isTaken }))}
          />
        ))}
      </ul>
      <p className="row buttons">
        {found.length === 0 ? (
          <Button className="main" onPress={() => onDone(copy.card.key)}>
            {files.openIt}
          </Button>
        ) : (
          <>
            <Button className="main" onPress={() => void use(found.filter((_, at) => taken.has(at)))}>
              {files.applyChoice}
            </Button>
            <Button onPress={() => void use(found)}>{files.takeAll}</Button>
            <Button onPress={() => onDone(copy.card.key)}>{files.keepAll}</Button>
          </>
        )}
        <Button onPress={onBoth}>{files.bothCopies}</Button>
        <Button onPress={onCancel}>{app.cancel}</Button>
      </p>
    </PlainDialog>
  );
}

interface DifferenceProps {
  readonly text: string;
  readonly isTaken: boolean;
  readonly onChoose: (isTaken: boolean) => void;
}

function Difference({ text, isTaken, onChoose }: DifferenceProps) {
  const { files } = useTexts();
  return (
    <li>
      <RadioGroup
        className="difference"
        aria-label={files.chooseFor(text)}
        value={isTaken ? "opened" : "here"}
        onChange={(value) => onChoose(value === "opened")}
        orientation="horizontal"
      >
        <Label className="visually-hidden">{files.chooseFor(text)}</Label>
        <span dir="auto">{text}</span>
        <span className="row">
          <Radio className="radio" value="here">
            {files.asHere}
          </Radio>
          <Radio className="radio" value="opened">
            {files.asOpened}
          </Radio>
        </span>
      </RadioGroup>
    </li>
  );
}

function useDifferences(opened: OpenCase, copy: KnownCopy): readonly SaidChange[] | null {
  const language = useLanguage();
  const [found, setFound] = useState<readonly SaidChange[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const args = { here: copy.documents, opened: completed(opened.documents, copy.documents) };
    void lane.ask({ question: "compareCopies", args, documents: NO_CASE, language }).then((changes) => {
      if (wanted) setFound(changes);
    });
    return () => {
      wanted = false;
    };
  }, [opened, copy, language]);
  return found;
}

/** A profile that stayed at home says nothing new: the one here is kept. What else the file leaves out is kept as well. */
function completed(opened: CaseDocuments, here: CaseDocuments): CaseDocuments {
  const given = new Set(opened.profiles.map(({ party }) => String(party)));
  const kept = here.profiles.filter(({ party }) => !given.has(String(party)));
  return withBlankProfiles({
    ...opened,
    profiles: [...opened.profiles, ...kept],
    conflict: opened.conflict ?? here.conflict,
    record: opened.record ?? here.record,
    whatIfs: opened.whatIfs ?? here.whatIfs,
    articles: opened.articles.length > 0 ? opened.articles : here.articles,
  });
}

function withMember(
  set: ReadonlySet<number>,
  member: number,
  { member: isIn }: { member: boolean },
): ReadonlySet<number> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}
