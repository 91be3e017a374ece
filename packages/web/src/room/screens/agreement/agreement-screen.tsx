// What is agreed: packages whose terms can be written, terms that were declared agreed with who has signed them, and the way to take them away.
import { writeRoute } from "../../../app/route.ts";
import { Screen } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { AgreementView } from "../../questions/agreement.ts";
import { useRoomAnswer, useRoomLine } from "../../use-room.ts";
import { DeclaredPart } from "./declared-part.tsx";
import { ReadyPart } from "./ready-part.tsx";
import { TakeAway } from "./take-away.tsx";
import { useAgreementAnswer } from "./use-agreement-answer.ts";
import "./agreement.css";

export function AgreementScreen(_: { readonly detail: string }) {
  const { roomAgreement: words } = useTexts();
  const { value, failure } = useRoomAnswer("agreement", null);
  const answer = useAgreementAnswer(value);
  return (
    <Screen
      className="agreement"
      question={words.question}
      answer={
        <>
          <p>{answer}</p>
          {value?.rule === "everything" && <p>{words.ruleEverything}</p>}
          {value?.rule === "parts" && <p>{words.ruleParts}</p>}
        </>
      }
      explanation={{
        title: words.explanationTitle,
        method: words.explanationMethod,
        inputs: words.explanationInputs,
        caveat: words.explanationCaveat,
      }}
    >
      {failure && <p role="alert">{failure}</p>}
      {value ? <Agreements view={value} /> : <div aria-busy="true" />}
    </Screen>
  );
}

function Agreements({ view: { ready, declared } }: { readonly view: AgreementView }) {
  if (ready.length === 0 && declared.length === 0) return <NothingYet />;
  return (
    <>
      {ready.map((one) => (
        <ReadyPart key={one.offer} found={one} />
      ))}
      {declared.map((one) => (
        <DeclaredPart key={one.act} found={one} />
      ))}
      {declared.some(({ signedByAll }) => signedByAll) && <TakeAway />}
    </>
  );
}

function NothingYet() {
  const { roomAgreement: words } = useTexts();
  const { key } = useRoomLine();
  return (
    <>
      <p>{words.nothingMore}</p>
      <p>
        <a href={writeRoute({ at: "room", key, screen: "talks", detail: "" })}>{words.toTalks}</a>
      </p>
    </>
  );
}
