// A value once it has stood still for a while, so that not every letter is asked about.
import { useEffect, useState } from "react";

/** Values are compared by their JSON text. `wait` in milliseconds. */
export function useSettled<Value>(value: Value, wait: number): Value {
  const [settled, setSettled] = useState(value);
  const written = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for `value`
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [written, wait]);
  return settled;
}
