// What the page and a worker say to each other.
import type { LanguageCode } from "../texts/language.ts";

export type ToWorker =
  /** Pieces of the case that changed; sent before the question that needs them. */
  | {
      readonly kind: "parts";
      readonly put: ReadonlyMap<string, unknown>;
      readonly drop: readonly string[];
    }
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly question: string;
      readonly args: unknown;
      readonly language: LanguageCode;
    };

export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };
