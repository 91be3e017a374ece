// What does each side want? One page a party, filled in layer by layer, with the effect beside it.
import { memo, useCallback, useState } from "react";
import { go, writeRoute } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { parties } from "../../parts/names.ts";
import { Speaking } from "../../parts/notice/notice-bar.tsx";
import { useCase, useSession } from "../../store/use-case.ts";
import { localeOf } from "../../texts/language.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { useExplanations } from "./parts/explanations.tsx";
import { knownOf } from "./parts/known.ts";
import { PartyLinks } from "./parts/party-links.tsx";
import { noDealLine } from "./parts/progress-lines.ts";
import { ProfileProvider, usePartyPage, useProfile } from "./parts/use-profile.tsx";
import { WhoJudged } from "./parts/who-judged.tsx";
import { ProfileLayers } from "./profile-layers.tsx";
import { LivePicture } from "./side/live-picture.tsx";
import { Meter, type Wanted } from "./side/meter.tsx";
import "./profiles.css";
import "./profile-fields.css";
import "./profile-packages.css";
import "./profile-side.css";

export function ProfilesScreen({ detail }: ScreenProps) {
  const { documents } = useCase();
  const session = useSession();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const ids = parties(documents).map(({ id }) => id);
  const party = ids.includes(detail) ? detail : ids[0];
  const want = useCallback(
    (next: Wanted) => {
      setWanted(next);
      if (next.party !== party) go({ at: "case", key: session.key, screen: "profiles", detail: next.party });
    },
    [party, session.key],
  );
  const arrive = useCallback(() => setWanted(null), []);
  if (party === undefined || documents.frame.issues.length === 0) return <NothingYet />;
  return (
    <Speaking>
      <ProfileProvider key={party} party={party}>
        <PartyPage wanted={wanted?.party === party ? wanted : null} onWant={want} onArrived={arrive} />
      </ProfileProvider>
    </Speaking>
  );
}

interface PartyPageProps {
  readonly wanted: Wanted | null;
  readonly onWant: (wanted: Wanted) => void;
  readonly onArrived: () => void;
}

const PartyPage = memo(function PartyPage({ wanted, onWant, onArrived }: PartyPageProps) {
  const { profiles } = useTexts();
  const { party, name } = usePartyPage();
  const explanations = useExplanations();
  return (
    <Screen
      className="profiles"
      question={profiles.question(name)}
      answer={<WhatIsKnown />}
      explanation={explanations.screen}
    >
      <PartyLinks party={party} />
      <div className="profile-columns">
        <div className="profile-main">
          <WhoJudged />
          <ProfileLayers wanted={wanted?.layer ?? null} onArrived={onArrived} />
        </div>
        <div className="profile-side">
          <LivePicture />
          <Meter onWant={onWant} />
        </div>
      </div>
    </Screen>
  );
});

function WhatIsKnown() {
  const { profiles } = useTexts();
  const { profile, frame, layers } = useProfile();
  const locale = localeOf(useLanguage());
  const { basis } = knownOf(profile, frame, layers);
  const { estimated } = profile;
  return (
    <p>
      {profiles.known[basis]} {profiles.known.noDeal(noDealLine(layers.noDeal, profiles, locale))}{" "}
      {estimated && <Estimate by={estimated.by?.toString() ?? null} on={estimated.on?.toString() ?? null} />}
    </p>
  );
}

function NothingYet() {
  const { profiles } = useTexts();
  const { key } = useSession();
  return (
    <Screen question={profiles.questionOfAll} answer={<p>{profiles.nothingYet}</p>}>
      <p>
        <a href={writeRoute({ at: "case", key, screen: "case", detail: "" })}>{profiles.toCase}</a>
      </p>
    </Screen>
  );
}
