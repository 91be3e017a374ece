// Runs of text that the engine's report wrote, with their roles.
import type { Span, Text } from "@parley/engine/report";
import { Fragment } from "react";
import { Estimate } from "./estimate.tsx";
import { Party } from "./party-mark.tsx";

export function ReportText({ text }: { readonly text: Text }) {
  return text.map((span, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text have no other identity and keep no state
    <Fragment key={at}>
      <ReportSpan span={span} />
    </Fragment>
  ));
}

function ReportSpan({ span }: { readonly span: Span }) {
  if (typeof span === "string") return span;
  switch (span.kind) {
    case "strong":
      return <strong>{span.text}</strong>;
    case "term":
      return <dfn>{span.text}</dfn>;
    case "small":
      return <small>{span.text}</small>;
    case "name":
      return <bdi>{span.text}</bdi>;
    case "party":
      return <Party index={span.index} name={span.text} />;
    case "estimate":
      return <Estimate by={span.by} />;
    case "quote":
      return <q dir="auto">{span.text}</q>;
    case "link":
      return /^https?:/.test(span.href) ? (
        <a href={span.href} rel="noreferrer" target="_blank">
          {span.text}
        </a>
      ) : (
        span.text
      );
  }
}
