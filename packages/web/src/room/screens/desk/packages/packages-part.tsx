// Packages that could stand, from profiles that sides shared with the mediator.
import { writeRoute } from "../../../../app/route.ts";
import { Waiting } from "../../../../parts/waiting.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";
import type { SharedCase } from "../../../questions/shared-case.ts";
import { useRoomAnswer, useRoomLine } from "../../../use-room.ts";
import { ReleaseEditor } from "../release/release-editor.tsx";
import { useSubject } from "../use-subject.ts";
import { Basis } from "./basis.tsx";
import { OpenAsCase } from "./open-as-case.tsx";
import { PackageList } from "./package-list.tsx";
import { useSharedFindings } from "./use-shared-findings.ts";

export function PackagesPart() {
  const { packages, parts } = useTexts().roomDesk;
  const { value: shared } = useRoomAnswer("sharedCase", null);
  const { subject, choose, heading } = useSubject();
  if (subject) return <ReleaseEditor subject={subject} onDone={() => choose(null)} />;
  return (
    <section className="part" aria-labelledby="packages-title">
      <h2 id="packages-title" tabIndex={-1} ref={heading}>
        {parts.packages}
      </h2>
      <p>{packages.lead}</p>
      {shared && <First shared={shared} />}
      {shared && shared.parties.length > 0 && <Basis shared={shared} />}
      {shared?.documents && (
        <Found documents={shared.documents} onPaper={(choices) => choose({ kind: "own", choices })} />
      )}
    </section>
  );
}

function First({ shared: { hasFrame, documents } }: { readonly shared: SharedCase }) {
  const { roomDesk } = useTexts();
  const { key } = useRoomLine();
  if (hasFrame) return documents ? null : <p>{roomDesk.packages.tooFew}</p>;
  return (
    <p>
      {roomDesk.packages.noFrame}{" "}
      <a href={writeRoute({ at: "room", key, screen: "seats", detail: "" })}>{roomDesk.moreOnSeats}</a>
    </p>
  );
}

interface FoundProps {
  readonly documents: NonNullable<SharedCase["documents"]>;
  readonly onPaper: (choices: Readonly<Record<string, string>>) => void;
}

function Found({ documents, onPaper }: FoundProps) {
  const { packages } = useTexts().roomDesk;
  const answer = useSharedFindings(documents);
  const { value } = answer;
  return (
    <>
      <Waiting answer={answer} />
      {value?.kind === "problems" && (
        <>
          <p>{packages.problems}</p>
          <ul className="problem">
            {value.problems.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {value?.kind === "found" && <PackageList findings={value.findings} onPaper={onPaper} />}
      <OpenAsCase documents={documents} />
    </>
  );
}
