// The words that all will sign, issue by issue, with the whole text as it will be, and what stands in the way.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { ReadyPackage } from "../../questions/agreement-ready.ts";
import { useDeeds, useRoomAnswer } from "../../use-room.ts";
import { DeclareDialog } from "./binding-dialogs.tsx";
import { TermsText } from "./terms-text.tsx";
import { useListing } from "./use-listing.ts";

interface WriteTermsProps {
  readonly found: ReadyPackage;
  readonly onClose: () => void;
}

export function WriteTerms({ found, onClose }: WriteTermsProps) {
  const { app, roomAgreement: words } = useTexts();
  const { offer, choices } = found;
  const [wordings, setWordings] = useState(found.wordings);
  const [isAsked, setAsked] = useState(false);
  const { order } = useDeeds();
  const listed = useListing();
  const id = useId();
  const { value: drafted, failure } = useRoomAnswer("agreementDraft", { offer, wordings });
  const empty = choices.filter(({ issue }) => (wordings[issue] ?? "").trim() === "");
  const keep = (issue: string, text: string) => {
    const next = { ...wordings, [issue]: text };
    setWordings(next);
    void order("keepWordings", { offer, wordings: next });
  };
  const problems =
    empty.length > 0 ? [words.noWording(listed(empty.map(({ name }) => name)))] : (drafted?.problems ?? []);
  return (
    <div className="write-terms">
      <p>{words.writeLead}</p>
      {choices.map(({ issue, name, option }) => (
        <div key={issue} className="wording">
          <label htmlFor={`${id}-${issue}`} dir="auto">
            {words.wordingOf(name, option)}
          </label>
          <TypedField
            id={`${id}-${issue}`}
            lines={3}
            value={wordings[issue] ?? ""}
            onType={(text) => keep(issue, text)}
          />
        </div>
      ))}
      <div aria-live="polite">
        {problems.map((one) => (
          <p key={one} className="problem">
            {one}
          </p>
        ))}
        {failure && <p role="alert">{failure}</p>}
      </div>
      {drafted?.text && <TermsText title={words.wholeText} text={drafted.text} hash={drafted.hash} isOpen />}
      <p className="row">
        <Button
          className="main"
          isDisabled={problems.length > 0 || !drafted?.text}
          onPress={() => setAsked(true)}
        >
          {words.declare}
        </Button>
        <Button onPress={onClose}>{app.close}</Button>
      </p>
      {isAsked && <DeclareDialog found={found} wordings={wordings} onClose={() => setAsked(false)} />}
    </div>
  );
}
