// What every screen of a case is given.

export interface ScreenProps {
  /** What is chosen within the screen, from the address; empty where nothing is. */
  readonly detail: string;
}
