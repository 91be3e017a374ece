// Efficient deals, counts and their guarantees, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { quotedList } from "./case-wording.ts";
import { withUnit } from "./points.ts";
import { formatCount, formatNumber, quoted } from "./wording.ts";

export const frontierSentences: Catalogue = {
  "analysis.frontier-epsilon": (p) =>
    `Hay demasiados paquetes eficientes para enumerarlos; ${Number(p.points) === 1 ? "los representa 1 punto" : `los representan ${formatCount(Number(p.points))} puntos`}. Para cada paquete eficiente, uno de ellos da a cada parte al menos lo mismo, salvo a lo sumo el ${percentUp(p.epsilon)} % de la distancia entre el peor paquete y el mejor paquete de esa parte. No demuestran que no exista un acuerdo, ni qué paquete es una solución.`,
  "analysis.frontier-too-large": (p) =>
    `Hay demasiados paquetes eficientes para enumerarlos, y ${formatCount(Number(p.cap))} de ellos no podrían representar a los demás. Las soluciones provienen de una búsqueda. Ayudaría tener menos asuntos u opciones, o puntos más redondos.`,
  "analysis.cluster-too-large": (p) =>
    `Los asuntos ${quotedList(p.issues)} dependen unos de otros por interacciones o combinaciones imposibles y tienen ${formatCount(String(p.combinations))} combinaciones, demasiadas para recorrerlas. Divídalos, o suprima opciones o interacciones de poca importancia.`,
  "analysis.frontier-stopped": (p) =>
    `La búsqueda de paquetes eficientes se detuvo tras ${formatCount(Number(p.done))} de ${withUnit(formatCount(Number(p.total)), "paso")}; no se enumera ninguno.`,
  "analysis.cap-binds": (p) =>
    `Los puntos de ${quoted(String(p.party))} pueden sumar más que el límite a partir del cual dejan de contar. Los paquetes por encima del límite valen lo mismo para esa parte.`,
};

// Two digits, upwards: a guarantee must not look better than it is.
function percentUp(share: Params[string]): string {
  const percent = Number(share) * 100;
  const unit = 10 ** (Math.floor(Math.log10(percent)) - 1);
  return formatNumber(Math.ceil(percent / unit) * unit);
}
