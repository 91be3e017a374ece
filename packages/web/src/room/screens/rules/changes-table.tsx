// How two versions of the ground rules differ, clause by clause.
import { useTexts } from "../../../texts/use-texts.ts";
import type { ClauseChange } from "../../rules/clauses.ts";
import { directionOf } from "./rules-reading.tsx";

export function ChangesTable({ changes }: { readonly changes: readonly ClauseChange[] }) {
  const { roomRules } = useTexts();
  return (
    <dl className="rules-changes">
      {changes.map(({ key, title, gone, come }) => (
        <div key={key}>
          <dt dir={directionOf(key)}>{title}</dt>
          <Lines label={roomRules.before} lines={gone} dir={directionOf(key)} isGone />
          <Lines label={roomRules.now} lines={come} dir={directionOf(key)} />
        </div>
      ))}
    </dl>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly dir: "auto" | undefined;
  readonly isGone?: true;
}

function Lines({ label, lines, dir, isGone }: LinesProps) {
  const { roomRules } = useTexts();
  const Mark = isGone ? "del" : "ins";
  return (
    <dd>
      <small>{label}</small>
      {lines.length === 0 && (
        <span className="rules-none">{isGone ? roomRules.notThere : roomRules.takenOff}</span>
      )}
      {lines.map((line) => (
        <Mark key={line} dir={dir}>
          {line}
        </Mark>
      ))}
    </dd>
  );
}
