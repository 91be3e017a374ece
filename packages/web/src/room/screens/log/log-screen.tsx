// Being built.
import { Screen } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";

export function LogScreen(_: { readonly detail: string }) {
  const { rooms } = useTexts();
  return <Screen question={rooms.screens.log}>{null}</Screen>;
}
