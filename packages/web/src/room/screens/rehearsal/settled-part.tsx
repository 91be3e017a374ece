// What the talks have settled, which the rehearsal holds: each issue can be let open again.
import { useTexts } from "../../../texts/use-texts.ts";
import type { SettledIssueHere } from "../../rehearsal/talks-here.ts";

interface SettledPartProps {
  readonly settled: readonly SettledIssueHere[];
  /** Some issue is not held. */
  readonly isLeft: boolean;
  readonly letOpen: readonly string[];
  readonly onChange: (letOpen: readonly string[]) => void;
}

export function SettledPart({ settled, isLeft, letOpen, onChange }: SettledPartProps) {
  const { roomRehearsal } = useTexts();
  const { settled: texts } = roomRehearsal;
  if (settled.length === 0) return null;
  return (
    <section className="part settled-issues" aria-labelledby="settled-issues">
      <h2 id="settled-issues">{texts.title}</h2>
      <p>{texts.lead}</p>
      <ul className="plain">
        {settled.map(({ id, issue, option, how }) => (
          <li key={id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={!letOpen.includes(id)}
                onChange={({ target }) =>
                  onChange(target.checked ? letOpen.filter((one) => one !== id) : [...letOpen, id])
                }
              />{" "}
              <span>
                {texts.line(issue, option)} <small>{texts.how[how]}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {!isLeft && <p aria-live="polite">{texts.nothingLeft}</p>}
    </section>
  );
}
