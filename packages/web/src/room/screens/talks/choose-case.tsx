// A case on this device that is about the same issues, to go with the room.
import type { FrameDocument } from "@parley/engine/case";
import { useEffect, useId, useState } from "react";
import { useDatabase } from "../../../store/use-database.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { casesAbout, type FittingCase } from "./own-case-making.ts";

interface ChooseCaseProps {
  readonly frame: FrameDocument;
  readonly onChoose: (key: string) => void;
}

export function ChooseCase({ frame, onChoose }: ChooseCaseProps) {
  const { roomTalks } = useTexts();
  const database = useDatabase();
  const id = useId();
  const [found, setFound] = useState<readonly FittingCase[]>([]);
  useEffect(() => {
    let wanted = true;
    void casesAbout(database, frame).then((cases) => wanted && setFound(cases));
    return () => {
      wanted = false;
    };
  }, [database, frame]);
  if (found.length === 0) return null;
  return (
    <div className="words-field">
      <label htmlFor={id}>{roomTalks.chooseCase}</label>
      <select id={id} value="" onChange={({ target }) => target.value !== "" && onChoose(target.value)}>
        <option value="">{roomTalks.chooseCaseNone}</option>
        {found.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
