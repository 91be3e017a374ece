// The briefing as a page within the page: it runs no scripts, and its links open elsewhere.
import { type RefObject, useEffect, useRef, useState } from "react";
import { useTexts } from "../../texts/use-texts.ts";
import { renewPage } from "./renew-page.ts";

interface PreviewProps {
  readonly html: string;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** Printing and keeping the reader's place reach into the frame from here; nothing in it can reach out. */
const LEAVE = "allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox";

export function Preview({ html, frame }: PreviewProps) {
  const { briefingScreen } = useTexts();
  const shown = useRef("");
  const [isLoaded, setLoaded] = useState(false);
  const address = useFirstPage(html);
  useEffect(() => {
    if (!isLoaded || !frame.current || shown.current === html) return;
    let wanted = true;
    shown.current = html;
    void renewPage(frame.current, { html: forPreview(html), wanted: () => wanted });
    return () => {
      wanted = false;
    };
  }, [html, isLoaded, frame]);
  return (
    <iframe
      ref={frame}
      className="briefing-page"
      title={briefingScreen.previewFrame}
      sandbox={LEAVE}
      {...(address ? { src: address.url } : {})}
      onLoad={() => {
        if (!address) return;
        shown.current = address.html;
        setLoaded(true);
      }}
    />
  );
}

/** The page that the frame opens with. An address of its own lets the links of the page's contents lead to places within it. */
function useFirstPage(html: string) {
  const [address, setAddress] = useState<{ readonly url: string; readonly html: string } | null>(null);
  const first = useRef(html);
  useEffect(() => {
    const page = new Blob([forPreview(first.current)], { type: "text/html;charset=utf-8" });
    const url = URL.createObjectURL(page);
    setAddress({ url, html: first.current });
    return () => URL.revokeObjectURL(url);
  }, []);
  return address;
}

/** Links open elsewhere. Only markup has a bare angle bracket: what people typed is escaped. */
function forPreview(html: string): string {
  return html.replace(/<a href="(?=https?:|mailto:)/g, '<a target="_blank" href="');
}
