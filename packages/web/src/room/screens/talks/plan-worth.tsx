// What an offer that is being put together would give the own side: nobody else sees it.
import { useTexts } from "../../../texts/use-texts.ts";
import type { ChoicesValue } from "../../parts/choices-field.tsx";
import { useRoomAnswer } from "../../use-room.ts";
import { useTalks } from "./talks-context.ts";
import { WorthNote } from "./worth-note.tsx";

export function PlanWorth({ choices }: { readonly choices: ChoicesValue }) {
  const { roomTalks } = useTexts();
  const { ownCase } = useTalks();
  const { value } = useRoomAnswer("talksPlanWorth", choices);
  if (ownCase.state !== "ready" || ownCase.isBlank || !value) return null;
  return (
    <section aria-label={roomTalks.onlyWeSee}>
      <p className="sans goes-to">{roomTalks.onlyWeSee}</p>
      <WorthNote offer={value} />
    </section>
  );
}
