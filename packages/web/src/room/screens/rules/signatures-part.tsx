// Who has signed a version of the ground rules and who has yet to, and what this seat can do about it.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import type { RulesView } from "../../questions/rules.ts";
import type { RulesVersionView, SignerView } from "../../questions/rules-version.ts";
import { ChangeNote } from "./change-note.tsx";
import { RulesLink } from "./rules-link.tsx";
import { SignDialog } from "./sign-dialog.tsx";
import { useWords } from "./use-words.ts";

interface SignaturesProps {
  readonly shown: RulesVersionView;
  readonly view: RulesView;
}

export function SignaturesPart({ shown, view }: SignaturesProps) {
  const { roomRules } = useTexts();
  const words = useWords();
  const standing = [
    roomRules.standings[shown.standing],
    ...(shown.inForceAt === null
      ? []
      : [
          shown.standing === "in-force"
            ? roomRules.since(shown.inForceAt)
            : roomRules.wasSince(shown.inForceAt),
        ]),
  ];
  const isOver = shown.standing === "lapsed" || shown.standing === "replaced";
  return (
    <section className="part">
      <h2>
        {roomRules.versionTitle(words.number(shown.version))} <small>{standing.at(-1)}</small>
      </h2>
      <p className="sans">{roomRules.proposedBy(shown.by.name, shown.at)}</p>
      <table className="rules-signatures">
        <caption>{roomRules.signatures}</caption>
        <tbody>
          {shown.signers.map((signer) => (
            <SignerRow key={signer.seat.id} signer={signer} isOver={isOver} />
          ))}
        </tbody>
      </table>
      <OwnPart shown={shown} view={view} />
    </section>
  );
}

interface SignerRowProps {
  readonly signer: SignerView;
  /** The version can't come into force any more. */
  readonly isOver: boolean;
}

function SignerRow({ signer, isOver }: SignerRowProps) {
  const { roomRules } = useTexts();
  const { seat, isOwn, signedAt, by } = signer;
  return (
    <tr>
      <th scope="row">
        <SeatName seat={seat} /> {isOwn && <small>({roomRules.you})</small>}
      </th>
      <td>
        {signedAt === null ? (
          <Missing signer={signer} isOver={isOver} />
        ) : by === null ? (
          roomRules.signedAt(signedAt)
        ) : (
          roomRules.signedBy(by, signedAt)
        )}
      </td>
    </tr>
  );
}

function Missing({ signer: { isLate, hindrance }, isOver }: SignerRowProps) {
  const { roomRules } = useTexts();
  if (isOver) return roomRules.didNotSign;
  const hindered = { away: roomRules.isAway, "nobody-there": roomRules.nobodyThere };
  if (hindrance) return <strong>{hindered[hindrance]}</strong>;
  return <strong>{isLate ? roomRules.cameLater : roomRules.notSigned}</strong>;
}

/** Signing, asking for a change, proposing another. */
function OwnPart({ shown, view }: SignaturesProps) {
  const { roomRules } = useTexts();
  const words = useWords();
  const [open, setOpen] = useState<"sign" | "note" | "sent" | null>(null);
  const { own, standing, version } = shown;
  const isCurrent = standing === "waiting" || standing === "in-force";
  const hasSigned = shown.signers.some(({ isOwn, signedAt }) => isOwn && signedAt !== null);
  if (view.own.isAway || !view.own.voice) return null;
  const canSign = own.whyNot === null && !own.isOnItsWay;
  return (
    <>
      {own.isOnItsWay && <p role="status">{roomRules.signatureOnItsWay}</p>}
      {!canSign && !own.isOnItsWay && !hasSigned && isCurrent && own.whyNot !== null && (
        <p className="sans">{own.whyNot}</p>
      )}
      <p className="row rules-deeds">
        {canSign && (
          <Button className={isCurrent ? "main" : ""} onPress={() => setOpen("sign")}>
            {roomRules.sign(words.number(version))}
          </Button>
        )}
        {standing === "waiting" && (
          <Button aria-expanded={open === "note"} onPress={() => setOpen(open === "note" ? null : "note")}>
            {roomRules.askForChange}
          </Button>
        )}
        {isCurrent && (
          <RulesLink detail="write" className="button">
            {view.hasDraft ? roomRules.goOnWriting : roomRules.proposeChange}
          </RulesLink>
        )}
      </p>
      {open === "note" && (
        <ChangeNote shown={shown} onSent={() => setOpen("sent")} onClose={() => setOpen(null)} />
      )}
      {open === "sent" && <p role="status">{roomRules.noteSent}</p>}
      {open === "sign" && <SignDialog shown={shown} view={view} onClose={() => setOpen(null)} />}
    </>
  );
}
