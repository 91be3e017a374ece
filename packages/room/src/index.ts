// Taking part in a room.
export {};
