// What files of other programs cannot carry when a case is written out, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { countText, q, quotedList } from "./case-wording.ts";
import { counted } from "./formats-wording.ts";

const refusals: Catalogue = {
  "formats.export-order-only": (p) =>
    `Para ${quotedList(p.issues)} solo se conoce el orden de las opciones, o una curva entre números aproximados. El formato necesita un valor para cada opción.`,
  "formats.export-weights-open": () =>
    `Los pesos solo se conocen de forma aproximada o en orden. El formato necesita pesos exactos.`,
  "formats.export-interval": () =>
    `Algunos valores son intervalos. El formato necesita números exactos; una hoja de puntuación admite intervalos.`,
  "formats.export-interactions": (p) =>
    `Las interacciones solo pueden escribirse donde todos los asuntos son números enteros de uno en uno; estos no lo son: ${quotedList(p.issues)}. GeniusWeb las admite.`,
  "formats.export-interactions-refused": () =>
    `Una hoja de puntuación no admite interacciones, y sin ellas los valores serían otros. GeniusWeb las admite.`,
  "formats.export-cap": (p) =>
    `En este perfil el valor cuenta solo hasta ${p.cap}, y algunos acuerdos lo superarían. El formato no puede expresarlo.`,
  "formats.export-no-deal-unknown": () =>
    `Se desconoce el valor de la falta de acuerdo, y el formato haría que fuera 0. Declárelo, o escriba una hoja de puntuación.`,
  "formats.export-no-such-deal": (p) =>
    `GeniusWeb expresa el valor de la falta de acuerdo como un acuerdo, y no se encontró ninguno que valga ${p.worth} para esta parte.`,
  "formats.export-no-decimal": (p) => `El valor de la falta de acuerdo, ${p.value}, no tiene decimal exacto.`,
  "formats.export-no-decimal-weight": (p) =>
    `El peso no tendría decimal exacto para ${quotedList(p.issues)}.`,
  "formats.export-no-decimal-worth": () => `Algunos valores no tienen decimal exacto, como los tercios.`,
  "formats.export-group-too-large": (p) =>
    `Las interacciones ligan entre sí ${quotedList(p.issues)}, con más de ${countText(p.most)} combinaciones que enumerar.`,
  "formats.export-deal-interval": () =>
    `La falta de acuerdo es tan buena como un acuerdo cuyo valor es un intervalo, lo que la hoja no puede expresar.`,
  "formats.export-reserved-issue": (p) =>
    `El asunto ${q(p.issue)} tiene el nombre que una hoja de puntuación reserva para la fila sin acuerdo. Dele otro identificador.`,
};

const losses: Catalogue = {
  "formats.export-drops-impossible": (p) =>
    `No se escribe: ${counted(p.count, "combinación imposible", "combinaciones imposibles")}. Otros programas las permitirán.`,
  "formats.export-drops-sources": (p) =>
    `No se escribe: ${counted(p.count, "fuente u otra voz", "fuentes y otras voces")}.`,
  "formats.export-drops-texts": (p) =>
    `No se escribe: ${counted(p.count, "nombre, explicación o unidad", "nombres, explicaciones y unidades")}. Los identificadores se escriben.`,
  "formats.export-drops-order": (p) =>
    `No se escribe: que las opciones van de menos a más en ${counted(p.count, "asunto", "asuntos")}.`,
  "formats.export-drops-shares": (p) =>
    `No se escribe: que ${counted(p.count, "asunto puede repartirse", "asuntos pueden repartirse")}. Las opciones son que una parte lo obtenga todo.`,
  "formats.export-drops-conflict": () => "No se escribe: lo que puede ocurrir sin acuerdo o después de uno.",
  "formats.export-drops-record": (p) => `No se escribe: el registro, ${counted(p.count, "acto", "actos")}.`,
  "formats.export-drops-red-lines": (p) =>
    `No se escribe: ${counted(p.count, "línea roja", "líneas rojas")} de esta parte. Otros programas permitirán acuerdos que las crucen.`,
  "formats.export-drops-demands": (p) =>
    `No se escribe: ${counted(p.count, "demanda", "demandas")} de esta parte.`,
  "formats.export-drops-comparisons": (p) =>
    `No se escribe: ${counted(p.count, "comparación de paquetes", "comparaciones de paquetes")} de esta parte.`,
  "formats.export-drops-estimated": () =>
    `No se escribe: que este perfil es una estimación, de quién y con qué base.`,
  "formats.export-numbers-as-labels": (p) =>
    `Los números de ${counted(p.count, "asunto", "asuntos")} se escriben como etiquetas, uno por uno.`,
};

const changes: Catalogue = {
  "formats.export-scaled": (p) =>
    `Los valores se multiplican por ${p.factor}, incluido el de la falta de acuerdo, pues el formato termina en 1.`,
  "formats.export-shifted": (p) =>
    `A cada valor se suma ${p.shift} (después de multiplicar), incluido el de la falta de acuerdo, pues el formato empieza en 0.`,
  "formats.export-deal-as-worth": () =>
    `La falta de acuerdo, dada como un acuerdo, se escribe como lo que vale ese acuerdo.`,
  "formats.export-worth-as-deal": () =>
    `El valor de la falta de acuerdo se escribe como un acuerdo que vale exactamente lo mismo.`,
};

export const formatExportSentences: Catalogue = { ...refusals, ...losses, ...changes };
