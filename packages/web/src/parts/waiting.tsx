// Long work as the person sees it: how far it is, a way to stop it, and what to do when it was stopped or failed.
import { Button } from "react-aria-components/Button";
import { Fault } from "../app/fault-boundary.tsx";
import type { Answer } from "../engine/use-answer.ts";
import { useTexts } from "../texts/use-texts.ts";

/** Shows nothing when the answer is ready; beside or in place of an older answer otherwise. */
export function Waiting({ answer }: { readonly answer: Answer<unknown> }) {
  const { app } = useTexts();
  if (answer.state === "ready") return null;
  if (answer.state === "failed") return <Fault message={answer.failure ?? ""} />;
  if (answer.state === "stopped") {
    return (
      <p className="waiting" role="status">
        {answer.value === undefined ? app.stoppedFirst : app.stopped}{" "}
        <Button onPress={answer.again}>{app.goOn}</Button>
      </p>
    );
  }
  const { progress } = answer;
  const known = progress !== null && progress.total > 0;
  return (
    <p className="waiting" role="status">
      <progress aria-label={app.working} {...(known ? { value: progress.done, max: progress.total } : {})} />
      <span>{app.working}</span> <Button onPress={answer.stop}>{app.stop}</Button>
    </p>
  );
}
