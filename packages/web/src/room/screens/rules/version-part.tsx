// One version of the ground rules on the screen: signatures, what is different, the text, and what was said about it.
import { useState } from "react";
import { useTexts } from "../../../texts/use-texts.ts";
import type { RulesView } from "../../questions/rules.ts";
import type { RulesVersionView } from "../../questions/rules-version.ts";
import { useRoomAnswer } from "../../use-room.ts";
import { ChangesTable } from "./changes-table.tsx";
import { NotesPart } from "./notes-part.tsx";
import { RulesReading } from "./rules-reading.tsx";
import { SignaturesPart } from "./signatures-part.tsx";
import { useWords } from "./use-words.ts";

interface VersionPartProps {
  readonly version: number;
  readonly view: RulesView;
}

export function VersionPart({ version, view }: VersionPartProps) {
  const { roomRules } = useTexts();
  const words = useWords();
  const [against, setAgainst] = useState<number | null>(null);
  const { value, failure } = useRoomAnswer("rulesVersion", { version, against });
  if (failure !== null) return <p role="alert">{failure}</p>;
  if (value === undefined) return null;
  if (value === null) return <p>{roomRules.noSuchVersion}</p>;
  return (
    <>
      <SignaturesPart shown={value} view={view} />
      {value.against !== null && (
        <section className="part">
          <h2>{roomRules.changes(words.number(value.against))}</h2>
          {version > 2 && <AgainstChoice shown={value} onChoose={setAgainst} />}
          {value.changes.length === 0 ? (
            <p>{roomRules.noChanges}</p>
          ) : (
            <ChangesTable changes={value.changes} />
          )}
        </section>
      )}
      <section className="part">
        <h2>
          {roomRules.wholeText} <small>{roomRules.versionTitle(words.number(version))}</small>
        </h2>
        <RulesReading clauses={value.clauses} />
      </section>
      <NotesPart shown={value} />
    </>
  );
}

interface AgainstProps {
  readonly shown: RulesVersionView;
  readonly onChoose: (version: number) => void;
}

function AgainstChoice({ shown: { version, against }, onChoose }: AgainstProps) {
  const { roomRules } = useTexts();
  const words = useWords();
  const earlier = Array.from({ length: version - 1 }, (_, at) => version - 1 - at);
  return (
    <p className="row">
      <label>
        {roomRules.compareWith}{" "}
        <select value={against ?? version - 1} onChange={({ target }) => onChoose(Number(target.value))}>
          {earlier.map((one) => (
            <option key={one} value={one}>
              {roomRules.versionOption(words.number(one))}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
