// MiCRO at a table of several: taking what another tabled counts as tabling it. Aguilera-Luzon, de Jonge & Larrosa 2025.
import type { DealNumber } from "../scenario/deals.ts";
import { isYes } from "../session/words.ts";
import { Micro } from "./micro.ts";

/** Without counting a yes, parties that agree with each other but not with a third would wait for each other for ever. */
export class MicroMany extends Micro {
  hearAnswer(deal: DealNumber, by: number, answer: number): void {
    if (isYes(answer)) this.hear(deal, by);
  }
}
