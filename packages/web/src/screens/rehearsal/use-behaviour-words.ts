// Ways to behave, conditions and protocols of the engine in the words of the page; one without words yet is called by its id.
import { useTexts } from "../../texts/use-texts.ts";

export interface Wording {
  readonly name: string;
  readonly about: string;
}

export interface BehaviourWords {
  strategy(id: string): Wording;
  acceptance(id: string): Wording;
  model(id: string): Wording;
  joining(id: string): Wording;
  protocol(id: string): Wording;
  knob(id: string): string;
}

export function useBehaviourWords(): BehaviourWords {
  const { rehearsalBehaviours: words } = useTexts();
  return {
    strategy: (id) => worded(words.strategies, id),
    acceptance: (id) => worded(words.acceptances, id),
    model: (id) => worded(words.models, id),
    joining: (id) => worded(words.joinings, id),
    protocol: (id) => worded(words.protocols, id),
    knob: (id) => (Object.hasOwn(words.knobs, id) ? words.knobs[id as keyof typeof words.knobs] : id),
  };
}

function worded(words: Readonly<Record<string, Wording>>, id: string): Wording {
  return Object.hasOwn(words, id) ? words[id] : { name: id, about: "" };
}
