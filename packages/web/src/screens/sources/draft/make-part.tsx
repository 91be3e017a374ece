// The title of the drafted case, what is still in the way, and the button that makes it.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { TypedField } from "../../../parts/typed-field.tsx";
import { type DraftFaults, isSound } from "./draft-faults.ts";
import type { PreviewProps } from "./preview-props.ts";
import { useMaking } from "./use-making.ts";

interface MakeProps extends Omit<PreviewProps, "draft"> {
  readonly isBlank: boolean;
  readonly faults: DraftFaults;
}

export function MakePart({ isBlank, faults, shows, texts, choosing }: MakeProps) {
  const { make } = texts.draft;
  const id = useId();
  const making = useMaking(choosing.choices);
  const isOff = !isSound(faults) || making.state === "working";
  const fills = isBlank && shows.canEdit;
  return (
    <section aria-labelledby="draft-make">
      <h3 id="draft-make">{make.title}</h3>
      <p className="draft-name">
        <label htmlFor={id}>{make.name}</label>
        <TypedField id={id} value={choosing.choices.title} onType={choosing.setTitle} />
      </p>
      <Faults {...{ faults, shows, texts }} />
      <p className="row">
        <Button
          className="main"
          isDisabled={isOff}
          onPress={() => void (fills ? making.here() : making.fresh())}
        >
          {make.make}
        </Button>
        {fills && (
          <Button isDisabled={isOff} onPress={() => void making.fresh()}>
            {make.freshToo}
          </Button>
        )}
      </p>
      <p className="sans-note">{fills ? make.hereMore : make.freshMore}</p>
      <p role="status">
        {making.state === "working" && make.working}
        {making.state === "failed" && make.failed}
      </p>
    </section>
  );
}

function Faults({ faults, shows, texts }: Pick<MakeProps, "faults" | "shows" | "texts">) {
  const { make } = texts.draft;
  const { fewParties, noIssue, fewOptions } = faults;
  return (
    <div role="status">
      {fewParties && <p className="problem">{make.tooFewParties}</p>}
      {noIssue && <p className="problem">{make.noIssue}</p>}
      {fewOptions.length > 0 && (
        <p className="problem">{make.fewOptions(shows.names.and(fewOptions.map(shows.names.quoted)))}</p>
      )}
    </div>
  );
}
