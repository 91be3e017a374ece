// The signed agreement out of the room: printed, as a file, or into the briefing of the case that goes with the room.
import { useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../../app/route.ts";
import { download } from "../../../files/save-files.ts";
import { printFrame } from "../../../screens/briefing/handing-over.ts";
import { Preview } from "../../../screens/briefing/preview.tsx";
import { dayOfMoment } from "../../../texts/date-words.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useDeeds, useRoomAnswer, useRoomBrief } from "../../use-room.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function TakeAway() {
  const { roomAgreement: words } = useTexts();
  const date = dayOfMoment(new Date());
  const { value: paper } = useRoomAnswer("agreementPaper", { date });
  const frame = useRef<HTMLIFrameElement>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const { order, busy, failure } = useDeeds();
  if (!paper) return null;
  const give = (content: Uint8Array | string, { ending, type }: { ending: string; type: string }) => {
    download(content, { name: `${paper.name}.${ending}`, type });
    setSaved(`${paper.name}.${ending}`);
  };
  const saveWord = async () => {
    const bytes = await order("agreementWord", { date });
    if (bytes) give(bytes, { ending: "docx", type: WORD });
  };
  return (
    <section className="part" aria-labelledby="take-away">
      <h2 id="take-away">{words.awayTitle}</h2>
      <p>{words.awayLead}</p>
      <p className="row">
        <Button className="main" onPress={() => frame.current && printFrame(frame.current)}>
          {words.print}
        </Button>
        <Button onPress={() => give(paper.html, { ending: "html", type: "text/html;charset=utf-8" })}>
          {words.saveHtml}
        </Button>
        <Button isDisabled={busy} onPress={() => void saveWord()}>
          {words.saveWord}
        </Button>
      </p>
      {failure && <p role="alert">{failure}</p>}
      <p role="status">{busy ? words.saving : saved && words.saved(saved)}</p>
      <IntoBriefing />
      <details className="more" open>
        <summary>{words.awayFrame}</summary>
        <Preview html={paper.html} frame={frame} />
      </details>
    </section>
  );
}

function IntoBriefing() {
  const { roomAgreement: words } = useTexts();
  const { caseKey } = useRoomBrief();
  const { order, busy, failure } = useDeeds();
  const [outcome, setOutcome] = useState<boolean | null>(null);
  if (caseKey === null) return <p>{words.noCase}</p>;
  const take = async () => setOutcome((await order("intoBriefing", { caseKey })) ?? null);
  return (
    <>
      <p className="row">
        <Button isDisabled={busy} onPress={() => void take()}>
          {words.intoBriefing}
        </Button>
        <small>{words.intoBriefingMore}</small>
      </p>
      {failure && <p role="alert">{failure}</p>}
      <p role="status">
        {outcome === false && words.notInBriefing}
        {outcome && (
          <>
            {words.inBriefing}{" "}
            <a href={writeRoute({ at: "case", key: caseKey, screen: "briefing", detail: "" })}>
              {words.toBriefing}
            </a>
          </>
        )}
      </p>
    </>
  );
}
