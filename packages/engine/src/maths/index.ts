// Numbers, chance and sampling, without domain words.
export {};
