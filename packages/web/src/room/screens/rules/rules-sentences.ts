// The answer of the screen: how the ground rules stand, in a sentence or three.
import { useTexts } from "../../../texts/use-texts.ts";
import type { RulesView, VersionLine } from "../../questions/rules.ts";
import { useWords } from "./use-words.ts";

export function useRulesAnswer(view: RulesView | undefined): string[] {
  const { roomRules } = useTexts();
  const words = useWords();
  if (!view) return [];
  const { inForce, waiting, needs, round, versions } = view;
  if (versions.length === 0 && needs.frame) return [roomRules.needsFrame];
  if (versions.length === 0 && needs.seats) return [roomRules.needsSeats];
  if (versions.length === 0) return [roomRules.none];
  const { waitsFor, holds } = sayings(view, { roomRules, words });
  if (!waiting) return inForce ? [holds(inForce)] : [roomRules.none];
  const since = inForce ? roomRules.untilThen(words.number(inForce.version)) : roomRules.noRoundBefore;
  const meanwhile =
    inForce && round !== null
      ? [roomRules.roundGoesOn(words.number(round), words.number(inForce.version))]
      : [];
  return [waitsFor(waiting), since, ...meanwhile];
}

interface Speech {
  readonly roomRules: ReturnType<typeof useTexts>["roomRules"];
  readonly words: ReturnType<typeof useWords>;
}

function sayings({ own }: RulesView, { roomRules, words }: Speech) {
  const others = ({ missing }: VersionLine) => missing.filter(({ id }) => id !== own.tag.id);
  return {
    waitsFor: (line: VersionLine) => {
      const version = words.number(line.version);
      const rest = others(line);
      if (!line.ownMissing) return roomRules.waits(version, words.seats(rest));
      return rest.length === 0
        ? roomRules.waitsForYou(version)
        : roomRules.waitsForYouAnd(version, words.seats(rest));
    },
    holds: (line: VersionLine) => {
      const version = words.number(line.version);
      const at = line.inForceAt ?? "";
      if (line.missing.length === 0) return roomRules.inForce(version, at);
      return line.ownMissing
        ? roomRules.inForceButYou(version, at)
        : roomRules.inForceBut(version, at, words.seats(line.missing));
    },
  };
}
