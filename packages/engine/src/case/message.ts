// What the program has to tell a person, as a code with parameters; `report/messages` turns it into a sentence.

export type Parameter = string | number | boolean | null | readonly string[];

export interface Message {
  /** `area.name` in kebab case, such as `case.unknown-option`; the key of the sentence in the message catalogue. */
  readonly code: string;
  readonly params: Readonly<Record<string, Parameter>>;
}

/** A message about a place in a file. */
export interface Problem extends Message {
  /** An error keeps the case from being loaded; a warning does not. */
  readonly severity: "error" | "warning";
  /** Relative to the case folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1; 1 where only the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  /** Where in the document: keys and positions from its root, such as `["points", "wage", "2 %"]`. */
  readonly path: readonly (string | number)[];
}

/** A value that was not written down and was filled in; every one is listed to the reader. */
export interface AppliedDefault extends Message {
  readonly file: string;
}

export function message(code: string, params: Message["params"] = {}): Message {
  return { code, params };
}
