// A list of which so many are shown at once, since there may be thousands.
import { type HTMLAttributes, type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { SourceWords } from "../use-source-words.ts";

interface PortionListProps<T> {
  readonly items: readonly T[];
  readonly words: SourceWords;
  readonly children: (item: T) => ReactNode;
  readonly look?: (item: T) => HTMLAttributes<HTMLLIElement>;
}

const PORTION = 20;

export function PortionList<T>({ items, words, children, look }: PortionListProps<T>) {
  const [shown, show] = useState(PORTION);
  const left = items.length - shown;
  return (
    <>
      <ul className="plain">
        {items.slice(0, shown).map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two items may say the same
          <li key={at} {...look?.(item)}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={() => show(shown + PORTION)}>
          {words.texts.list.more(words.number(Math.min(PORTION, left)))}
        </Button>
      )}
    </>
  );
}
