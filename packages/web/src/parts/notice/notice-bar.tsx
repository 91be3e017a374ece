// The notice of the last act, at the foot of the window while the case is still as the act left it.
import { type ReactNode, useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useAnswer } from "../../engine/use-answer.ts";
import { useCase, useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { type Notice, type Speaker, SpeakerContext } from "./use-notice.ts";
import "./notice.css";

export function Speaking({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [said, setSaid] = useState("");
  const speaker = useMemo(
    (): Speaker => ({
      tell: (sentences, remarks = []) =>
        setNotice({ sentences, remarks, documents: session.state().documents, isAct: true }),
      refuse: (sentence) =>
        setNotice({ sentences: [sentence], documents: session.state().documents, isAct: false }),
      say: setSaid,
    }),
    [session],
  );
  return (
    <SpeakerContext value={speaker}>
      {children}
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
      <NoticeBar notice={notice} onClose={() => setNotice(null)} />
    </SpeakerContext>
  );
}

function NoticeBar({ notice, onClose }: { readonly notice: Notice | null; readonly onClose: () => void }) {
  const { caseScreen } = useTexts();
  const { documents, role, undoes } = useCase();
  const session = useSession();
  const shown = notice?.documents === documents ? notice : null;
  return (
    <div className="act-notice" role="status" aria-label={caseScreen.notice.label}>
      {shown && (
        <div className="act-notice-body">
          <p>
            {shown.sentences.join(" ")} <Remarks notice={shown} />
          </p>
          <span className="row">
            {shown.isAct && role === "leads" && undoes !== null && (
              <Button
                onPress={() => {
                  session.undo();
                  onClose();
                }}
              >
                {caseScreen.notice.undo}
              </Button>
            )}
            <Button className="quiet" onPress={onClose}>
              {caseScreen.notice.close}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}

function Remarks({ notice }: { readonly notice: Notice }) {
  const remarks = notice.remarks ?? [];
  const { value } = useAnswer("saidMessages", remarks, { off: remarks.length === 0 });
  return remarks.length === 0 ? null : value?.join(" ");
}
