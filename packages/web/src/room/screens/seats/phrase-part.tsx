// The room phrase: read aloud by everyone, it shows that nobody stands between.
import { useTexts } from "../../../texts/use-texts.ts";

export function PhrasePart({ phrase }: { readonly phrase: readonly string[] }) {
  const { roomSeats } = useTexts();
  return (
    <section className="part">
      <h2>{roomSeats.phraseTitle}</h2>
      <p>{roomSeats.phraseLead}</p>
      <p className="secret-words" lang="en" dir="ltr" translate="no" data-room-phrase>
        {phrase.join(" ")}
      </p>
      <p>
        <small>{roomSeats.phraseNote}</small>
      </p>
    </section>
  );
}
