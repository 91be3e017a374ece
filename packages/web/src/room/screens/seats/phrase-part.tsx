// The room phrase: read aloud by everyone, it shows that nobody stands between; and who came and went since it was read.
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { useMoments } from "../../parts/use-moments.ts";
import { useDeeds, useRoomAnswer } from "../../use-room.ts";

export function PhrasePart({ phrase }: { readonly phrase: readonly string[] }) {
  const { roomSeats } = useTexts();
  const { order, busy } = useDeeds();
  return (
    <section className="part">
      <h2>{roomSeats.phraseTitle}</h2>
      <p>{roomSeats.phraseLead}</p>
      <p className="secret-words" lang="en" dir="ltr" translate="no" data-room-phrase>
        {phrase.join(" ")}
      </p>
      <Changes />
      <p>
        <Button isDisabled={busy} onPress={() => void order("wordsRead", null)}>
          {roomSeats.wordsRead}
        </Button>
      </p>
      <p>
        <small>{roomSeats.phraseNote}</small>
      </p>
    </section>
  );
}

function Changes() {
  const { roomSeats } = useTexts();
  const { moment } = useMoments();
  const { value: changes } = useRoomAnswer("memberChanges", null);
  if (changes === undefined || changes.length === 0) return null;
  return (
    <>
      <h3>{roomSeats.changesTitle}</h3>
      <ul>
        {changes.map(({ way, seat, name, by, at }) => (
          <li key={`${way} ${at} ${seat} ${name}`}>
            {roomSeats[way](name ?? roomSeats.nameless, seat, by)} <small>{moment(at)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
