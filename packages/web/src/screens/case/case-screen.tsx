// What the conflict is about.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";

export function CaseScreen(_: ScreenProps) {
  return <Screen question="case">{null}</Screen>;
}
