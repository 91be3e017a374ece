// On the way into a room: the backup of the keys, then the founding or the request to be let in, then the wait.
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { go } from "../../app/route.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { forgetRoom } from "../kept-rooms.ts";
import type { OutsideCard } from "../messages.ts";
import { useDeeds } from "../use-room.ts";
import { BackupSteps } from "./backup-steps.tsx";

interface OutsideScreenProps {
  readonly card: OutsideCard;
  readonly canBackUp: boolean;
}

export function OutsideScreen({ card, canBackUp }: OutsideScreenProps) {
  const { entering } = useTexts();
  const isFounding = card.stage === "founding";
  return (
    <main className="page" id="text" tabIndex={-1}>
      <h1>{isFounding ? entering.beforeOpening : card.hasAsked ? entering.atDoor : entering.beforeAsking}</h1>
      {isFounding ? (
        <Founding card={card} canBackUp={canBackUp} />
      ) : card.hasAsked ? (
        <Waiting />
      ) : (
        <Asking card={card} canBackUp={canBackUp} />
      )}
      <p>
        <a href="#/">{entering.back}</a>
      </p>
    </main>
  );
}

function Founding({ card, canBackUp }: OutsideScreenProps) {
  const { entering } = useTexts();
  const { order, busy, failure } = useDeeds();
  if (!canBackUp && !card.backedUp) return <KeysOutOfReach card={card} />;
  return (
    <>
      <p>{entering.founderBackup}</p>
      <BackupSteps card={card} />
      {failure && <p role="alert">{failure}</p>}
      <p>
        <Button
          className="main"
          isDisabled={busy || !card.backedUp}
          onPress={() => void order("found", null)}
        >
          {entering.openRoom}
        </Button>
      </p>
    </>
  );
}

/** The page was loaded anew between making the keys and writing them down. Nothing depends on them yet. */
function KeysOutOfReach({ card }: { readonly card: OutsideCard }) {
  const { entering } = useTexts();
  const beginAnew = async () => {
    await forgetRoom(card.key);
    go({ at: "room-door", way: "new" });
  };
  return (
    <>
      <p role="alert">{entering.keysOutOfReach}</p>
      <Button className="main" onPress={() => void beginAnew()}>
        {entering.beginAnew}
      </Button>
    </>
  );
}

function Asking({ card, canBackUp }: OutsideScreenProps) {
  const { entering } = useTexts();
  const { order, busy, failure } = useDeeds();
  return (
    <>
      <p>{entering.memberBackup}</p>
      {canBackUp || card.backedUp ? <BackupSteps card={card} /> : <p>{entering.noBackupAnyMore}</p>}
      {failure && <p role="alert">{failure}</p>}
      <p className="row">
        <Button className="main" isDisabled={busy} onPress={() => void order("askIn", null)}>
          {card.backedUp ? entering.ask : entering.askWithoutBackup}
        </Button>
      </p>
    </>
  );
}

function Waiting() {
  const { entering } = useTexts();
  const { order, failure } = useDeeds();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try anew
  useEffect(() => {
    void order("waitAtDoor", null);
  }, [order, tries]);
  return (
    <>
      <p role="status">{entering.waits}</p>
      <p>{entering.waitsMore}</p>
      {failure && (
        <p role="alert">
          {failure} <Button onPress={() => setTries((count) => count + 1)}>{entering.tryAgain}</Button>
        </p>
      )}
    </>
  );
}
