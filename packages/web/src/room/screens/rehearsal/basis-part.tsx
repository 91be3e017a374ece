// Whose profiles a rehearsal rests on, what is missing for it, and what was tabled so far.
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../../app/route.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { useDatabase } from "../../../store/use-database.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useMoments } from "../../parts/use-moments.ts";
import type { RehearsalStart } from "../../questions/rehearsal-start.ts";
import { useDeeds, useRoomAnswer, useRoomBrief, useRoomLine } from "../../use-room.ts";
import { makeOwnCase } from "../talks/own-case-making.ts";

interface BasisPartProps {
  readonly start: RehearsalStart;
}

export function BasisPart({ start }: BasisPartProps) {
  const { roomRehearsal: texts } = useTexts();
  const { parties, missing } = start;
  return (
    <section className="part" aria-labelledby="rests-on">
      <h2 id="rests-on">{texts.restsOn}</h2>
      {parties.length > 0 && (
        <ul className="plain basis">
          {parties.map(({ id, name, index, from, by }) => (
            <li key={id}>
              <Party index={index} name={name} /> <small>{texts.from[from]}</small>{" "}
              {from !== "nothing" && (from === "estimate" || by !== "") && <Estimate by={by} />}
            </li>
          ))}
        </ul>
      )}
      {start.ground?.sides.some(({ estimated }) => estimated) && <p>{texts.estimates}</p>}
      {missing !== null && <Missing start={start} />}
      {missing === null && <SaidSoFar said={start.said} />}
    </section>
  );
}

function Missing({ start: { missing, parties, reasons } }: BasisPartProps) {
  const { roomRehearsal: texts } = useTexts();
  const { key } = useRoomLine();
  if (missing === "profiles") return <MissingProfiles parties={parties} />;
  if (missing === "unplayable") {
    return (
      <>
        <p>{texts.unplayable}</p>
        <ul className="plain">
          {reasons.map((reason) => (
            <li key={reason} className="problem">
              {reason}
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <p>
      {missing === "frame" ? texts.needsFrame : texts.needsParties}{" "}
      <a href={writeRoute({ at: "room", key, screen: "seats", detail: "" })}>{texts.toCase}</a>
    </p>
  );
}

function MissingProfiles({ parties }: Pick<RehearsalStart, "parties">) {
  const { roomRehearsal: texts } = useTexts();
  const { caseKey, seat } = useRoomBrief();
  const { list } = useMoments();
  const lacking = parties.filter(({ from }) => from === "nothing");
  return (
    <>
      <p>{texts.needsProfiles(list(lacking.map(({ name }) => name)))}</p>
      {caseKey === null ? (
        <NoCase />
      ) : (
        <ul className="plain">
          {lacking.map(({ id, name }) => (
            <li key={id}>
              <a href={writeRoute({ at: "case", key: caseKey, screen: "profiles", detail: id })}>
                {seat.speaksFor.includes(id) ? texts.fillOwn : texts.estimate(name)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function NoCase() {
  const { roomRehearsal: texts } = useTexts();
  const database = useDatabase();
  const { order, busy, failure } = useDeeds();
  const { value: frame } = useRoomAnswer("roomFrame", null);
  const make = async () => {
    if (frame) await order("linkCase", { key: await makeOwnCase(database, frame) });
  };
  return (
    <>
      <p>{texts.needsCase}</p>
      <p>
        <Button isDisabled={!frame || busy} onPress={() => void make()}>
          {texts.makeCase}
        </Button>
      </p>
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  );
}

function SaidSoFar({ said }: Pick<RehearsalStart, "said">) {
  const { roomRehearsal: texts } = useTexts();
  const numbers = useNumberFormat();
  const { whole } = said;
  const told = (["partial", "withdrawn", "outdated"] as const).filter((name) => said[name] > 0);
  return (
    <p>
      {texts.said(whole, numbers.format(whole))}{" "}
      {told.map((name) => texts[name](said[name], numbers.format(said[name]))).join(" ")}
    </p>
  );
}
