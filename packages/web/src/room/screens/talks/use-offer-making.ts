// The offer that is being put together: open or folded, and what was set aside for another beginning.
import { useState } from "react";
import { NEW_OFFER, type OfferPlan } from "./offer-plan.ts";
import { type Form, useForm } from "./use-typed.ts";

export interface OfferMaking {
  readonly form: Form<OfferPlan>;
  readonly isOpen: boolean;
  /** Another opening, in which the fields begin anew. */
  readonly opening: number;
  open(): void;
  /** Begins from something else; what was there before is set aside. */
  begin(plan: OfferPlan): void;
  beginAnew(): void;
  close(): void;
  /** Null where nothing was set aside. */
  readonly bringBack: (() => void) | null;
}

export function useOfferMaking(): OfferMaking {
  const form = useForm("offer", NEW_OFFER);
  const [opening, setOpening] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [aside, setAside] = useState<OfferPlan | null>(null);
  const open = () => {
    setOpen(true);
    setOpening((count) => count + 1);
  };
  const put = (plan: OfferPlan) => {
    form.set(plan);
    open();
  };
  const begin = (plan: OfferPlan) => {
    const isOther = form.isTyped && JSON.stringify(form.value) !== JSON.stringify(plan);
    setAside(isOther ? form.value : null);
    put(plan);
  };
  const bringBack = () => {
    if (aside) put(aside);
    setAside(null);
  };
  return {
    ...{ form, isOpen, opening, open, begin },
    beginAnew: () => begin(NEW_OFFER),
    close: () => setOpen(false),
    bringBack: aside && bringBack,
  };
}
