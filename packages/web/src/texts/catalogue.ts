// All texts of the page in one language. English decides what there is; another language has the same keys.
import type { english } from "./en.ts";

export type Catalogue = Widened<typeof english>;

/** The same shape with any text in place of the English one. */
type Widened<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : T[Key] extends readonly string[]
        ? readonly string[]
        : Widened<T[Key]>;
};
