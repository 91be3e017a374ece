// The name of a decision maker, its place, and taking it out of the model.
import { moveMaker, removeMaker, renameMaker } from "@parley/engine/editing";
import { Button } from "react-aria-components/Button";
import { useRemoving } from "../../../parts/notice/use-removing.ts";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { MakerView } from "../makers.ts";
import { useHold } from "../use-hold.ts";

export function MakerMore({ maker }: { readonly maker: MakerView }) {
  const { hold } = useTexts();
  const { edit, makers } = useHold();
  const takeOut = useRemoving();
  const at = makers.findIndex(({ id }) => id === maker.id);
  const move = (to: number) => edit("moveMaker", (documents) => moveMaker(documents, { id: maker.id, to }));
  return (
    <div className="hold-more">
      <p className="row">
        <TypedField
          label={hold.makers.rename(maker.name)}
          value={maker.name}
          onType={(name) =>
            edit(
              "renameMaker",
              (documents) => renameMaker(documents, { id: maker.id, name }),
              `maker ${maker.id}`,
            )
          }
        />
        <Button aria-label={hold.makers.up(maker.name)} onPress={() => move(at - 1)} isDisabled={at === 0}>
          ↑
        </Button>
        <Button
          aria-label={hold.makers.down(maker.name)}
          onPress={() => move(at + 1)}
          isDisabled={at === makers.length - 1}
        >
          ↓
        </Button>
        <Button
          onPress={() =>
            takeOut({
              removal: { maker: maker.id },
              name: maker.name,
              label: hold.did.removeMaker,
              remove: (documents) => removeMaker(documents, maker.id),
            })
          }
        >
          {hold.makers.remove(maker.name)}
        </Button>
      </p>
    </div>
  );
}
