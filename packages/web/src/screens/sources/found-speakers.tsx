// Speakers that the case does not know, with how often they speak: one press makes each somebody of the case.
import type { CaseDocuments } from "@parley/engine/case";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useSession } from "../../store/use-case.ts";
import { sourceAddress } from "./address.ts";
import { knowAsNameOf, knowAsVoice, type NewSpeaker } from "./new-speakers.ts";
import type { ReadArticle } from "./read-articles.ts";
import { useNewSpeakers } from "./use-new-speakers.ts";
import type { SourceWords } from "./use-source-words.ts";

interface FoundProps {
  readonly articles: readonly ReadArticle[];
  readonly words: SourceWords;
  readonly canEdit: boolean;
  readonly onSaid: (sentence: string) => void;
}

/** So many are shown at once. */
const PORTION = 20;

export function FoundSpeakers({ articles, words, canEdit, onSaid }: FoundProps) {
  const { register, list } = words.texts;
  const found = useNewSpeakers(articles);
  const [shown, show] = useState(PORTION);
  if (articles.length === 0 || !found) return null;
  if (found.length === 0) return <p className="sans-note">{register.none}</p>;
  return (
    <>
      <h3>{register.found}</h3>
      <ul className="plain found-speakers">
        {found.slice(0, shown).map((speaker) => (
          <FoundSpeaker key={speaker.name} {...{ speaker, words, canEdit, onSaid }} />
        ))}
      </ul>
      {found.length > shown && (
        <Button onPress={() => show(shown + PORTION)}>
          {list.more(words.number(Math.min(PORTION, found.length - shown)))}
        </Button>
      )}
    </>
  );
}

interface SpeakerProps extends Omit<FoundProps, "articles"> {
  readonly speaker: NewSpeaker;
}

function FoundSpeaker({ speaker, words, canEdit, onSaid }: SpeakerProps) {
  const { register, labels } = words.texts;
  const session = useSession();
  const { name, times, source, claim } = speaker;
  const know = (change: (documents: CaseDocuments) => CaseDocuments, sentence: string) => {
    session.edit(change, { label: labels.register });
    onSaid(sentence);
  };
  const nameOf = (id: string) => words.actor({ kind: "known", id });
  return (
    <li>
      <a href={sourceAddress({ source, place: claim })} dir="auto">
        {name}
      </a>{" "}
      <small>{register.times(times, words.number(times))}</small>
      {canEdit && (
        <span className="row">
          <Button
            aria-label={register.addAs(name)}
            onPress={() => know((documents) => knowAsVoice(documents, name, null), register.added(name))}
          >
            {register.add}
          </Button>
          <VoiceChoice
            {...{ words }}
            text={register.as}
            label={register.asOf(name)}
            onChoose={(id) =>
              know((documents) => knowAsNameOf(documents, name, id), register.joined(name, nameOf(id)))
            }
          />
          <VoiceChoice
            {...{ words }}
            text={register.for}
            label={register.forOf(name)}
            onChoose={(id) => know((documents) => knowAsVoice(documents, name, id), register.added(name))}
          />
        </span>
      )}
    </li>
  );
}

interface ChoiceProps {
  readonly words: FoundProps["words"];
  readonly text: string;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

function VoiceChoice({ words, text, label, onChoose }: ChoiceProps) {
  return (
    <label>
      {text}{" "}
      <select
        aria-label={label}
        value=""
        onChange={({ target }) => target.value !== "" && onChoose(target.value)}
      >
        <option value="">{words.texts.register.choose}</option>
        {words.voices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
