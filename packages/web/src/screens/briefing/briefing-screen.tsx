// What a person should see on paper.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";

export function BriefingScreen(_: ScreenProps) {
  return <Screen question="briefing">{null}</Screen>;
}
