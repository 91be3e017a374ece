// Being built.
import { Screen } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";

export function ProgressScreen(_: { readonly detail: string }) {
  const { rooms } = useTexts();
  return <Screen question={rooms.screens.progress}>{null}</Screen>;
}
