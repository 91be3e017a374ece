// Why nothing can be played, in the engine's words.
import type { NotReady } from "../../engine/rehearsal/ready-setup.ts";
import { NothingYet } from "../deals/nothing-yet.tsx";
import { useCourseWords } from "./rehearsal-words.ts";

export function Reasons({ closed }: { readonly closed: NotReady }) {
  const { texts } = useCourseWords();
  if (closed.kind === "errors") return <NothingYet problems={closed.problems} />;
  return (
    <>
      <p>{texts.notPlayed}</p>
      <ul className="plain">
        {closed.reasons.map((reason) => (
          <li key={reason} className="problem">
            {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
