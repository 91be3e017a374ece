// The private case that goes with the room: without one, how to get one; with an old one, taking over what is new in the room.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../../app/route.ts";
import { useDatabase } from "../../../store/use-database.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useDeeds, useRoomAnswer, useRoomBrief } from "../../use-room.ts";
import { ChooseCase } from "./choose-case.tsx";
import { makeOwnCase, takeRoomFrame } from "./own-case-making.ts";
import { useTalks } from "./talks-context.ts";

export function OwnCasePart() {
  const { roomTalks } = useTexts();
  const { self, ownCase } = useTalks();
  if (self.party === null) return null;
  return (
    <section className="part" aria-labelledby="own-case">
      <h2 id="own-case">{roomTalks.ownCaseTitle}</h2>
      {ownCase.state === "none" && <p>{roomTalks.ownCaseLead}</p>}
      {ownCase.state === "none" ? <NoCase /> : <LinkedCase />}
      {ownCase.state !== "none" && <p className="sans fact">{roomTalks.ownCaseStays}</p>}
    </section>
  );
}

function NoCase() {
  const { roomTalks } = useTexts();
  const database = useDatabase();
  const { self } = useTalks();
  const { order, failure } = useDeeds();
  const { value: frame } = useRoomAnswer("roomFrame", null);
  if (!frame) return <p>{roomTalks.noFrame}</p>;
  const make = async () => {
    if (self.party === null) return;
    await order("linkCase", { key: await makeOwnCase(database, frame) });
  };
  return (
    <>
      <p className="row">
        <Button className="main" onPress={() => void make()}>
          {roomTalks.makeCase}
        </Button>
      </p>
      <ChooseCase frame={frame} onChoose={(key) => void order("linkCase", { key })} />
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  );
}

function LinkedCase() {
  const { roomTalks } = useTexts();
  const { ownCase, self } = useTalks();
  const { caseKey } = useRoomBrief();
  if (caseKey === null) return null;
  const profiles = writeRoute({ at: "case", key: caseKey, screen: "profiles", detail: self.party ?? "" });
  return (
    <>
      {ownCase.state === "ready" ? (
        <p>{roomTalks.ownCaseIs[ownCase.isBlank ? "blank" : "ready"]}</p>
      ) : (
        <p role="status">{roomTalks.ownCaseStates[ownCase.state]}</p>
      )}
      {ownCase.isOld && <OldFrame caseKey={caseKey} />}
      <p>
        <a href={profiles}>{ownCase.isBlank ? roomTalks.fillProfile : roomTalks.toProfiles}</a>
      </p>
    </>
  );
}

function OldFrame({ caseKey }: { readonly caseKey: string }) {
  const { roomTalks } = useTexts();
  const database = useDatabase();
  const { order } = useDeeds();
  const { value: frame } = useRoomAnswer("roomFrame", null);
  const [isRefused, setRefused] = useState(false);
  const take = async () => {
    if (!frame) return;
    const isTaken = await takeRoomFrame(database, { key: caseKey, frame });
    setRefused(!isTaken);
    // Naming it again has the questions asked anew.
    if (isTaken) await order("linkCase", { key: caseKey });
  };
  return (
    <div className="note" role="note">
      <p className="note-title">{roomTalks.frameChanged}</p>
      <p>{roomTalks.frameChangedMore}</p>
      <Button isDisabled={!frame} onPress={() => void take()}>
        {roomTalks.takeFrame}
      </Button>
      {isRefused && (
        <p role="alert">
          {roomTalks.openElsewhere}{" "}
          <a href={writeRoute({ at: "case", key: caseKey, screen: "case", detail: "" })}>
            {roomTalks.openCase}
          </a>
        </p>
      )}
    </div>
  );
}
