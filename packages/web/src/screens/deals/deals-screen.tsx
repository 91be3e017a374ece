// What they could settle on.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";

export function DealsScreen(_: ScreenProps) {
  return <Screen question="deals">{null}</Screen>;
}
