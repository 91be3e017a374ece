// How a page looks on paper: black on white, page numbers, a running title, no heading left alone at the foot of a page.

/** `running` is a CSS string: what stands at the head of every page. */
export function printStyle(running: string): string {
  return `
@page{size:A4;margin:22mm 20mm 20mm;
@top-left{content:${running};font:8pt sans-serif;color:#444}
@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#444}}
@media print{
:root{--paper:#fff;--ink:#000;--faint:#333;--hairline:#999;--wash:#fff;--link:#000;
--p0:#000;--p1:#000;--p2:#000;--p3:#000;--p4:#000;--p5:#000;--p6:#000;--p7:#000}
html{font-size:10.5pt}
body{max-width:none;padding:0}
p,ul,dl,.picture svg{max-width:none}
nav,.skip{display:none}
h2,h3,caption,figcaption,dt,thead{break-after:avoid}
h2,h3{break-inside:avoid}
figure,.table,tr,li,.note,dd{break-inside:avoid}
p,li,dd{orphans:3;widows:3}
.table{overflow:visible}
a{text-decoration:none}
a[href^="http"]::after{content:" <" attr(href) ">";font-size:.8em;overflow-wrap:anywhere}
.note,ul.lead+.note{float:none;position:static;width:auto;margin:1rem 0}
figure details{display:none}
thead{display:table-header-group}
.part,section{break-inside:auto}
p:has(+ul),h2+.note,p:has(+.table){break-after:avoid}
}
`;
}
