// Polls: a question to several seats that each answers to the mediator alone.
import { useTexts } from "../../../../texts/use-texts.ts";
import { useRoomAnswer } from "../../../use-room.ts";
import { ReleaseEditor } from "../release/release-editor.tsx";
import { useSubject } from "../use-subject.ts";
import { PollForm } from "./poll-form.tsx";
import { PollItem } from "./poll-item.tsx";

export function PollsPart() {
  const { polls: texts, parts } = useTexts().roomDesk;
  const { value: polls } = useRoomAnswer("deskPolls", null);
  const { value: writing } = useRoomAnswer("deskWriting", null);
  const { subject, choose, heading } = useSubject();
  if (subject) return <ReleaseEditor subject={subject} onDone={() => choose(null)} />;
  return (
    <section className="part" aria-labelledby="polls-title">
      <h2 id="polls-title" tabIndex={-1} ref={heading}>
        {parts.polls}
      </h2>
      <p>{texts.lead}</p>
      {polls?.length === 0 && <p>{texts.none}</p>}
      {polls?.map((poll) => (
        <PollItem key={poll.act} poll={poll} onRelease={() => choose({ kind: "poll", poll })} />
      ))}
      {writing && <PollForm writing={writing} />}
    </section>
  );
}
