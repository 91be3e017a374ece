// One act of the timeline, with what can be done to it.
import { moveAct, removeAct } from "@parley/engine/editing";
import type { PositionMove } from "@parley/engine/positions";
import { useState } from "react";
import type { SaidProblem } from "../../engine/said-problem.ts";
import { useCase, useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { type ActDraft, draftOf, replaceWithDraft } from "./act-draft.ts";
import { ActEntry } from "./act-entry.tsx";
import { ActForm } from "./act-form.tsx";
import type { ReadRecord } from "./read-record.ts";
import { placeBeside } from "./record-summary.ts";
import type { RecordWords } from "./use-record-words.ts";

interface TimelineActProps {
  readonly act: number;
  readonly read: ReadRecord;
  readonly words: RecordWords;
  readonly moves: readonly PositionMove[];
  readonly problems: readonly SaidProblem[];
}

export function TimelineAct({ act, read, words, moves, problems }: TimelineActProps) {
  const { role } = useCase();
  const [isEdited, setEdited] = useState(false);
  if (isEdited && role === "leads") {
    return (
      <li className="act edited">
        <ActEdit {...{ act, read, words }} onDone={() => setEdited(false)} />
      </li>
    );
  }
  return (
    <li className="act" data-act={read.acts[act].id} tabIndex={-1}>
      <ActEntry {...{ act, read, words, moves, problems }} />
      {role === "leads" && <ActButtons {...{ act, read, words }} onEdit={() => setEdited(true)} />}
    </li>
  );
}

interface PartProps extends Pick<TimelineActProps, "act" | "read" | "words"> {}

function ActButtons({ act, read, words, onEdit }: PartProps & { readonly onEdit: () => void }) {
  const { app } = useTexts();
  const session = useSession();
  const { timeline, labels } = words.texts;
  const { id, says, when } = read.acts[act];
  const what = `${words.day(when)}, ${says}`;
  const move = (to: number) =>
    session.edit((documents) => moveAct(documents, { id, to }), { label: labels.move });
  const steps = ([-1, 1] as const).map((by) => ({ by, to: placeBeside(read, act, by) }));
  return (
    <p className="act-buttons">
      <button type="button" className="link" aria-label={timeline.editWhat(what)} onClick={onEdit}>
        {timeline.edit}
      </button>
      <button
        type="button"
        className="link"
        aria-label={timeline.removeWhat(what)}
        onClick={() => session.edit((documents) => removeAct(documents, id), { label: labels.remove })}
      >
        {app.remove}
      </button>
      {steps.map(
        ({ by, to }) =>
          to !== null && (
            <button
              key={by}
              type="button"
              className="link"
              aria-label={by < 0 ? timeline.earlierWhat(what) : timeline.laterWhat(what)}
              onClick={() => move(to)}
            >
              {by < 0 ? timeline.earlier : timeline.later}
            </button>
          ),
      )}
    </p>
  );
}

function ActEdit({ act: at, read, words, onDone }: PartProps & { readonly onDone: () => void }) {
  const { app } = useTexts();
  const session = useSession();
  const { documents } = useCase();
  const act = read.acts[at];
  const [before] = useState(() => {
    const about = act.about.map(({ issue, options }) => ({
      issue: read.frame.issues[issue].id as string,
      options: options.map((option) => read.frame.issues[issue].options[option].id as string),
    }));
    const source = (id: string) => read.frame.sources.find((one) => one.id === id)?.title ?? id;
    return draftOf(act, { voice: words.voice, source }, about);
  });
  const [draft, setDraft] = useState<ActDraft>(before);
  const typed = documents.record?.acts[at];
  if (!typed) return null;
  const keep = (kept: ActDraft) => {
    session.edit((now) => replaceWithDraft(now, kept, { id: act.id, act: typed, draft: before }), {
      label: words.texts.labels.edit,
    });
    onDone();
  };
  return (
    <>
      <h4>{words.texts.form.editTitle}</h4>
      <ActForm
        {...{ read, words, draft }}
        onDraft={setDraft}
        onKeep={keep}
        keepText={words.texts.form.save}
        onCancel={onDone}
        cancelText={app.cancel}
      />
    </>
  );
}
