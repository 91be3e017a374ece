// What every part of the builder is given.
import type { Choices } from "../../../engine/deals/choices.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import type { WeighedView } from "../../../engine/questions/weigh-deal.ts";
import type { Builder } from "./use-builder.ts";

export interface BuilderProps {
  readonly view: PictureView;
  /** What is chosen, at once. */
  readonly choices: Choices;
  /** What the chosen deal was found to be, a moment later. */
  readonly weighed: WeighedView;
  readonly builder: Builder;
}
