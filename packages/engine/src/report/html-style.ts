// How a page looks on a screen: paper and ink, hairlines, five sizes of type, system fonts, a dark mode.

/** Hues after Okabe and Ito (2008) without vermilion, darkened to at least 3:1 on paper; each party has a shape as well. */
const LIGHT = `
--paper:#fffdf8;--ink:#1d1c1a;--faint:#5d5a53;--hairline:#d8d3c8;--wash:#f5f1e8;--link:#0b5a8c;
--p0:#0072b2;--p1:#a86400;--p2:#00805c;--p3:#a5508a;--p4:#2b7fb3;--p5:#807500;--p6:#4a4a4a;--p7:#7a5c3e;`;

const DARK = `
--paper:#17181b;--ink:#e9e6df;--faint:#aaa69d;--hairline:#3d3e43;--wash:#202226;--link:#8cc8ee;
--p0:#5aaee6;--p1:#e6a23c;--p2:#3fbf97;--p3:#d993bd;--p4:#8fd0f5;--p5:#e0d65c;--p6:#c9c9c9;--p7:#c9a57c;`;

export const SCREEN_STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{font-size:17px;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:48.5rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);
font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,Cambria,"Liberation Serif","Noto Serif",serif;line-height:1.5;overflow-wrap:break-word}
h1{font-size:2.2rem;line-height:1.15;font-weight:600;margin:0 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.5rem;line-height:1.2;font-weight:600;margin:0 0 1rem}
h3{font-size:1.15rem;line-height:1.3;font-weight:600;margin:0 0 .6rem}
p,ul,dl{margin:0 0 .9rem;max-width:35rem}
main>section{border-top:1px solid var(--hairline);padding-top:1.6rem;margin-top:2.4rem}
.part{margin-top:1.8rem}
.dateline,nav,footer,table,figcaption,summary,.note,small,.estimate,svg{
font-family:system-ui,-apple-system,"Segoe UI","Liberation Sans","Noto Sans",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
.dateline,footer{font-size:.8rem;color:var(--faint)}
.summary{font-size:1.15rem;color:var(--faint);margin-top:1rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:1.4rem 0 0;padding:0;font-size:.8rem}
nav a{display:inline-block;padding:.25rem 0}
ul{padding-left:1.2rem}
li{margin-bottom:.3rem}
p.lead{font-size:1.15rem}
ul.lead{list-style:none;padding:0;font-size:1.15rem;line-height:1.4;max-width:40rem}
ul.lead li{padding:.55rem 0;margin:0;border-top:1px solid var(--hairline)}
ul.lead li:first-child{border-top:0;padding-top:0}
dt{font-weight:600;margin-top:.6rem}
dd{margin:0 0 .2rem 1.2rem}
strong{font-weight:600}
dfn{font-style:italic}
small,dfn{font-size:.8rem;color:var(--faint)}
.party{white-space:normal}
.mark{font-family:"Noto Sans Symbols2","Noto Sans Symbols","Segoe UI Symbol","DejaVu Sans",system-ui,sans-serif;font-size:.85em}
.p0{color:var(--p0)}.p1{color:var(--p1)}.p2{color:var(--p2)}.p3{color:var(--p3)}
.p4{color:var(--p4)}.p5{color:var(--p5)}.p6{color:var(--p6)}.p7{color:var(--p7)}
.estimate{font-size:.7rem;font-weight:400;color:var(--faint);border:1px dashed currentColor;border-radius:2px;padding:0 .3em;line-height:1.3;display:inline-block;max-width:100%}
.estimate abbr{text-decoration:none}
.table{overflow-x:auto;margin:1rem 0 1.4rem}
table{border-collapse:collapse;font-size:.8rem;line-height:1.4;min-width:min(100%,24rem)}
caption{text-align:left;font-weight:600;padding-bottom:.4rem}
caption span{display:inline-block;position:sticky;left:0;max-width:calc(100vw - 2.5rem)}
th,td{text-align:left;vertical-align:top;padding:.35rem 1.1rem .35rem 0;border-bottom:1px solid var(--hairline);font-weight:400;min-width:4rem}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--faint);vertical-align:bottom;border-bottom-color:var(--faint)}
.number{text-align:right}
figure{margin:1.2rem 0 1.6rem}
figcaption small{display:block;font-weight:400;margin-top:.2rem}
figcaption{font-size:.95rem;font-weight:600;max-width:35rem;margin-bottom:.6rem}
.picture svg{display:block;width:100%;height:auto;max-width:46rem;overflow:visible}
.picture .narrow{display:none}
details{font-size:.8rem;margin-top:.6rem}
summary{cursor:pointer;color:var(--faint);padding:.25rem 0}
.more{margin:-.4rem 0 1.2rem;font-size:1rem}
.more summary{font-size:.8rem}
.note{font-size:.8rem;line-height:1.45;color:var(--faint);border-left:1px solid var(--hairline);padding-left:.9rem;margin:1rem 0 1.4rem}
.note p,.note ul{margin-bottom:.4rem}
.note-title{font-weight:600;color:var(--ink)}
footer{border-top:1px solid var(--hairline);margin-top:3rem;padding-top:.8rem}
@media screen and (min-width:1180px){body{max-width:67.5rem;padding-right:20.25rem}.note{float:right;clear:right;width:16rem;margin:.2rem -18.5rem 1rem 2rem}
main>section{position:relative}ul.lead+.note{float:none;position:absolute;top:4.4rem;left:calc(100% + 2.5rem);margin:0}}
@media screen and (max-width:1179px){main>section{display:flex;flex-direction:column}main>section>.note{order:1}main>section>*{min-width:0}}
@media screen and (max-width:480px){th,td{min-width:6rem;padding-right:.8rem}th:first-child{min-width:5rem}}
@media (max-width:480px){body{padding:1.4rem 1rem 3rem}h1{font-size:1.8rem}.picture .wide{display:none}.picture .narrow{display:block}}
`;

/** What the style above says of left and right, for a page whose lines run from right to left. */
export const RIGHT_TO_LEFT_STYLE = `
.skip{left:auto;right:-100rem}
.skip:focus{left:auto;right:1rem}
ul{padding-left:0;padding-right:1.2rem}
ul.lead{padding:0}
dd{margin:0 1.2rem .2rem 0}
caption,th,td{text-align:right}
caption span{left:auto;right:0}
th,td{padding-right:0;padding-left:1.1rem}
th:last-child,td:last-child{padding-left:0}
.number{text-align:left}
.note{border-left:0;border-right:1px solid var(--hairline);padding-left:0;padding-right:.9rem}
@media screen and (min-width:1180px){body{padding-right:1.25rem;padding-left:20.25rem}
.note{float:left;clear:left;margin:.2rem 2rem 1rem -18.5rem}ul.lead+.note{left:auto;right:calc(100% + 2.5rem);margin:0}}
@media screen and (max-width:480px){th,td{padding-right:0;padding-left:.8rem}}
`;
