// Which version of the case the talks are about, in which order issues are taken up, and how a later version comes to count.
import { Button } from "react-aria-components/Button";
import { ReorderList } from "../../../../parts/reorder-list.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";
import { withFrame, withOrder } from "../../../rules/draft-edits.ts";
import { OneOf } from "../one-of.tsx";
import { useWords } from "../use-words.ts";
import { ClausePart } from "./clause-part.tsx";
import { frameOf, useDrafting } from "./drafting.ts";

export function AgendaClause() {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const drafting = useDrafting();
  const { rules, edit, known } = drafting;
  const { sentences } = known;
  const issues = frameOf(drafting)?.issues ?? [];
  const hasOrder = rules.agenda.order !== undefined;
  return (
    <ClausePart clause="agenda">
      <FrameChoice />
      <OneOf
        label={draft.frameChanges}
        value={rules.agenda.frameChanges}
        onChange={(frameChanges) => edit((now) => ({ ...now, agenda: { ...now.agenda, frameChanges } }))}
        options={{ signed: sentences["frame-changes-signed"], free: sentences["frame-changes-free"] }}
      />
      <OneOf
        label={draft.agendaOrder}
        value={hasOrder ? "order" : "open"}
        onChange={(chosen) =>
          edit((now) => withOrder(now, chosen === "open" ? null : issues.map(({ id }) => id)))
        }
        options={{ open: sentences["agenda-open"], order: draft.inOrder }}
      />
      {hasOrder && <IssueOrder />}
    </ClausePart>
  );
}

function FrameChoice() {
  const { roomRules } = useTexts();
  const words = useWords();
  const { rules, edit, known } = useDrafting();
  const choose = (version: number) => {
    const frame = known.frames.find((one) => one.version === version);
    if (frame) edit((now) => withFrame(now, frame));
  };
  return (
    <p>
      <label>
        {roomRules.draft.agendaFrame}{" "}
        <select value={rules.agenda.frame} onChange={({ target }) => choose(Number(target.value))}>
          {known.frames.map(({ version, title }) => (
            <option key={version} value={version}>
              {roomRules.draft.frameOption(words.number(version), title)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function IssueOrder() {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const words = useWords();
  const drafting = useDrafting();
  const { rules, edit } = drafting;
  const order = rules.agenda.order ?? [];
  const issues = frameOf(drafting)?.issues ?? [];
  const nameOf = (id: string) => issues.find((issue) => issue.id === id)?.name ?? id;
  const items = order.map((id, at) => ({
    id,
    text: nameOf(id),
    lead: words.number(at + 1),
    label: (
      <span className="rules-ordered">
        <bdi>{nameOf(id)}</bdi>
        <Button
          className="link"
          aria-label={draft.leaveOut(nameOf(id))}
          onPress={() =>
            edit((now) =>
              withOrder(
                now,
                order.filter((one) => one !== id),
              ),
            )
          }
        >
          {draft.leaveOutShort}
        </Button>
      </span>
    ),
  }));
  return (
    <>
      <ReorderList
        label={draft.orderList}
        items={items}
        onMove={(ids) => edit((now) => withOrder(now, ids))}
        className="rules-order"
        holdsFields
      />
      <LeftOut />
    </>
  );
}

/** Issues outside the order, each to be taken into it. */
function LeftOut() {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const drafting = useDrafting();
  const { rules, edit } = drafting;
  const order = rules.agenda.order ?? [];
  const left = (frameOf(drafting)?.issues ?? []).filter(({ id }) => !order.includes(id));
  if (left.length === 0) return null;
  return (
    <div className="rules-left-out">
      <p className="sans">{draft.leftOut}</p>
      <p className="row">
        {left.map(({ id, name }) => (
          <Button
            key={id}
            aria-label={draft.takeIn(name)}
            onPress={() => edit((now) => withOrder(now, [...order, id]))}
          >
            + <bdi>{name}</bdi>
          </Button>
        ))}
      </p>
    </div>
  );
}
