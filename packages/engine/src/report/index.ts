// What a person should see, as data for a host to draw.
export {};
