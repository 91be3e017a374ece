// What the sides could settle on.
export {};
