// Before the first private word: what it means that it is signed.
import { Checkbox } from "react-aria-components/Checkbox";
import { useTexts } from "../../../texts/use-texts.ts";

interface SignedNoticeProps {
  readonly isRead: boolean;
  readonly onRead: (isRead: boolean) => void;
}

export function SignedNotice({ isRead, onRead }: SignedNoticeProps) {
  const { roomTalks } = useTexts();
  return (
    <div className="note" role="note">
      <p className="note-title">{roomTalks.signedTitle}</p>
      <p>{roomTalks.signedMore}</p>
      <Checkbox className="checkbox" isSelected={isRead} onChange={onRead}>
        <span className="box" aria-hidden="true" />
        {roomTalks.signedRead}
      </Checkbox>
    </div>
  );
}
