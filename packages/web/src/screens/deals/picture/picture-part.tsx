// The picture with its caption and its numbers: the plane of two parties, or one axis a party.
import { type KeyboardEvent, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import type { Choices } from "../../../engine/deals/choices.ts";
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import type { WeighedView } from "../../../engine/questions/weigh-deal.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useExplanations } from "../explanations.ts";
import { useNumbers } from "../parts/use-numbers.ts";
import { useAlternative } from "./alternative.ts";
import { Parallel } from "./parallel.tsx";
import { PictureTable } from "./picture-table.tsx";
import { Plane } from "./plane.tsx";
import "./picture.css";

export interface Looking {
  /** Two parties' plane, or one axis a party. */
  readonly as: "plane" | "parallel";
  readonly x: number;
  readonly y: number;
}

interface PicturePartProps {
  readonly view: PictureView;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
  readonly listed: readonly ListedView[];
  readonly weighed: WeighedView | null;
  readonly onTake: (choices: Choices) => void;
}

export function PicturePart({ view, looking, onLook, listed, weighed, onTake }: PicturePartProps) {
  const { deals } = useTexts();
  const explanations = useExplanations();
  const [isTable, setTable] = useState(false);
  const alternative = useAlternative(view, listed);
  const plane = looking.as === "plane" ? view.plane : null;
  const listen = (event: KeyboardEvent) => {
    const isTyped = event.target instanceof HTMLSelectElement;
    if (event.key.toLowerCase() !== "t" || event.ctrlKey || event.metaKey || event.altKey || isTyped) return;
    event.preventDefault();
    setTable((before) => !before);
  };
  return (
    <section className="picture-part" aria-label={deals.pictureTitle}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key that works wherever within the picture the focus is */}
      <div onKeyDown={listen}>
        {view.sides.length > 2 && <LookChoice view={view} looking={looking} onLook={onLook} />}
        <figure className="deals-figure">
          <figcaption>
            <Caption view={view} plane={plane} />
            <Why explanation={explanations.picture} />
            <small>{plane ? <PlaneReading view={view} /> : deals.parallelReading}</small>
          </figcaption>
          {plane ? (
            <Plane {...{ view, plane, listed, weighed, onTake, alternative }} />
          ) : (
            looking.as === "parallel" && <Parallel {...{ view, listed, weighed, onTake, alternative }} />
          )}
        </figure>
        <Button className="link" aria-expanded={isTable} onPress={() => setTable(!isTable)}>
          {isTable ? deals.hideTable : deals.showTable}
        </Button>
        {isTable && <PictureTable view={view} plane={plane} listed={listed} />}
      </div>
    </section>
  );
}

function Caption({ view, plane }: { readonly view: PictureView; readonly plane: PictureView["plane"] }) {
  const { deals } = useTexts();
  const { count } = useNumbers();
  const { allowed, acceptable } = view;
  if (plane?.basis.kind === "none") return deals.noPackages;
  const unknown = view.sides.filter(({ noDeal }) => noDeal === null).map(({ name }) => name);
  if (unknown.length > 0) return deals.captionUnknown(unknown);
  if (acceptable === null || allowed === null) return deals.captionUncounted;
  if (acceptable === 0n) return deals.captionNone(count(allowed));
  return deals.caption(count(acceptable), count(allowed));
}

function PlaneReading({ view }: { readonly view: PictureView }) {
  const { deals } = useTexts();
  const { count } = useNumbers();
  const { plane, hasRedLines, acceptable } = view;
  if (!plane) return null;
  const isKnown = acceptable !== null;
  const marks = plane.points
    ? deals.readingPoints(isKnown, hasRedLines)
    : deals.readingShades(isKnown, hasRedLines);
  const sample = plane.basis.kind === "sample" ? deals.readingSample(count(plane.basis.deals)) : "";
  return [marks, sample, deals.readingEdge(plane.frontier.isLine)].filter((text) => text !== "").join(" ");
}

function LookChoice({ view, looking, onLook }: Pick<PicturePartProps, "view" | "looking" | "onLook">) {
  const { deals } = useTexts();
  const choose = (axis: "x" | "y") => (
    <select
      aria-label={axis === "x" ? deals.acrossParty : deals.upParty}
      value={looking[axis]}
      onChange={(event) => {
        const party = Number(event.target.value);
        const other = axis === "x" ? looking.y : looking.x;
        // The same party on both axes would show nothing: the two change places.
        const swapped = party === other ? looking[axis] : other;
        onLook({ as: "plane", x: axis === "x" ? party : swapped, y: axis === "x" ? swapped : party });
      }}
    >
      {view.sides.map(({ id, name }, party) => (
        <option key={id} value={party}>
          {name}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset className="inline-choice">
      <legend>{deals.lookLegend}</legend>
      <label>
        <input
          type="radio"
          name="deals-look"
          checked={looking.as === "parallel"}
          onChange={() => onLook({ ...looking, as: "parallel" })}
        />{" "}
        {deals.lookAll}
      </label>
      <label>
        <input
          type="radio"
          name="deals-look"
          checked={looking.as === "plane"}
          onChange={() => onLook({ ...looking, as: "plane" })}
        />{" "}
        {deals.lookTwo}
      </label>
      {looking.as === "plane" && (
        <>
          {choose("x")} {choose("y")}
        </>
      )}
    </fieldset>
  );
}
