// Hand-ins that could not be used, each with its reason, and those that came twice.
import type { DebriefView } from "../../engine/questions/exercise-debrief.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";

export function NotesPart({ debrief: { refused, twice } }: { readonly debrief: DebriefView }) {
  const { debrief } = useTexts().teaching;
  const { count } = useCourseWords();
  if (refused.length === 0 && twice.length === 0) return null;
  return (
    <section className="part" aria-labelledby="notes-title">
      <h2 id="notes-title">{debrief.notes}</h2>
      <ul className="plain">
        {refused.map(({ place, why, title }) => (
          <li key={place} className="problem">
            {debrief.refused[why](count(place), title)}
          </li>
        ))}
        {twice.map(({ place, pair }) => (
          <li key={place}>{debrief.twice(count(place), count(pair))}</li>
        ))}
      </ul>
      {refused.length > 0 && <p className="hint">{debrief.keptAll}</p>}
    </section>
  );
}
