// The draft of ground rules while it is written: what the fields show at once, and what this device keeps of it shortly after.
import type { GroundRules } from "@parley/engine/talks";
import { useEffect, useRef, useState } from "react";
import { keepTyped, onKeepTyped } from "../../../../store/keep-typed.ts";
import type { RulesDraftView } from "../../../questions/rules-draft.ts";
import type { KeptDraft } from "../../../rules/kept-draft.ts";
import { useDeeds, useRoomAnswer } from "../../../use-room.ts";
import type { Drafting } from "./drafting.ts";

/** Milliseconds without a change after which the draft is kept. */
const KEEP_AFTER = 700;

export interface DraftInHand {
  /** Undefined until it is known. */
  readonly known: RulesDraftView | undefined;
  /** Null where there is nothing to begin from. */
  readonly draft: KeptDraft | null;
  edit: Drafting["edit"];
  /** Puts other rules in its place; `undo` brings it back. */
  replace(rules: GroundRules): void;
  readonly undo: (() => void) | null;
  /** Nothing is kept any more. */
  drop(): Promise<void>;
  readonly failure: string | null;
}

export function useRulesDraft(): DraftInHand {
  const { value: known } = useRoomAnswer("rulesDraft", null);
  const [written, setWritten] = useState<KeptDraft | null>(null);
  const [before, setBefore] = useState<KeptDraft | null>(null);
  const { keep, drop, failure } = useKeeping();
  const draft = written ?? known?.kept ?? (known && firstDraft(known)) ?? null;
  const latest = useRef(draft);
  latest.current = draft;
  const put = (next: KeptDraft) => {
    latest.current = next;
    setWritten(next);
    keep(next);
  };
  const undo = () => {
    if (before) put(before);
    setBefore(null);
  };
  return {
    ...{ known, draft, failure },
    edit: (change) => {
      const now = latest.current;
      if (now) put({ ...now, rules: change(now.rules) });
    },
    replace: (rules) => {
      setBefore(draft);
      if (known) put({ rules, next: known.next });
    },
    undo: before && undo,
    drop: async () => {
      keepTyped();
      await drop();
      setWritten(null);
    },
  };
}

/** From the newest version that was proposed, or from cautious defaults. */
function firstDraft({ starts, next }: RulesDraftView): KeptDraft | null {
  const start = starts.at(-1);
  return start ? { rules: start.rules, next } : null;
}

/** Writes to the device after a pause, and at once where the page is left. */
function useKeeping() {
  const { order, failure } = useDeeds();
  const due = useRef<{ timer: ReturnType<typeof setTimeout>; draft: KeptDraft } | null>(null);
  const orderNow = useRef(order);
  orderNow.current = order;
  // One after the other: what is dropped must not be kept by an earlier write that takes longer.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const store = (draft: KeptDraft | null) => {
    last.current = last.current.then(() => orderNow.current("keepRulesDraft", draft));
    return last.current;
  };
  const flush = async () => {
    const waiting = due.current;
    due.current = null;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    await store(waiting.draft);
  };
  const keep = (draft: KeptDraft) => {
    if (due.current) clearTimeout(due.current.timer);
    due.current = { draft, timer: setTimeout(() => void flush(), KEEP_AFTER) };
  };
  const drop = async () => {
    if (due.current) clearTimeout(due.current.timer);
    due.current = null;
    await store(null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page is left
  useEffect(() => {
    const leave = onKeepTyped(() => void flush());
    return () => {
      leave();
      void flush();
    };
  }, []);
  return { keep, drop, failure };
}
