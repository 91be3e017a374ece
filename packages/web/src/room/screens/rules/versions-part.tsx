// Every version of the ground rules that was proposed, the newest first.
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import type { RulesView } from "../../questions/rules.ts";
import { RulesLink } from "./rules-link.tsx";
import { useWords } from "./use-words.ts";

interface VersionsProps {
  readonly view: RulesView;
  /** The version that is read above. */
  readonly shown: number;
}

export function VersionsPart({ view, shown }: VersionsProps) {
  const { roomRules } = useTexts();
  const words = useWords();
  return (
    <section className="part">
      <h2>{roomRules.versions}</h2>
      <ul className="plain rules-versions">
        {view.versions.map(({ version, standing, by, at, inForceAt }) => (
          <li key={version} aria-current={version === shown ? "true" : undefined}>
            <p>
              {version === shown ? (
                <strong>{roomRules.versionTitle(words.number(version))}</strong>
              ) : (
                <RulesLink detail={`version-${version}`}>
                  {roomRules.readVersion(words.number(version))}
                </RulesLink>
              )}
              : {roomRules.standings[standing]}
            </p>
            <p className="sans">
              <SeatName seat={by} />, {at}
              {inForceAt !== null && <>; {roomRules.wasSince(inForceAt)}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
