// The name of a what-if that is being made.
import { useId } from "react";
import type { WhatIfWords } from "./use-what-if-words.ts";

interface NameProps {
  readonly words: WhatIfWords;
  readonly name: string;
  readonly onType: (name: string) => void;
}

export function NameField({ words, name, onType }: NameProps) {
  const id = useId();
  return (
    <div className="make-name">
      <label htmlFor={id}>{words.texts.make.name}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        value={name}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
