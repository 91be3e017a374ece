// Maps of moves and grids of levers: around a held state, on the way from today, with long and foreign names, with returns and merges.
import type { LeverGrid, MapMove, MapState, MoveMap, Table } from "@parley/engine/report";

const table: Table = {
  kind: "table",
  caption: "The moves",
  columns: [
    { title: ["Move"], kind: "text" },
    { title: [{ kind: "party", index: 0, text: "Russia" }], kind: "text" },
  ],
  rows: [[["A to B"], ["resumes strikes"]]],
};

const frame = {
  caption: "What there is to see.",
  reading: "How to read it.",
  alternative: "The picture in words, with 0.123456 in it.",
  table,
};

type Role = MapState["role"] | "rest";
type StateRow = readonly [label: string, column: number, row: number, role: Role, text: string];

const statesOf = (rows: readonly StateRow[]): MapState[] =>
  rows.map(([label, column, row, role, text]) => {
    const place = { label, column, row, text };
    return role === "rest"
      ? { ...place, role: "passing", rests: true }
      : { ...place, role, rests: column === 0 };
  });

type MoveRow = readonly [ends: string, maker: number, effect: MapMove["effect"], text: string];

const movesOf = (names: readonly string[], rows: readonly MoveRow[]): MapMove[] =>
  rows.map(([ends, maker, effect, text]) => {
    const [from, to] = ends.split(" ");
    return { from, to, maker, makerName: names[maker], text, effect };
  });

export const HELD_MAP: MoveMap = {
  ...frame,
  kind: "move-map",
  id: "held-map",
  title: "What holds <the ceasefire>",
  columns: ["What should hold", "What a side could do", "What others would do then", "Whether it escapes"],
  states: statesOf([
    ["A", 0, 1.5, "held", "The ceasefire holds; the guarantee stands; no sanctions"],
    ["B", 1, 0, "passing", "Strikes go on"],
    ["C", 1, 1, "passing", "Front moves; the guarantee stands"],
    ["D", 1, 2, "passing", "No guarantee, no strikes"],
    ["E", 1, 3, "passing", "Sanctions although the ceasefire holds"],
    ["F", 2, 0, "passing", "Strikes go on under secondary sanctions"],
    ["G", 2, 1, "passing", "Strikes and advances on both sides"],
    ["H", 2, 2, "rest", "No guarantee; strikes go on"],
    ["I", 3, 0, "rest", "Strikes stop; sanctions stay"],
  ]),
  moves: movesOf(
    ["Russia", "Ukraine", "United States"],
    [
      ["A B", 0, "better", "resumes strikes on cities"],
      ["A C", 1, "better", "advances at the front"],
      ["A D", 2, "better", "withdraws the guarantee"],
      ["A E", 2, "same", "imposes sanctions"],
      ["B F", 2, "better", "imposes secondary sanctions"],
      ["C G", 0, "better", "resumes strikes"],
      ["D H", 0, "better", "resumes strikes"],
      ["F I", 0, "worse", "stops its strikes"],
      ["E A", 2, "better", "lifts sanctions again"],
    ],
  ),
};

export const PATH_MAP: MoveMap = {
  ...frame,
  kind: "move-map",
  id: "path-map",
  title: "Ways from today",
  columns: ["Today", "After one move", "After two", "After three"],
  states: statesOf([
    ["S", 0, 1, "start", "Strikes go on, no guarantee"],
    ["1", 1, 0, "passing", "Guarantee given while strikes go on"],
    ["2", 1, 1, "passing", "Strikes stop, no guarantee"],
    ["3", 1, 2, "passing", "Sanctions in force"],
    ["P", 2, 0, "rest", "Strikes stop under the guarantee"],
    ["4", 2, 1, "passing", "Front is frozen"],
    ["Q", 2, 2, "rest", "Strikes and sanctions go on"],
    ["R", 3, 1, "rest", "The front is frozen and sanctions are lifted"],
  ]),
  moves: movesOf(
    ["Russia", "Ukraine", "United States"],
    [
      ["S 1", 2, "worse", "gives the guarantee"],
      ["S 2", 0, "worse", "stops strikes"],
      ["S 3", 2, "better", "imposes sanctions"],
      ["1 P", 0, "better", "stops strikes"],
      ["2 P", 2, "better", "gives the guarantee"],
      ["2 4", 1, "same", "holds its line"],
      ["3 Q", 1, "better", "keeps fighting"],
      ["4 R", 2, "better", "lifts sanctions"],
      ["2 S", 0, "better", "resumes strikes"],
    ],
  ),
};

const foreign = [
  "Объединённые профсоюзы железнодорожников",
  "اتحاد المدن والبلديات في الوادي الأسفل كله",
  "Federation of farmers of the lower valley",
  "河川流域管理委員会の住民代表",
];

export const FOREIGN_MAP: MoveMap = {
  ...frame,
  kind: "move-map",
  id: "foreign-map",
  title: "Long and foreign names",
  columns: ["Что должно держаться", "ما يمكن أن يفعله طرف", "What others would do then", "Außerdem"],
  states: statesOf([
    ["s1024", 0, 1, "held", "Соглашение о водоснабжении действует в полном объёме"],
    ["kept-no-relief", 1, 0, "passing", "الاتفاق قائم دون إغاثة"],
    ["s2", 1, 1, "passing", "Außerordentlichlangenundnirgendstrennbares Wort"],
    ["s3", 1, 2, "passing", ""],
    ["s4", 2, 0.5, "rest", "水門は閉じたままである"],
    ["s5", 3, 0.5, "rest", "Переговоры возобновляются под наблюдением"],
  ]),
  moves: movesOf(foreign, [
    ["s1024 kept-no-relief", 0, "better", "объявляют забастовку"],
    ["s1024 s2", 1, "worse", "تغلق البوابات"],
    ["s1024 s3", 2, "same", "stop all deliveries to the towns"],
    ["kept-no-relief s4", 3, "better", "水門を閉じる"],
    ["s2 s4", 2, "better", "stop deliveries"],
    ["s4 s5", 0, "worse", "приостанавливают забастовку"],
    ["s5 s1024", 1, "better", "تعيد فتح البوابات"],
    ["s2 s3", 3, "better", "委員会を招集する"],
  ]),
};

export const LONG_MAP: MoveMap = {
  ...frame,
  kind: "move-map",
  id: "long-map",
  title: "Five moves",
  columns: ["Today", "Step 1", "Step 2", "Step 3", "Step 4", "Step 5"],
  states: statesOf([
    ["S", 0, 1, "start", "Strikes go on"],
    ["1", 1, 0, "passing", "Talks are open"],
    ["2", 1, 1, "passing", "Sanctions in force"],
    ["3", 1, 2, "passing", "Relief stops"],
    ["4", 2, 0, "passing", "Port is open"],
    ["5", 2, 1, "passing", "Strikes pause"],
    ["P", 2, 2, "rest", "Nothing moves"],
    ["6", 3, 0, "passing", "Grain is shipped"],
    ["7", 3, 1, "passing", "Monitors arrive"],
    ["8", 4, 0, "passing", "Line is frozen"],
    ["Q", 4, 1, "rest", "Strikes stay paused"],
    ["R", 5, 0, "rest", "The ceasefire holds under a guarantee"],
  ]),
  moves: movesOf(
    ["Russia", "Ukraine", "United States"],
    [
      ["S 1", 1, "worse", "opens talks"],
      ["S 2", 2, "better", "imposes secondary sanctions"],
      ["S 3", 2, "better", "stops relief"],
      ["1 4", 0, "worse", "opens the port"],
      ["2 5", 0, "better", "pauses strikes"],
      ["3 P", 1, "same", "holds its line"],
      ["4 6", 1, "better", "ships grain"],
      ["5 7", 1, "better", "admits monitors"],
      ["6 8", 0, "worse", "freezes the line"],
      ["7 8", 1, "worse", "freezes the line"],
      ["7 Q", 2, "better", "lifts sanctions"],
      ["8 R", 2, "better", "gives the guarantee"],
    ],
  ),
};

const sets = [0, 1, 2, 4, 3, 5, 6, 7];
const levers = ["secondary sanctions", "walking away", "the guarantee"];

export const LEVER_GRID: LeverGrid = {
  ...frame,
  kind: "lever-grid",
  id: "lever-grid",
  title: "Levers",
  levers,
  questions: ["Holds against any one side", "Holds against groups", "Other places it can rest"],
  rows: sets.map((set) => {
    const has = levers.map((_, lever) => (set >> lever) % 2 === 1);
    const names = levers.filter((_, lever) => has[lever]);
    const strong = has[0] && has[2];
    return {
      label: names.length > 0 ? names.join(" and ") : "no lever",
      has,
      cells: [
        strong
          ? { mark: "firm", text: "nobody gains by moving" }
          : has[2]
            ? { mark: "answered", text: "an answer by the United States deters Russia" }
            : has[0]
              ? { mark: "threat", text: "only a threat deters Russia" }
              : { mark: "open", text: "Russia gains by resuming strikes" },
        strong
          ? { mark: "threat", text: "only a threat deters Russia with Ukraine" }
          : { mark: "none", text: "not asked" },
        { mark: "none", text: set === 7 ? "none" : `${2 + (set % 3)} others` },
      ],
    };
  }),
};

export const FOREIGN_GRID: LeverGrid = {
  ...frame,
  kind: "lever-grid",
  id: "foreign-grid",
  title: "Variants without levers",
  levers: [],
  questions: ["Удерживается против любой из сторон", "صامد أمام المجموعات"],
  rows: [...foreign, "Without a guarantee", ""].map((label, row) => ({
    label,
    has: [],
    cells: [
      { mark: (["firm", "answered", "threat", "open", "none"] as const)[row % 5], text: foreign[row % 4] },
      { mark: "open", text: row % 2 ? "" : "Donaudampfschifffahrtsgesellschaftskapitän gains by leaving" },
    ],
  })),
};

/** Every way that a move can go: onward, merging, past a column, back, and beside its column. */
export const TANGLE: MoveMap = {
  ...frame,
  kind: "move-map",
  id: "tangled-map",
  title: "A tangle",
  columns: ["What should hold", "What a side could do", "What others would do then", "Whether it escapes"],
  states: statesOf([
    ["A", 0, 1.5, "held", "The ceasefire holds; the guarantee stands; no sanctions"],
    ["B", 1, 0, "passing", "Strikes go on"],
    ["C", 1, 1, "passing", "Front moves; the guarantee stands"],
    ["D", 1, 2, "passing", "No guarantee, no strikes"],
    ["E", 1, 3, "passing", "Sanctions although the ceasefire holds"],
    ["F", 2, 0, "rest", "Strikes go on under secondary sanctions"],
    ["G", 2, 0.5, "passing", "Strikes and advances on both sides"],
    ["H", 2, 2, "passing", "No guarantee; strikes go on"],
    ["I", 2, 3, "rest", "Sanctions and strikes"],
    ["J", 3, 0, "rest", "Strikes stop; sanctions stay"],
    ["K", 3, 2.5, "rest", "Everything stops"],
  ]),
  moves: movesOf(
    ["Russia", "Ukraine", "United States", "European Union", "China"],
    [
      ["A B", 0, "better", "resumes strikes on cities"],
      ["A C", 1, "better", "advances at the front"],
      ["A D", 2, "worse", "withdraws the guarantee"],
      ["A E", 3, "same", "imposes sanctions"],
      ["B F", 2, "better", "imposes secondary sanctions"],
      ["B G", 1, "worse", "advances"],
      ["C G", 0, "better", "resumes strikes"],
      ["C A", 1, "same", "goes back to its line"],
      ["D H", 0, "better", "resumes strikes"],
      ["E I", 0, "worse", "resumes strikes"],
      ["F J", 0, "worse", "stops its strikes"],
      ["G J", 4, "better", "mediates"],
      ["H A", 2, "better", "restores the guarantee"],
      ["H I", 3, "better", "imposes sanctions"],
      ["I K", 1, "better", "offers talks"],
      ["J K", 4, "better", "brings all to the table"],
      ["E K", 4, "same", "calls for talks"],
    ],
  ),
};

export const MAPS: readonly MoveMap[] = [HELD_MAP, PATH_MAP, FOREIGN_MAP, LONG_MAP, TANGLE];
export const GRIDS: readonly LeverGrid[] = [LEVER_GRID, FOREIGN_GRID];
