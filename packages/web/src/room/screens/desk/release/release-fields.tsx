// The fields of a release: what it says, to whom, and whose it is said to be.
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { useTexts } from "../../../../texts/use-texts.ts";
import { WordsField } from "../../../parts/words-field.tsx";
import type { DeskWriting } from "../../../questions/desk-writing.ts";
import { ReceiversField } from "../receivers-field.tsx";
import { OfferFields } from "./offer-fields.tsx";
import type { ReleaseDraft } from "./release-draft.ts";
import type { Subject } from "./subject.ts";

interface ReleaseFieldsProps {
  readonly subject: Subject;
  readonly draft: ReleaseDraft;
  readonly onChange: (draft: ReleaseDraft) => void;
  readonly writing: DeskWriting;
}

export function ReleaseFields({ subject, draft, onChange, writing }: ReleaseFieldsProps) {
  const { release } = useTexts().roomDesk;
  const change = (part: Partial<ReleaseDraft>) => onChange({ ...draft, ...part });
  const { frame } = writing;
  // What a side told is not carried back to it by this.
  const receivers = writing.receivers.filter(
    ({ seat }) => subject.kind !== "told" || seat.id !== subject.seat.id,
  );
  const isOffer = draft.kind === "offer" && subject.kind !== "poll";
  return (
    <div className="form release-form">
      {subject.kind !== "poll" && frame && <KindField draft={draft} change={change} />}
      {isOffer && frame && <OfferFields draft={draft} change={change} frame={frame} />}
      <WordsField
        label={isOffer ? release.wordsMore : release.words}
        value={draft.words}
        onChange={(words) => change({ words })}
        rows={4}
      />
      <ReceiversField receivers={receivers} value={draft.to} onChange={(to) => change({ to })} />
      {subject.kind === "told" && <WhoseField subject={subject} draft={draft} change={change} />}
    </div>
  );
}

interface FieldProps {
  readonly draft: ReleaseDraft;
  readonly change: (part: Partial<ReleaseDraft>) => void;
}

function KindField({ draft, change }: FieldProps) {
  const { release } = useTexts().roomDesk;
  return (
    <RadioGroup
      className="choices"
      value={draft.kind}
      onChange={(kind) => change({ kind: kind as ReleaseDraft["kind"] })}
    >
      <Label>{release.whatKind}</Label>
      {(["idea", "offer"] as const).map((kind) => (
        <Radio key={kind} className="radio" value={kind}>
          {release[kind]}
        </Radio>
      ))}
    </RadioGroup>
  );
}

type WhoseProps = FieldProps & { readonly subject: Extract<Subject, { kind: "told" }> };

/** Only what is allowed is offered. */
function WhoseField({ subject: { seat, told }, draft, change }: WhoseProps) {
  const { release } = useTexts().roomDesk;
  const mayName = told.leave.mayPass === "attributed";
  return (
    <RadioGroup
      className="choices"
      value={draft.isAttributed ? "theirs" : "own"}
      onChange={(whose) => change({ isAttributed: whose === "theirs" })}
    >
      <Label>{release.whose}</Label>
      <Radio className="radio" value="own">
        {release.ownName}
      </Radio>
      {mayName ? (
        <Radio className="radio" value="theirs">
          {release.theirName(seat.name)}
        </Radio>
      ) : (
        <small>{release.nameBarred(seat.name)}</small>
      )}
    </RadioGroup>
  );
}
