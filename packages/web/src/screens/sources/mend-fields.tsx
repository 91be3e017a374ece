// Fields of the form for a claim: of what kind it is, when it was said, and what it is about.
import type { ClaimLink } from "@parley/engine/case";
import { useId } from "react";
import { PickField } from "../../parts/pick-field.tsx";
import type { ClaimDraft } from "./mend-draft.ts";
import { type DraftProps, listOf } from "./mend-props.ts";
import { PassageField } from "./passage-field.tsx";

export function KindFields({ words, draft, change }: DraftProps) {
  const { mend, moveNames, wordings, modalities } = words.texts;
  return (
    <div className="mend-row">
      <Choice
        label={mend.move}
        value={draft.move}
        texts={moveNames}
        onChoose={(move) => change({ move: move as ClaimDraft["move"] })}
      />
      <Choice
        label={mend.wording}
        value={draft.wording}
        texts={wordings}
        onChoose={(wording) => change({ wording: wording as ClaimDraft["wording"] })}
      />
      <Choice
        label={mend.modality}
        value={draft.modality}
        texts={modalities}
        onChoose={(modality) => change({ modality: modality as ClaimDraft["modality"] })}
      />
      <label>
        <input
          type="checkbox"
          checked={draft.negated}
          onChange={(event) => change({ negated: event.target.checked })}
        />{" "}
        {mend.negated}
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly onChoose: (key: string) => void;
}

function Choice({ label, value, texts, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="mend-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {Object.entries(texts).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export function WhenFields({ article, words, selected, draft, faults, change }: DraftProps) {
  const { mend } = words.texts;
  const id = useId();
  const isWrong = faults.includes("when");
  return (
    <>
      <div className="mend-field">
        <label htmlFor={id}>{mend.when}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          placeholder={mend.whenEmpty}
          value={draft.when}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-note` : undefined}
          onChange={(event) => change({ when: event.target.value })}
        />
        {isWrong && (
          <small className="problem" id={`${id}-note`}>
            {mend.dateFault}
          </small>
        )}
      </div>
      {draft.when.trim() !== "" && (
        <PassageField
          text={article.text}
          near={draft.content[0]?.from ?? 0}
          {...{ selected, words }}
          label={mend.dateWords}
          value={listOf(draft.whenMention)}
          onChange={(passages) => change({ whenMention: passages[0] ?? null })}
          problem={faults.includes("when-words") ? mend.dateWordsMissing : null}
        />
      )}
    </>
  );
}

export function LinksField({ words, links, draft, change }: DraftProps) {
  const { mend } = words.texts;
  if (links.items.length === 0) return null;
  const chosen = draft.links.map((link) => ({ key: links.key(link), text: links.name(link) }));
  return (
    <PickField
      label={mend.links}
      placeholder={mend.linksEmpty}
      chosen={chosen}
      items={links.items}
      onChange={(picked) =>
        change({
          links: picked.flatMap(({ key }): ClaimLink[] => {
            const kept = draft.links.find((link) => links.key(link) === key);
            const item = links.items.find((one) => one.key === key);
            return kept ? [kept] : item ? [{ ...item.link, by: [] }] : [];
          }),
        })
      }
    />
  );
}
