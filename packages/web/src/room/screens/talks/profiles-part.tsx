// Profiles that were shared, with whom; and sharing the own one, which cannot be taken back.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import { useMoments } from "../../parts/use-moments.ts";
import { ShareDialog } from "./share-dialog.tsx";
import { useTalks } from "./talks-context.ts";

export function ProfilesPart() {
  const { roomTalks } = useTexts();
  const { profiles, self, ownCase } = useTalks();
  const { list, moment } = useMoments();
  const [isOpen, setOpen] = useState(false);
  const canShare = self.hasVoice && ownCase.state === "ready" && !ownCase.isBlank;
  if (profiles.length === 0 && self.party === null) return null;
  return (
    <section className="part" aria-labelledby="profiles">
      <h2 id="profiles">{roomTalks.profilesTitle}</h2>
      {profiles.length === 0 ? (
        <p>{roomTalks.noProfiles}</p>
      ) : (
        <ul className="plain">
          {profiles.map(({ act, number, at, from, to, party }) => (
            <li key={act} id={`act-${number}`}>
              <SeatName seat={from} />: {roomTalks.sharedWith(party, list(to.map(({ name }) => name)))}{" "}
              <small>{`${roomTalks.numbered(String(number))} · ${moment(at)}`}</small>
            </li>
          ))}
        </ul>
      )}
      {self.party !== null && self.hasVoice && (
        <p>
          <Button isDisabled={!canShare} onPress={() => setOpen(true)}>
            {roomTalks.shareProfile}
          </Button>{" "}
          {!canShare && <small>{ownCase.isBlank ? roomTalks.shareBlank : roomTalks.shareNeedsCase}</small>}
        </p>
      )}
      {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
    </section>
  );
}
