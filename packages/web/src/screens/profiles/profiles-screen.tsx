// What each side wants.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";

export function ProfilesScreen(_: ScreenProps) {
  return <Screen question="profiles">{null}</Screen>;
}
