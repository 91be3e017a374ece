// The pages of a Word file: A4, upright or turned for wide tables; a running title on each, its number, and the receiver's name behind the text.
import { type ReportDocument, replaceUnfit } from "@parley/engine/report";
import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import { directionOf, type Setting } from "./setting.ts";
import { STYLES } from "./word-styles.ts";
import { runsOf } from "./word-text.ts";

export type Orientation = "upright" | "turned";

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_250, right: 1_134, bottom: 1_134, left: 1_134, header: 600, footer: 560 };

/** How wide text is on a page, in twentieths of a point. */
export const TEXT_WIDTHS: Readonly<Record<Orientation, number>> = {
  upright: PAGE.width - MARGIN.left - MARGIN.right,
  turned: PAGE.height - MARGIN.left - MARGIN.right,
};

interface Stretch {
  readonly orientation: Orientation;
  readonly children: readonly FileChild[];
}

export function pageSection(
  { orientation, children }: Stretch,
  document: ReportDocument,
  setting: Setting,
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          ...PAGE,
          orientation: orientation === "turned" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGIN,
      },
    },
    headers: { default: runningTitle(document, setting) },
    footers: { default: pageNumber(setting) },
    children: [...children],
  };
}

function runningTitle(document: ReportDocument, setting: Setting): Header {
  const { words } = setting;
  const { title, date, confidentialTo, watermark } = document;
  const parts = [
    title,
    ...(date === "" ? [] : [words.day(date)]),
    ...(confidentialTo ? [`${words.confidentialTo} ${confidentialTo}`] : []),
    // Programs that leave out what stands behind the text show the name all the same.
    ...(watermark ? [watermark] : []),
  ];
  return new Header({
    children: [
      new Paragraph({
        style: STYLES.running,
        ...directionOf(setting),
        children: [...(watermark ? [nameBehind(watermark)] : []), ...runsOf([parts.join(" · ")], setting)],
      }),
    ],
  });
}

/** Of a long name the rest is left to the running title. */
const LONGEST_NAME = 60;

function nameBehind(name: string): TextWatermark {
  const text = [...replaceUnfit(name)].slice(0, LONGEST_NAME).join("");
  return new TextWatermark({ text, font: "Arial", color: "silver", opacity: 0.3 });
}

function pageNumber(setting: Setting): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.running,
        ...directionOf(setting),
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
