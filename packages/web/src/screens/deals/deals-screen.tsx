// What they could settle on.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screens.tsx";

export function DealsScreen(_: ScreenProps) {
  return <Screen question="deals">{null}</Screen>;
}
