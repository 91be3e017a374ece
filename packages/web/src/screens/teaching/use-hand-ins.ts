// The hand-ins that were collected for a case, kept on this device.
import { useCallback, useState } from "react";
import { isTextList } from "../../exercise/looked-at.ts";

export function useHandIns(
  caseKey: string,
): readonly [readonly string[], (texts: readonly string[]) => void] {
  const name = `hand-ins ${caseKey}`;
  const [handIns, setHandIns] = useState(() => readKept(name));
  const put = useCallback(
    (texts: readonly string[]) => {
      setHandIns(texts);
      try {
        if (texts.length === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(texts));
      } catch {
        // Where the device keeps nothing, they last as long as the page.
      }
    },
    [name],
  );
  return [handIns, put];
}

function readKept(name: string): readonly string[] {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
    return isTextList(data) ? data : [];
  } catch {
    return [];
  }
}
