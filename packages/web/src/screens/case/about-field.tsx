// A description of one thing of the case, typed below its line.
import type { CaseDocuments } from "@parley/engine/case";
import { useEffect, useId, useRef } from "react";
import { TypedField } from "../../parts/typed-field.tsx";
import { useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";

interface AboutFieldProps {
  readonly name: string;
  readonly about: string;
  readonly group: string;
  readonly isReadOnly: boolean;
  /** It was just asked for: begin to type there. */
  readonly isNew: boolean;
  readonly describe: (documents: CaseDocuments, text: string) => CaseDocuments;
}

export function AboutField({ name, about, group, isReadOnly, isNew, describe }: AboutFieldProps) {
  const { caseScreen } = useTexts();
  const session = useSession();
  const id = useId();
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  return (
    <p className="line-about">
      <label htmlFor={id}>{caseScreen.lines.aboutOf(name)}</label>
      <TypedField
        id={id}
        value={about}
        placeholder={caseScreen.lines.aboutEmpty}
        isReadOnly={isReadOnly}
        inputRef={(element) => {
          field.current = element;
        }}
        onType={(text) =>
          session.edit((documents) => describe(documents, text), {
            label: caseScreen.did.about(name),
            group,
          })
        }
      />
    </p>
  );
}
