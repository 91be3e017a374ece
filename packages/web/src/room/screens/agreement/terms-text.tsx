// The exact text of terms, and its hash in groups that can be read to one another.
import { useTexts } from "../../../texts/use-texts.ts";

interface TermsTextProps {
  readonly title: string;
  readonly text: string;
  readonly hash: readonly string[];
  readonly isOpen?: boolean;
}

export function TermsText({ title, text, hash, isOpen = false }: TermsTextProps) {
  const { roomAgreement: words } = useTexts();
  return (
    <>
      <details className="more" open={isOpen}>
        <summary>{title}</summary>
        <p>
          <small>{words.wholeTextMore}</small>
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
        <div className="terms-text" role="group" aria-label={title} tabIndex={0}>
          <pre dir="auto">{text}</pre>
        </div>
      </details>
      <HashGroups hash={hash} />
    </>
  );
}

function HashGroups({ hash }: Pick<TermsTextProps, "hash">) {
  const { roomAgreement: words } = useTexts();
  return (
    <p className="hash">
      <small>{words.hash}</small>
      <code dir="ltr">
        {hash.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups keep no state
          <span key={at}>{group} </span>
        ))}
      </code>
    </p>
  );
}
