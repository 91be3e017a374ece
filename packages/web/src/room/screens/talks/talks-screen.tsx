// What is on the table, what it gives the own side, and answering it.
import { useState } from "react";
import { Screen } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { OfferView } from "../../questions/talks-offers.ts";
import { useRoomAnswer } from "../../use-room.ts";
import { DraftsPart } from "./drafts-part.tsx";
import { MakeOfferPart } from "./make-offer-part.tsx";
import { counterTo, NEW_OFFER, type OfferPlan, planOfDraft } from "./offer-plan.ts";
import { OffersPart } from "./offers-part.tsx";
import { OwnCasePart } from "./own-case-part.tsx";
import { ProfilesPart } from "./profiles-part.tsx";
import { SaidPart } from "./said-part.tsx";
import { StandingSentence } from "./standing-sentence.tsx";
import { TalksContext } from "./talks-context.ts";
import { TodoPart } from "./todo-part.tsx";
import "./talks.css";

const STEP = 20;

export function TalksScreen(_: { readonly detail: string }) {
  const { roomTalks } = useTexts();
  const [most, setMost] = useState(STEP);
  const [plan, setPlan] = useState<OfferPlan | null>(null);
  const { value: talks, failure } = useRoomAnswer("talks", { most });
  const begin = (next: OfferPlan) => {
    setPlan(next);
    requestAnimationFrame(() => document.getElementById("make-offer")?.scrollIntoView({ block: "start" }));
  };
  const more = () => setMost(most + STEP);
  if (!talks)
    return (
      <Screen question={roomTalks.title} answer={failure}>
        {failure === null && <p aria-busy="true">{roomTalks.reading}</p>}
      </Screen>
    );
  return (
    <TalksContext value={talks}>
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
        <OffersPart onCounter={(offer: OfferView) => begin(counterTo(offer))} onMore={more} />
        <MakeOfferPart plan={plan} onChange={setPlan} onBegin={() => begin(NEW_OFFER)} />
        <DraftsPart onChange={(draft) => begin(planOfDraft(draft))} />
        <OwnCasePart />
        <ProfilesPart />
        <SaidPart onMore={more} />
      </Screen>
    </TalksContext>
  );
}
