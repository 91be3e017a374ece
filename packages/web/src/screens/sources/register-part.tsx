// Who is who: the names, pronouns and spokespeople by which speakers are told apart, and the speakers that the case does not know yet.
import {
  type RegisteredActor,
  registeredActors,
  setAlsoCalled,
  setPronoun,
  setSpeaksFor,
} from "@parley/engine/editing";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { TypedField } from "../../parts/typed-field.tsx";
import { useReread } from "../../sources/use-reread.ts";
import { useCase, useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { ActorName } from "./actor-name.tsx";
import { FoundSpeakers } from "./found-speakers.tsx";
import type { ReadArticle } from "./read-articles.ts";
import type { SourceWords } from "./use-source-words.ts";

interface RegisterProps {
  readonly articles: readonly ReadArticle[];
  readonly words: SourceWords;
}

export function RegisterPart({ articles, words }: RegisterProps) {
  const { register } = words.texts;
  const { documents, role } = useCase();
  const [said, say] = useState("");
  const canEdit = role === "leads";
  const actors = registeredActors(documents.frame);
  return (
    <section className="part" aria-labelledby="register-title">
      <h2 id="register-title">{register.title}</h2>
      <p>{register.lead}</p>
      {actors.length > 0 && (
        <div className="table">
          <table className="register">
            <thead>
              <tr>
                <th scope="col">{register.name}</th>
                <th scope="col">{register.alsoCalled}</th>
                <th scope="col">{register.pronoun}</th>
                <th scope="col">{register.speaksFor}</th>
              </tr>
            </thead>
            <tbody>
              {actors.map((actor) => (
                <ActorRow key={actor.id} {...{ actor, actors, words, canEdit }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <FoundSpeakers {...{ articles, words, canEdit }} onSaid={say} />
      <p role="status" className="sans-note">
        {said}
      </p>
      {canEdit && articles.length > 0 && <ReadAgain words={words} />}
    </section>
  );
}

interface RowProps {
  readonly actor: RegisteredActor;
  readonly actors: readonly RegisteredActor[];
  readonly words: SourceWords;
  readonly canEdit: boolean;
}

function ActorRow({ actor, actors, words, canEdit }: RowProps) {
  const { register, labels } = words.texts;
  const session = useSession();
  const { id, name } = actor;
  const change = { label: labels.register };
  return (
    <tr>
      <th scope="row">
        <ActorName actor={{ kind: "known", id }} words={words} />
      </th>
      <td data-head={register.alsoCalled}>
        <TypedField
          label={register.alsoCalledOf(name)}
          value={actor.alsoCalled.join(", ")}
          isReadOnly={!canEdit}
          onType={(text) =>
            session.edit((documents) => setAlsoCalled(documents, { id, names: namesIn(text) }), {
              ...change,
              group: `also called ${id}`,
            })
          }
        />
      </td>
      <td data-head={register.pronoun}>
        <select
          aria-label={register.pronounOf(name)}
          value={actor.pronoun ?? ""}
          disabled={!canEdit}
          onChange={({ target }) => {
            const pronoun = (target.value || null) as RegisteredActor["pronoun"];
            session.edit((documents) => setPronoun(documents, { id, pronoun }), change);
          }}
        >
          {Object.entries(register.pronouns).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </td>
      <td data-head={register.speaksFor}>
        <SpeaksFor {...{ actor, actors, words, canEdit }} />
      </td>
    </tr>
  );
}

function namesIn(text: string): string[] {
  const names = text.split(/[,;،、]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

function SpeaksFor({ actor, actors, words, canEdit }: RowProps) {
  const { register, labels } = words.texts;
  const session = useSession();
  const { id, name } = actor;
  if (words.party({ kind: "known", id }) >= 0) return register.nobody;
  return (
    <select
      aria-label={register.speaksForOf(name)}
      value={actor.speaksFor ?? ""}
      disabled={!canEdit}
      onChange={({ target }) => {
        const speaksFor = target.value || null;
        session.edit((documents) => setSpeaksFor(documents, { id, speaksFor }), { label: labels.register });
      }}
    >
      <option value="">{register.nobody}</option>
      {actors
        .filter((other) => other.id !== id)
        .map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
    </select>
  );
}

function ReadAgain({ words }: Pick<RegisterProps, "words">) {
  const { register, article } = words.texts;
  const { app } = useTexts();
  const reread = useReread();
  return (
    <>
      <p className="row">
        <Button onPress={() => void reread.read(null)} isDisabled={reread.isReading}>
          {register.again}
        </Button>
        {reread.isReading && <Button onPress={reread.stop}>{app.stop}</Button>}
      </p>
      <p className="sans-note">{article.againMore}</p>
      <p role="status" className="sans-note">
        {reread.open !== null && register.againDone(words.claims(reread.open))}
        {reread.hasFailed && article.againFailed}
      </p>
    </>
  );
}
