// Writes something anew for others, shows what each of them learns by it, and passes it on.
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../../texts/use-number-format.ts";
import { useTexts } from "../../../../texts/use-texts.ts";
import { useRoomAnswer } from "../../../use-room.ts";
import { LeaveWords } from "../sides/leave-words.tsx";
import { draftFor } from "./release-draft.ts";
import { ReleaseFields } from "./release-fields.tsx";
import { ReleasePreview } from "./release-preview.tsx";
import { Sent } from "./sent.tsx";
import type { Subject } from "./subject.ts";

interface ReleaseEditorProps {
  readonly subject: Subject;
  readonly onDone: () => void;
}

export function ReleaseEditor({ subject, onDone }: ReleaseEditorProps) {
  const { roomDesk } = useTexts();
  const { value: writing } = useRoomAnswer("deskWriting", null);
  const [draft, setDraft] = useState(() => draftFor(subject));
  const [isSent, setSent] = useState(false);
  const heading = useFocusOnce();
  const title = useTitle(subject);
  return (
    <section className="part release" aria-labelledby="release-title">
      <h2 id="release-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {isSent ? (
        <Sent onDone={onDone} />
      ) : (
        <>
          <Source subject={subject} />
          {writing && <ReleaseFields subject={subject} draft={draft} onChange={setDraft} writing={writing} />}
          <ReleasePreview subject={subject} draft={draft} onSent={() => setSent(true)} />
          <p>
            <Button onPress={onDone}>{roomDesk.back}</Button>
          </p>
        </>
      )}
    </section>
  );
}

function useFocusOnce() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}

function useTitle(subject: Subject): string {
  const { release } = useTexts().roomDesk;
  const numbers = useNumberFormat();
  if (subject.kind === "own") return release.titleOwn;
  if (subject.kind === "poll") return release.titlePoll(numbers.format(subject.poll.number));
  return release.titleTold(subject.seat.name, numbers.format(subject.told.number));
}

/** What it comes from, before one's eyes while one writes. */
function Source({ subject }: { readonly subject: Subject }) {
  const { release, packages } = useTexts().roomDesk;
  const numbers = useNumberFormat();
  if (subject.kind === "own") {
    return (
      <>
        <p>{release.leadOwn}</p>
        {subject.choices && <p className="caution">{packages.paperCaution}</p>}
      </>
    );
  }
  if (subject.kind === "poll") {
    const { yes, no, unsure } = subject.poll.counts;
    return (
      <>
        <p>{release.counts(numbers.format(yes), numbers.format(no), numbers.format(unsure))}</p>
        <PollHints subject={subject} />
      </>
    );
  }
  return (
    <>
      <p>{release.leadTold}</p>
      <blockquote dir="auto">{subject.told.words}</blockquote>
      <LeaveWords leave={subject.told.leave} />
    </>
  );
}

function PollHints({ subject: { poll } }: { readonly subject: Extract<Subject, { kind: "poll" }> }) {
  const { release } = useTexts().roomDesk;
  const given = Object.values(poll.counts).filter((count) => count > 0);
  const isAlike = given.length === 1 && given[0] > 1;
  return (
    <>
      {poll.asked.length === 2 && <p className="caution">{release.twoAsked}</p>}
      {isAlike && poll.asked.length > 2 && <p className="caution">{release.allAlike}</p>}
    </>
  );
}
