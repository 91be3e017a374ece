// What the plane of two parties is given.
import type { Choices } from "../../../engine/deals/choices.ts";
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import type { WeighedView } from "../../../engine/questions/weigh-deal.ts";

export interface PlaneProps {
  readonly view: PictureView;
  readonly plane: PlaneView;
  readonly listed: readonly ListedView[];
  readonly weighed: WeighedView | null;
  readonly onTake: (choices: Choices) => void;
  readonly alternative: string;
}
