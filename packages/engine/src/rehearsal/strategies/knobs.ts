// Numbers that a strategy, a condition of acceptance or an opponent model can be told: `e=0.1`.

export interface Knob {
  readonly name: string;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

export type Knobs = Readonly<Record<string, number>>;
