// The briefing in Spanish: what goes in, for whom, and how it leaves the page.
import type { Catalogue } from "../catalogue.ts";
import { within } from "./names.ts";

function chapters(count: string, all: string, inPart: string | null): string {
  const said = `Capítulos que se incluyen: ${count} de ${all}`;
  return inPart === null ? `${said}.` : `${said}; de ellos, solo en parte: ${inPart}.`;
}

export const briefingScreen: Catalogue["briefingScreen"] = {
  question: "¿Qué debe ver quien lo lea?",
  chaptersIn: (count, all, inPart) => chapters(count, all, inPart),
  copyFor: (receiver, count, all, inPart) => `Copia para ${receiver}. ${chapters(count, all, inPart)}`,
  wantsAllTold: "Contiene lo que se sabe de los deseos de todas las partes.",
  named: (party) => within(party),
  wantsTold: (parties) => `Contiene lo que se sabe de los deseos de estas partes: ${parties}.`,
  wantsNotTold: "No contiene lo que se sabe, más allá del registro, de los deseos de nadie.",
  missingAnswer: "Todavía no hay informe: antes le falta algo al caso.",
  missingTitle: "Qué falta",
  missingLead: "El informe se redacta en cuanto se corrija esto. Entretanto no se pierde nada.",
  mendIn: (screen) => `Ir a «${screen}»`,
  explanationTitle: "Cómo se hace el informe",
  explanationMethod:
    "Se elabora a partir del caso en este dispositivo, y de nuevo cada vez que cambia el caso o algo de lo elegido aquí. Dice lo mismo que las demás pantallas, con las mismas cifras.",
  explanationInputs:
    "El caso tal como está o en el supuesto elegido: los perfiles, el registro y lo que puede ocurrir sin acuerdo.",
  explanationCaveat:
    "Una copia entregada ya no puede retirarse. Un nombre detrás de cada página quita atractivo a pasarla a otras manos, pero no lo impide. Donde se omiten deseos, se omite también todo lo que se calculó con ellos, para cualquier parte.",
  choices: "Qué se incluye",
  forWhom: "Para quién",
  receiver: "Nombre de quien lo recibe",
  receiverMore:
    "Aparece bajo el título y en la cabecera de cada página impresa. Para uso propio puede quedar vacío.",
  watermark: "Imprimir el nombre, tenue, detrás de cada página",
  date: "Fecha",
  today: "Usar la fecha de hoy",
  language: "Idioma del informe",
  whatIf: "Qué estado del caso",
  asItStands: "El caso tal como está",
  chapters: "Capítulos",
  summary: "El resumen del caso",
  chapterInPart: "en parte",
  inPart: (chapter) => `${chapter} (en parte)`,
  chapterWithheld: "se omite, pues revelaría lo que alguien quiere",
  profiles: "De qué deseos habla",
  profilesMore:
    "De una parte sin marcar, la copia dice solo lo que consta en el registro: ni lo que se entiende que quiere ni nada que se calculara con ello, para esa parte, para otra o para todas. Por eso se omiten también los capítulos sobre los acuerdos, la lista corta, lo que se interpone y el grado de certeza.",
  preview: "Vista previa",
  previewFrame: "El informe tal como lo verá quien lo lea",
  drawing: "Dibujando las figuras…",
  foldPreview: "Mostrar u ocultar la vista previa",
  handOver: "Imprimir o guardar",
  reads: (receiver, chapters) => `Lo que podrá leer ${within(receiver)}: ${chapters}.`,
  readsAnybody: (chapters) => `Lo que podrá leer quien lo tenga: ${chapters}.`,
  readsNothing: "Ningún capítulo está marcado, así que solo hay un título que leer.",
  markdownShorter: "Markdown no tiene figuras ni nombre detrás de las páginas, y sus listas son más cortas.",
  print: "Imprimir…",
  saveHtml: "Guardar como página web",
  saveWord: "Guardar para Word",
  saveMarkdown: "Guardar como Markdown",
  saving: "Preparando el archivo…",
  saved: (name) => `Guardado como ${name}.`,
  saveFailed: "No se pudo hacer el archivo. Nada del caso se ha perdido. Puede intentarse de nuevo.",
};
