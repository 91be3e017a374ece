// What every receiver would see and learn, what speaks against it, and the button that sends it.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../../texts/use-texts.ts";
import { OfferCard } from "../../../parts/offer-card.tsx";
import { SeatName } from "../../../parts/seat-name.tsx";
import { useMoments } from "../../../parts/use-moments.ts";
import { useSettled } from "../../../parts/use-settled.ts";
import type { ReleasePreview as Preview, ReceiverView } from "../../../questions/desk-release.ts";
import { useDeeds, useRoomAnswer } from "../../../use-room.ts";
import { SaidText } from "../../talks/said-text.tsx";
import { type ReleaseDraft, wantedOf } from "./release-draft.ts";
import type { Subject } from "./subject.ts";

interface ReleasePreviewProps {
  readonly subject: Subject;
  readonly draft: ReleaseDraft;
  readonly onSent: () => void;
}

export function ReleasePreview({ subject, draft, onSent }: ReleasePreviewProps) {
  const { release } = useTexts().roomDesk;
  const { list } = useMoments();
  const { order, busy, failure } = useDeeds();
  const wanted = wantedOf(draft, subject);
  const settled = useSettled(wanted, 300);
  const { value } = useRoomAnswer("deskRelease", settled);
  const isCurrent = JSON.stringify(settled) === JSON.stringify(wanted);
  const preview = wanted ? (value ?? null) : null;
  const maySend = preview !== null && isCurrent && preview.refusal === null && preview.isVoid === null;
  const names = preview?.receivers.map(({ seat }) => seat.name) ?? [];
  const { roomDesk } = useTexts();
  const [refused, setRefused] = useState<Preview["refusal"]>(null);
  const send = async () => {
    if (!wanted) return;
    const outcome = await order("release", { ...wanted, ownEntry: roomDesk.release.ownEntry });
    if (outcome === null) onSent();
    else if (outcome !== undefined) setRefused(outcome);
  };
  return (
    <section className="preview" aria-labelledby="preview-title" aria-busy={!isCurrent}>
      <h3 id="preview-title">{release.previewTitle}</h3>
      <div aria-live="polite">{preview ? <Shown preview={preview} /> : <p>{release.previewNothing}</p>}</div>
      {refused && <p role="alert">{release.refusal[refused]}</p>}
      {failure && <p role="alert">{failure}</p>}
      <Button className="main" isDisabled={!maySend || busy} onPress={() => void send()}>
        {names.length > 0 ? release.send(list(names)) : release.sendNobody}
      </Button>
    </section>
  );
}

function Shown({ preview }: { readonly preview: Preview }) {
  const { release, course } = useTexts().roomDesk;
  const { list } = useMoments();
  const { refusal, isVoid, cautions, receivers, now } = preview;
  if (refusal) return <p className="caution">{release.refusal[refusal]}</p>;
  if (isVoid) {
    return (
      <p className="caution">
        {course.noEffect} {isVoid}
      </p>
    );
  }
  return (
    <>
      {cautions.map(({ code, names }) => (
        <p key={code} className="caution">
          {release.caution[code](list(names))}
        </p>
      ))}
      {receivers.map((one) => (
        <Received key={one.seat.id} view={one} now={now} />
      ))}
      <p className="sans fact">
        {release.cannotCover} {release.signed}
      </p>
    </>
  );
}

function Received({ view, now }: { readonly view: ReceiverView; readonly now: number }) {
  const { release } = useTexts().roomDesk;
  const { seat, offers, said } = view;
  return (
    <div className="received">
      <h4>
        <SeatName seat={seat} />
      </h4>
      <p className="sans fact">{release.learns}</p>
      {offers.map((offer) => (
        <OfferCard key={offer.act} offer={offer} now={now} isPreview />
      ))}
      {said.map((one) => (
        <SaidText key={one.act} said={one} isPreview />
      ))}
    </div>
  );
}
