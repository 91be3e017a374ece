// Light, dark, or as the device is set.

export const COLOURS = ["auto", "light", "dark"] as const;

export type Colours = (typeof COLOURS)[number];

export function chosenColours(): Colours {
  const stored = localStorage.getItem("colours");
  return COLOURS.find((one) => one === stored) ?? "auto";
}

export function applyColours(colours: Colours = chosenColours()): void {
  localStorage.setItem("colours", colours);
  if (colours === "auto") delete document.documentElement.dataset.colours;
  else document.documentElement.dataset.colours = colours;
}
