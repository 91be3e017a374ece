// The open room within the page: how it stands, answers to questions about it, and deeds.
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { useLanguage } from "../texts/use-texts.ts";
import type { RoomBrief } from "./brief.ts";
import type { DeedArgs, DeedValue, RoomDeed } from "./deeds.ts";
import type { RoomState } from "./messages.ts";
import type { QuestionArgs, QuestionValue, RoomQuestion } from "./questions.ts";
import { RoomFailure, type RoomLine } from "./room-line.ts";

export const RoomLineContext = createContext<RoomLine | null>(null);

export function useRoomLine(): RoomLine {
  const line = useContext(RoomLineContext);
  if (!line) throw new TypeError("no room is open here");
  return line;
}

export function useRoomState(): RoomState {
  const line = useRoomLine();
  return useSyncExternalStore(line.subscribe, line.state);
}

/** Only within a room's screens. */
export function useRoomBrief(): RoomBrief {
  const state = useRoomState();
  if (state.at !== "inside") throw new TypeError("the room is not open");
  return state.brief;
}

export interface RoomAnswer<Value> {
  /** The latest that is known; undefined before the first. */
  readonly value: Value | undefined;
  readonly failure: string | null;
}

/** What shows how long something lasts is worked out anew after so many milliseconds without other news. */
const MINUTE = 60_000;

/** Asks again with every change of the room, the arguments or the language, and every minute. `args` is compared by its JSON text. */
export function useRoomAnswer<Name extends RoomQuestion>(
  question: Name,
  args: QuestionArgs<Name>,
): RoomAnswer<QuestionValue<Name>> {
  const line = useRoomLine();
  const language = useLanguage();
  const { change } = useRoomBrief();
  const [shown, setShown] = useState<RoomAnswer<QuestionValue<Name>>>({ value: undefined, failure: null });
  const [minute, setMinute] = useState(0);
  const written = JSON.stringify(args);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for `args`; a change and each minute ask anew
  useEffect(() => {
    let wanted = true;
    line.ask(question, args, language).then(
      (value) => wanted && setShown({ value, failure: null }),
      (error: unknown) => wanted && setShown((last) => ({ ...last, failure: String(error) })),
    );
    const timer = setTimeout(() => setMinute((count) => count + 1), MINUTE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [line, question, written, language, change, minute]);
  return shown;
}

export interface Deeds {
  /** Undefined where it failed; `failure` then says why. */
  order<Name extends RoomDeed>(name: Name, args: DeedArgs<Name>): Promise<DeedValue<Name> | undefined>;
  readonly busy: boolean;
  /** What a person should know of the last one; null where it went well. */
  readonly failure: string | null;
}

/** Deeds of one part of a screen, with what became of the last. */
export function useDeeds(): Deeds {
  const line = useRoomLine();
  const language = useLanguage();
  const [pending, setPending] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const order = useCallback(
    async <Name extends RoomDeed>(name: Name, args: DeedArgs<Name>): Promise<DeedValue<Name> | undefined> => {
      setPending((count) => count + 1);
      setFailure(null);
      try {
        return await line.order(name, args, language);
      } catch (error) {
        const { words, message } =
          error instanceof RoomFailure ? error : { words: null, message: String(error) };
        if (isThere.current) setFailure(words ?? message);
        return undefined;
      } finally {
        if (isThere.current) setPending((count) => count - 1);
      }
    },
    [line, language],
  );
  return { order, busy: pending > 0, failure };
}
