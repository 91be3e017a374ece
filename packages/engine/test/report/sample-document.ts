// A small document with every kind of block and span, for tests of the renderers.
import type { ReportDocument } from "../../src/report/document.ts";

export const SAMPLE: ReportDocument = {
  language: "en",
  title: "River & port",
  summary: "Two sides, two issues.",
  date: "2026-03-02",
  confidentialTo: "the mediator",
  sections: [
    {
      id: "at-a-glance",
      title: "At a glance",
      blocks: [
        {
          kind: "list",
          lead: true,
          items: [["A deal exists: 1,204 of 5,760 packages."], ["One demand stands in the way."]],
        },
        {
          kind: "paragraph",
          text: [
            { kind: "party", index: 0, text: "Union" },
            " ",
            { kind: "estimate", by: "the mediator" },
            " asks for ",
            { kind: "strong", text: "more" },
            ", and said ",
            { kind: "quote", text: "no <less>" },
            "; see ",
            { kind: "link", text: "the record", href: "https://example.org/a?b=1&c=2" },
            " ",
            { kind: "term", text: "(efficient)" },
            { kind: "small", text: " aside " },
            { kind: "name", text: "اتحاد" },
            ".",
          ],
        },
      ],
    },
    {
      id: "deals",
      title: "The deals",
      blocks: [
        {
          kind: "note",
          title: "Method",
          blocks: [{ kind: "paragraph", text: ["Every deal is counted."] }],
        },
        {
          kind: "part",
          id: "package-a",
          title: ["Package A"],
          blocks: [
            {
              kind: "table",
              caption: "What each side gets",
              columns: [
                { title: ["Issue"], kind: "text" },
                { title: ["Worth"], kind: "number" },
              ],
              rows: [
                [["Wage | pay"], ["12.5"]],
                [["Hours"], ["7"]],
              ],
            },
            {
              kind: "definitions",
              entries: [{ term: ["Seed"], details: [["1"], ["the default"]] }],
            },
          ],
        },
        {
          kind: "figure",
          figure: {
            kind: "share-strip",
            id: "how-sure",
            title: "How sure",
            caption: "A deal exists in most readings.",
            reading: "The dot is the share.",
            alternative: "One row: 83 of 100.",
            axisLabel: "of 100 readings",
            rows: [{ label: "A deal exists", party: null, low: 0.8, share: 0.83, high: 0.86 }],
            table: {
              kind: "table",
              caption: "Shares",
              columns: [
                { title: ["What"], kind: "text" },
                { title: ["Of 100"], kind: "number" },
              ],
              rows: [[["A deal exists"], ["83"]]],
            },
          },
        },
      ],
    },
  ],
};
