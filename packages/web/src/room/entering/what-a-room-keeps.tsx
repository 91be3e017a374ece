// What a room protects and what it does not: before anybody says a word in it.
import { useTexts } from "../../texts/use-texts.ts";

export function WhatARoomKeeps() {
  const { entering } = useTexts();
  return (
    <section className="part" aria-labelledby="what-a-room-keeps">
      <h2 id="what-a-room-keeps">{entering.keepsTitle}</h2>
      <ul>
        {entering.keeps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
