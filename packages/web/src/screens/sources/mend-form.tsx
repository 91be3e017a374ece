// The form in which a claim is mended or made: who, what, of what kind, to whom, on what condition, when, about what.
import type { Passage } from "@parley/engine/case";
import { type KeyboardEvent, useRef, useState } from "react";
import { type ClaimDraft, type MendFault, mendFaults } from "./mend-draft.ts";
import { KindFields, LinksField, WhenFields } from "./mend-fields.tsx";
import { type DraftProps, listOf, type MendProps } from "./mend-props.ts";
import { PassageField } from "./passage-field.tsx";
import { focusOnce } from "./speaker-dialog.tsx";
import { actorPicked, pickedActor, VoicePick } from "./voice-pick.tsx";

interface MendFormProps extends MendProps {
  readonly first: ClaimDraft;
  readonly isNew: boolean;
  readonly onKeep: (draft: ClaimDraft) => void;
  readonly onCancel: () => void;
}

export function MendForm({ first, isNew, onKeep, onCancel, ...rest }: MendFormProps) {
  const { mend } = rest.words.texts;
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<readonly MendFault[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const change = (part: Partial<ClaimDraft>) => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
  };
  const keep = () => {
    const found = mendFaults(latest.current);
    setFaults(found);
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (found.length === 0 && !wrong) onKeep(latest.current);
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const listen = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // A field that is being typed in tells what it holds when it is left.
      (document.activeElement as HTMLElement | null)?.blur();
      requestAnimationFrame(keep);
    } else if (event.key === "Escape" && !event.defaultPrevented) onCancel();
  };
  return (
    <form
      ref={form}
      className="claim-form"
      onKeyDown={listen}
      onSubmit={(event) => {
        event.preventDefault();
        (document.activeElement as HTMLElement | null)?.blur();
        requestAnimationFrame(keep);
      }}
    >
      <MendFields {...rest} {...{ draft, faults, change }} />
      <div className="row buttons">
        <button type="submit" className="main">
          {isNew ? mend.add : mend.save}
        </button>
        <button type="button" onClick={onCancel}>
          {mend.cancel}
        </button>
      </div>
    </form>
  );
}

function MendFields(props: DraftProps) {
  const { article, words, selected, draft, faults, change } = props;
  const { mend, speaker } = words.texts;
  const near = draft.content[0]?.from ?? 0;
  const shared = { text: article.text, near, selected, words };
  const one = (passages: readonly Passage[]) => passages[0] ?? null;
  return (
    <>
      <VoicePick
        label={mend.speaker}
        placeholder={speaker.placeholder}
        chosen={actorPicked(draft.speaker, words)}
        words={words}
        onChange={(picked) => change({ speaker: pickedActor(picked) })}
        inputRef={focusOnce}
      />
      <PassageField
        {...shared}
        label={mend.mention}
        value={listOf(draft.mention)}
        onChange={(passages) => change({ mention: one(passages) })}
      />
      <KindFields {...props} />
      <PassageField
        {...shared}
        label={mend.content}
        hint={mend.contentMore}
        isLong
        value={draft.content}
        onChange={(content) => change({ content })}
        problem={faults.includes("content") ? mend.contentMissing : null}
      />
      <PassageField
        {...shared}
        label={mend.condition}
        value={listOf(draft.condition)}
        onChange={(passages) => change({ condition: one(passages) })}
      />
      <TargetFields {...props} />
      <WhenFields {...props} />
      <LinksField {...props} />
    </>
  );
}

function TargetFields({ article, words, selected, draft, faults, change }: DraftProps) {
  const { mend } = words.texts;
  return (
    <>
      <VoicePick
        label={mend.target}
        placeholder={mend.targetEmpty}
        chosen={actorPicked(draft.target, words)}
        words={words}
        onChange={(picked) => change({ target: pickedActor(picked) })}
      />
      {(draft.target.kind !== "unresolved" || draft.targetMention !== null) && (
        <PassageField
          text={article.text}
          near={draft.content[0]?.from ?? 0}
          {...{ selected, words }}
          label={mend.targetWords}
          value={listOf(draft.targetMention)}
          onChange={(passages) => change({ targetMention: passages[0] ?? null })}
          problem={faults.includes("target-words") ? mend.targetNeedsWords : null}
        />
      )}
    </>
  );
}
