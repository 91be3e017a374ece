// What holds without a deal, or after one.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";

export function HoldScreen(_: ScreenProps) {
  return <Screen question="hold">{null}</Screen>;
}
