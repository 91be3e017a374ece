// An invented article to try the reading on. It is in English in every language of the page, since the rules read English.

export const EXAMPLE_TEXT = `Ferry talks resume as winter timetable nears

HARLOW SOUND, 12 March. The ferry crews' union demanded on Tuesday that two more deckhands sail on every night crossing.

“We will not sign a timetable that leaves one person alone on the car deck,” said Mara Ilin, who leads the union.

The port authority refused to pay for new posts before the summer. Its director, Tomas Reyl, said that the authority would hire trainees if the island council paid half of their wages.

“If there is no answer by Friday, the crews will stop the night boats,” Ilin told reporters.

According to the island council, the money has been set aside since January. A spokesman said the council “hopes for a quiet winter” and urged both sides to keep talking.

Reyl later said that Ilin had promised to keep the morning boats running in any case.`;
