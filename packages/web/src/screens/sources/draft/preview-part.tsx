// The draft of a case, to be looked at and changed before it is made.
import { draftFaults } from "./draft-faults.ts";
import { LeftPart } from "./left-part.tsx";
import { MakePart } from "./make-part.tsx";
import type { PreviewProps } from "./preview-props.ts";
import { WhatPart } from "./what-part.tsx";
import { WhoPart } from "./who-part.tsx";

export function PreviewPart({ isBlank, ...props }: PreviewProps & { readonly isBlank: boolean }) {
  const { draft, ...rest } = props;
  const { preview } = rest.texts.draft;
  return (
    <section className="part draft" aria-labelledby="draft-title">
      <h2 id="draft-title">{preview.title}</h2>
      <p>{preview.lead}</p>
      <p>{preview.more}</p>
      <WhoPart actors={draft.actors} {...rest} />
      <WhatPart issues={draft.issues} {...rest} />
      <LeftPart leftOut={draft.leftOut} withoutIssue={draft.withoutIssue} {...rest} />
      <MakePart {...rest} isBlank={isBlank} faults={draftFaults(draft, rest.choosing.choices)} />
    </section>
  );
}
