// What the release editor is open on, if anything; afterwards the keyboard goes on from the heading of the part.
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Subject } from "./release/subject.ts";

interface SubjectChoice {
  readonly subject: Subject | null;
  /** Opens the editor, or closes it with null. */
  choose(subject: Subject | null): void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function useSubject(): SubjectChoice {
  const [subject, choose] = useState<Subject | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && subject === null) heading.current?.focus();
    wasOpen.current = subject !== null;
  }, [subject]);
  return { subject, choose, heading };
}
