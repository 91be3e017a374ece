// What a topic becomes as an issue of a draft.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { DemandPart } from "./demand-parts.ts";

export interface IssueShape {
  readonly name: string;
  /** Quotations from the demands. */
  readonly about: string;
  /** All of the issue's document but id, name and about. */
  readonly form: Omit<FrameDocument["issues"][number], "id" | "name" | "about">;
  readonly options: readonly OptionShape[];
  /** What each part says of the options; null: of the issue as such. */
  choiceOf(part: DemandPart): Choice | null;
}

export interface OptionShape {
  readonly id: string;
  readonly name: string;
  /** Parts that ask for it, offer it or refuse it; none for the way out that nobody named. */
  readonly parts: readonly DemandPart[];
}

export type Choice = readonly string[] | { readonly atLeast: string } | { readonly atMost: string };
