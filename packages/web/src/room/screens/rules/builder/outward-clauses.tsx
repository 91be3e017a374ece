// Record, media, and who pauses and resumes.
import { useTexts } from "../../../../texts/use-texts.ts";
import { withWords } from "../../../rules/draft-edits.ts";
import { OneOf } from "../one-of.tsx";
import { ClausePart } from "./clause-part.tsx";
import { useDrafting } from "./drafting.ts";
import { MoreWords } from "./more-words.tsx";

export function RecordClause() {
  const { roomRules } = useTexts();
  const { rules, edit, known } = useDrafting();
  const { record } = rules;
  const { sentences } = known;
  return (
    <ClausePart clause="record">
      <OneOf
        label={roomRules.draft.recordKept}
        value={record.kept}
        onChange={(kept) => edit((now) => ({ ...now, record: { ...now.record, kept } }))}
        options={{
          "by-each-seat": sentences["record-by-each-seat"],
          "by-the-mediator": sentences["record-by-the-mediator"],
        }}
      />
      <OneOf
        label={roomRules.draft.recordDetail}
        value={record.detail}
        onChange={(detail) => edit((now) => ({ ...now, record: { ...now.record, detail } }))}
        options={{ everything: sentences["record-everything"], outcomes: sentences["record-outcomes"] }}
      />
      <MoreWords words={record.words} onType={(words) => edit((now) => withWords(now, "record", words))} />
    </ClausePart>
  );
}

export function MediaClause() {
  const { roomRules } = useTexts();
  const { rules, edit, known } = useDrafting();
  const { media } = rules;
  return (
    <ClausePart clause="media">
      <OneOf
        isLabelled
        label={roomRules.draft.ask.media}
        value={media.line}
        onChange={(line) => edit((now) => ({ ...now, media: { ...now.media, line } }))}
        options={{
          silence: known.sentences["media-silence"],
          "joint-statements": known.sentences["media-joint-statements"],
          free: known.sentences["media-free"],
        }}
      />
      <MoreWords words={media.words} onType={(words) => edit((now) => withWords(now, "media", words))} />
    </ClausePart>
  );
}

export function SuspensionClause() {
  const { roomRules } = useTexts();
  const { rules, edit, known } = useDrafting();
  const { suspension } = rules;
  const { sentences } = known;
  return (
    <ClausePart clause="suspension">
      <OneOf
        label={roomRules.draft.pauseWho}
        value={suspension.pause}
        onChange={(pause) => edit((now) => ({ ...now, suspension: { ...now.suspension, pause } }))}
        options={{ "any-voice": sentences["pause-any-voice"], chair: sentences["pause-chair"] }}
      />
      <OneOf
        label={roomRules.draft.resumeWho}
        value={suspension.resume}
        onChange={(resume) => edit((now) => ({ ...now, suspension: { ...now.suspension, resume } }))}
        options={{ "any-voice": sentences["resume-any-voice"], chair: sentences["resume-chair"] }}
      />
    </ClausePart>
  );
}
