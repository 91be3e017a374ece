// What a cell of a table was opened for: a heading, the statements behind it, and the way back to the cell.
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { ShownGrounds } from "../../../engine/sources/shown-grounds.ts";
import { StatementList } from "./statement-list.tsx";
import type { OpenedState } from "./use-opened.ts";
import type { Shows } from "./use-shows.ts";

interface OpenedProps {
  readonly title: string;
  readonly grounds: ShownGrounds;
  readonly shows: Shows;
  readonly opened: OpenedState;
  readonly children?: ReactNode;
}

export function Opened({ title, grounds, shows, opened, children }: OpenedProps) {
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each that is opened
  useEffect(() => {
    if (opened.takesFocus()) head.current?.focus();
  }, [opened.key]);
  return (
    <div className="opened">
      <h3 ref={head} tabIndex={-1} dir="auto">
        {title}
      </h3>
      {children}
      <StatementList key={title} {...{ grounds, shows }} />
      <p>
        <Button onPress={opened.close}>{shows.texts.table.close}</Button>
      </p>
    </div>
  );
}
