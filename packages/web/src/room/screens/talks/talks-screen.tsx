// What is on the table, what it gives the own side, and answering it.
import { useEffect, useState } from "react";
import { Screen } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useDeeds, useRoomAnswer } from "../../use-room.ts";
import { RehearsalPart } from "../rehearsal/rehearsal-part.tsx";
import { DraftsPart } from "./drafts-part.tsx";
import { LeavingPart } from "./leaving-part.tsx";
import { MakeOfferPart } from "./make-offer-part.tsx";
import { counterTo, planOfDraft } from "./offer-plan.ts";
import { OffersPart } from "./offers-part.tsx";
import { OwnCasePart } from "./own-case-part.tsx";
import { ProfilesPart } from "./profiles-part.tsx";
import { SaidPart } from "./said-part.tsx";
import { StandingSentence } from "./standing-sentence.tsx";
import { TalksContext, useTalks } from "./talks-context.ts";
import { TodoPart } from "./todo-part.tsx";
import { useOfferMaking } from "./use-offer-making.ts";
import { TypedContext, useTypedKeeping } from "./use-typed.ts";
import "./talks.css";

const STEP = 20;
const NOTHING = {};

export function TalksScreen(_: { readonly detail: string }) {
  const { roomTalks } = useTexts();
  const [most, setMost] = useState(STEP);
  const { value: talks, failure } = useRoomAnswer("talks", { most });
  const typed = useTypedKeeping(talks?.typed ?? NOTHING);
  if (!talks)
    return (
      <Screen question={roomTalks.title} answer={failure}>
        {failure === null && <p aria-busy="true">{roomTalks.reading}</p>}
      </Screen>
    );
  return (
    <TalksContext value={talks}>
      <TypedContext value={typed}>
        <Table onMore={() => setMost(most + STEP)} />
      </TypedContext>
    </TalksContext>
  );
}

function Table({ onMore }: { readonly onMore: () => void }) {
  const { roomTalks } = useTexts();
  const making = useOfferMaking();
  const { self } = useTalks();
  useTablingEnd();
  return (
    <Screen
      className="talks"
      question={roomTalks.title}
      answer={<StandingSentence />}
      explanation={{
        title: roomTalks.worthTitle,
        method: roomTalks.worthMethod,
        inputs: roomTalks.worthInputs,
        caveat: roomTalks.worthCaveat,
      }}
    >
      <TodoPart />
      <OffersPart onCounter={(offer) => making.begin(counterTo(offer))} onMore={onMore} />
      <DraftsPart onChange={(draft) => making.begin(planOfDraft(draft))} />
      <MakeOfferPart making={making} />
      <SaidPart onMore={onMore} />
      <OwnCasePart />
      <ProfilesPart />
      {self.party !== null && <RehearsalPart isFolded />}
      <LeavingPart />
    </Screen>
  );
}

/** Drafts whose offers got their place while the room was closed go at the next look. */
function useTablingEnd(): void {
  const { tabling } = useTalks();
  const { order } = useDeeds();
  const { isDue } = tabling;
  useEffect(() => {
    if (isDue) void order("settleTabled", null);
  }, [isDue, order]);
}
