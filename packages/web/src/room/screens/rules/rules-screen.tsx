// The ground rules of a room: the version in force or the one that waits, who has signed, and writing another.
import { Screen } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { RulesView } from "../../questions/rules.ts";
import { useRoomAnswer } from "../../use-room.ts";
import { RulesBuilder } from "./builder/rules-builder.tsx";
import { RulesLink } from "./rules-link.tsx";
import { useRulesAnswer } from "./rules-sentences.ts";
import { useWords } from "./use-words.ts";
import { VersionPart } from "./version-part.tsx";
import { VersionsPart } from "./versions-part.tsx";
import { WhatComesFirst } from "./what-comes-first.tsx";
import "./rules.css";

/** `detail`: empty, `write`, or `version-` with a number. */
export function RulesScreen({ detail }: { readonly detail: string }) {
  const { value, failure } = useRoomAnswer("rules", null);
  if (detail === "write") return <RulesBuilder />;
  const version = /^version-(\d+)$/.exec(detail)?.[1];
  return <RulesNow view={value} failure={failure} version={version === undefined ? null : Number(version)} />;
}

interface RulesNowProps {
  readonly view: RulesView | undefined;
  readonly failure: string | null;
  /** The one to read; null: the one that matters now. */
  readonly version: number | null;
}

function RulesNow({ view, failure, version }: RulesNowProps) {
  const { roomRules } = useTexts();
  const words = useWords();
  const answer = useRulesAnswer(view);
  const shown = version ?? view?.waiting?.version ?? view?.inForce?.version ?? view?.versions[0]?.version;
  return (
    <Screen
      question={roomRules.question}
      answer={answer.length > 0 && <p>{answer.join(" ")}</p>}
      explanation={roomRules.method}
      className="rules"
    >
      {failure !== null && <p role="alert">{failure}</p>}
      {view && (
        <>
          {version !== null && (
            <p>
              <RulesLink detail="">{roomRules.backToNow}</RulesLink>
            </p>
          )}
          {version === null && view.waiting && view.inForce && (
            <p>
              <RulesLink detail={`version-${view.inForce.version}`}>
                {roomRules.readInForce(words.number(view.inForce.version))}
              </RulesLink>
            </p>
          )}
          {view.versions.length === 0 && (view.needs.frame || view.needs.seats) && (
            <WhatComesFirst view={view} />
          )}
          <MayPropose view={view} />
          {shown !== undefined && <VersionPart key={shown} version={shown} view={view} />}
          {view.versions.length > 1 && <VersionsPart view={view} shown={shown ?? 0} />}
        </>
      )}
    </Screen>
  );
}

/** The first rules are proposed from here; changes are proposed beside the signatures. */
function MayPropose({ view }: { readonly view: RulesView }) {
  const { roomRules } = useTexts();
  const { own, needs, versions, proposalOnItsWay } = view;
  if (proposalOnItsWay) return <p role="status">{roomRules.proposalOnItsWay}</p>;
  if (own.isAway) return <p className="sans">{roomRules.awayNote}</p>;
  if (!own.voice) return <p className="sans">{roomRules.observerNote}</p>;
  if (needs.frame || needs.seats || versions.length > 0) return null;
  return (
    <p>
      <RulesLink detail="write" className="button main">
        {view.hasDraft ? roomRules.goOnWriting : roomRules.propose}
      </RulesLink>
    </p>
  );
}
