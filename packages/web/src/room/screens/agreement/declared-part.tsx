// Terms that were declared agreed: what they say, who has signed, and what the own seat can do about them.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { ChapterBlocks } from "../../parts/chapter-blocks.tsx";
import type { DeclaredPackage } from "../../questions/agreement-declared.ts";
import { SignDialog } from "./binding-dialogs.tsx";
import { AnswerReadBack, ReadBack } from "./read-back.tsx";
import { TermsText } from "./terms-text.tsx";

export function DeclaredPart({ found }: { readonly found: DeclaredPackage }) {
  const { roomAgreement: words } = useTexts();
  const numbers = useNumberFormat();
  const id = useId();
  return (
    <section className="declared" aria-labelledby={id}>
      <h2 id={id}>{words.declaredTitle(found.moment)}</h2>
      <p>{words.declaredBy(found.by.name, numbers.format(found.number))}</p>
      <ChapterBlocks blocks={found.blocks} />
      <h3>{words.textTitle}</h3>
      <TermsText title={words.wholeText} text={found.text} hash={found.hash} />
      <CheckLine check={found.check} />
      {found.own.toAnswer.map((one) => (
        <AnswerReadBack key={one.act} found={one} />
      ))}
      {!found.signedByAll && found.own.canReadBack && <ReadBack found={found} />}
      <Signing found={found} />
    </section>
  );
}

function CheckLine({ check }: Pick<DeclaredPackage, "check">) {
  const { roomAgreement: words } = useTexts();
  if (check === "same") return <p data-check={check}>{words.same}</p>;
  return (
    <p className="problem" data-check={check}>
      {check === "differs" ? words.differs : words.unchecked}
    </p>
  );
}

function Signing({ found }: { readonly found: DeclaredPackage }) {
  const { roomAgreement: words } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const { sign } = found.own;
  if (sign === "signed") return <p role="status">{words.youSigned}</p>;
  if (sign === "not-needed") return found.signedByAll ? null : <p>{words.notNeeded}</p>;
  if (sign !== "can") return <p className="problem">{words.cannotSign(sign.barred)}</p>;
  if (found.check !== "same") return null;
  return (
    <>
      <p>
        <Button className="main" onPress={() => setAsked(true)}>
          {words.sign}
        </Button>
      </p>
      {isAsked && <SignDialog found={found} onClose={() => setAsked(false)} />}
    </>
  );
}
