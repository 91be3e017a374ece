// What was said about a proposal of ground rules, as far as this seat can see.
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName, SeatNames } from "../../parts/seat-name.tsx";
import type { RulesVersionView } from "../../questions/rules-version.ts";

export function NotesPart({ shown }: { readonly shown: RulesVersionView }) {
  const { roomRules } = useTexts();
  if (shown.notes.length === 0) return null;
  return (
    <section className="part">
      <h2>{roomRules.notes}</h2>
      <ul className="plain rules-notes">
        {shown.notes.map(({ number, from, to, at, words }) => (
          <li key={number}>
            <p className="sans">
              <SeatName seat={from} />
              {to.length > 0 && (
                <>
                  {" "}
                  {roomRules.noteTo} <SeatNames seats={to} />
                </>
              )}
              , {at}
            </p>
            <blockquote dir="auto">{words}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
