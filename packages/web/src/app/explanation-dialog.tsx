// A page of the docs on one method, opened over the page; the files are part of the site and need no network.
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTexts } from "../texts/use-texts.ts";
import { useExplanationTitle } from "./explanation-titles.ts";
import { explanationHtml } from "./trusted.ts";

export function ExplanationDialog({ page }: { readonly page: string }) {
  const { app } = useTexts();
  const title = useExplanationTitle(page);
  return (
    <DialogTrigger>
      <Button className="link">
        {app.wholeMethod}:{" "}
        <span lang="en" dir="ltr">
          {title}
        </span>
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog">{({ close }) => <ExplanationPage first={page} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function ExplanationPage({ first, close }: { readonly first: string; close(): void }) {
  const { app } = useTexts();
  const [page, setPage] = useState(first);
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void fetch(`./explanations/${page}.html`)
      .then((response) => (response.ok ? response.text() : null))
      .catch(() => null)
      .then((text) => {
        if (wanted) setHtml(text ?? `<p>${page}</p>`);
      });
    return () => {
      wanted = false;
    };
  }, [page]);
  const follow = (event: React.MouseEvent) => {
    const link = (event.target as Element).closest<HTMLElement>("[data-explanation]");
    if (!link) return;
    event.preventDefault();
    setPage(link.dataset.explanation ?? page);
  };
  return (
    <>
      <Heading slot="title" className="visually-hidden">
        {app.wholeMethod}
      </Heading>
      {/* The links within lead to other explanations; they are links, so the keyboard reaches them. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: clicks of the links inside end up here */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by key sends a click */}
      <div
        className="explanation"
        lang="en"
        dir="ltr"
        onClick={follow}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made from the project's own docs at build time
        dangerouslySetInnerHTML={{ __html: explanationHtml(html ?? "") }}
      />
      <Button onPress={close}>{app.close}</Button>
    </>
  );
}
