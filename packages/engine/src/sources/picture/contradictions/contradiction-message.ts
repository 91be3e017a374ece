// A contradiction in a sentence.
import type { Frame } from "../../../case/frame.ts";
import { type Message, message, type Parameter } from "../../../case/message.ts";
import { optionName } from "../../../case/option-name.ts";
import type { ContradictedStatement, Contradiction } from "./contradiction.ts";

export function contradictionMessage(found: Contradiction, frame: Frame): Message {
  const { kind, actor, earlier, later, time, returns } = found;
  const voice = [...frame.parties, ...frame.others].find(({ id }) => id === actor);
  return message(`picture.contradiction-${kind}`, {
    party: voice?.name ?? actor,
    ...saidParams("earlier", earlier, frame),
    ...saidParams("later", later, frame),
    time,
    returns,
  });
}

const MOST_NAMED = 4;

/** Of many options the first and the last are named. */
function saidParams(
  which: "earlier" | "later",
  { statement, issue, options }: ContradictedStatement,
  frame: Frame,
): Record<string, Parameter> {
  const at = frame.issues.findIndex(({ id }) => id === issue);
  const names = options.map((option) =>
    optionName(
      frame,
      at,
      frame.issues[at].options.findIndex(({ id }) => id === option),
    ),
  );
  const isLong = names.length > MOST_NAMED;
  return {
    [`${which}Kind`]: statement.kind,
    [`${which}Denies`]: statement.denied,
    [`${which}Issue`]: at < 0 ? null : frame.issues[at].name,
    [`${which}Options`]: isLong ? [names[0], names[names.length - 1]] : names,
    [`${which}Spans`]: isLong,
  };
}
