import {
  ACCENT,
  BODY_TEXT,
  FONT_STACK,
  HEADER_FILL,
  INK,
  PENDING_FILL,
  PENDING_LINE,
  QUIET_TEXT,
  RULE_LINE,
} from '@shared/document/look';
import type { DocumentModel } from '@shared/document/model';
import { cssString } from './escape';

/** The one style sheet of a document: the same for the screen, the print and the PDF made from it. */
export function styleSheet(model: DocumentModel, widths: ReadonlySet<number>): string {
  const columns = [...widths]
    .sort((a, b) => a - b)
    .map((width) => `.w${width}{width:${width}%}`)
    .join('');
  return [BASE, COVER, TEXT, TABLES, tlp(model), page(model), PRINT, COMPACT, columns].join('\n');
}

const BASE = `
*{box-sizing:border-box}
html{background:#eceff3;color:${BODY_TEXT};font:11pt/1.45 ${FONT_STACK};-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0 auto;max-width:210mm;background:#fff;padding:18mm 20mm;overflow-wrap:anywhere}
a{color:${ACCENT}}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.block{display:block}`;

const COVER = `
.cover{min-height:235mm;display:flex;flex-direction:column}
.cover .mark{align-self:flex-end;margin:0}
.kicker{margin:52mm 0 4mm;color:${ACCENT};font-size:13pt;font-weight:600;letter-spacing:.02em}
.cover h1{margin:0 0 3mm;color:${INK};font-size:30pt;line-height:1.15;font-weight:700}
.cover .subtitle{margin:0 0 14mm;color:${QUIET_TEXT};font-size:15pt}
.cover dl{display:grid;grid-template-columns:38mm 1fr;gap:2mm 6mm;margin:0;padding-top:8mm;border-top:2pt solid ${INK}}
.cover dl div{display:contents}
.cover dt{color:${QUIET_TEXT}}
.cover dd{margin:0;font-weight:600}
.cover .meaning{margin:auto 0 0;padding-top:12mm;color:${QUIET_TEXT};font-size:9.5pt}
.end{margin-top:12mm;text-align:end}
.end .mark{margin:0}
.front h2,.contents h2{margin:0 0 4mm;color:${INK};font-size:17pt}
.front h2:not(:first-child){margin-top:14mm}
.contents ol{list-style:none;margin:0;padding:0}
.contents ol ol{padding-inline-start:9mm}
.contents li{margin:0;break-inside:avoid}
.contents a{display:flex;gap:3mm;padding:.25mm 0;font-size:10pt;line-height:1.35;color:${BODY_TEXT};text-decoration:none}
.contents>ol>li>a{margin-top:1.2mm;break-after:avoid;font-weight:600;color:${INK}}
.contents .number{min-width:9mm}
.contents .leader{flex:1;border-bottom:1px dotted ${RULE_LINE};margin-bottom:1.3mm}
.contents .page{font-variant-numeric:tabular-nums}`;

const TEXT = `
main h2{margin:13mm 0 4mm;color:${INK};font-size:17pt;line-height:1.25;border-bottom:1pt solid ${RULE_LINE};padding-bottom:1.5mm}
main h3{margin:8mm 0 2mm;color:${INK};font-size:13pt;line-height:1.3}
main h4{margin:6mm 0 2mm;color:${INK};font-size:11.5pt}
h3.minor,h4.minor,h5.minor,h6.minor{margin:5mm 0 1.5mm;font-size:11pt;color:${INK}}
h5.minor{color:${QUIET_TEXT}}
h6.minor{color:${QUIET_TEXT};font-weight:400;font-style:italic}
.number{display:inline-block;min-width:11mm;padding-inline-end:2mm}
p{margin:0 0 2.6mm}
.lead{font-size:12pt;color:${INK}}
.quiet{color:${QUIET_TEXT};font-size:9.5pt}
.pending{display:inline-block;margin:0 0 2.6mm;padding:.6mm 2.4mm;background:${PENDING_FILL};border-inline-start:2.5pt solid ${PENDING_LINE};font-style:italic}
ul,ol{margin:0 0 2.6mm;padding-inline-start:7mm}
li{margin:0 0 1mm}
blockquote{margin:0 0 3mm;padding-inline-start:5mm;border-inline-start:2pt solid ${RULE_LINE};color:${QUIET_TEXT}}
code{font-family:Consolas,'Liberation Mono',monospace;font-size:.92em}
pre{margin:0 0 3mm;padding:2.5mm 3mm;background:${HEADER_FILL};white-space:pre-wrap;text-align:left}
hr{border:0;border-top:1pt solid ${RULE_LINE};margin:5mm 0}
.callout{margin:0 0 4mm;padding:3mm 4mm;background:${HEADER_FILL};border-inline-start:2.5pt solid ${ACCENT}}
.callout-title{font-weight:700;color:${INK}}
figure{margin:4mm 0}
figure svg{display:block;max-width:100%;height:auto}
figcaption{margin-top:1.5mm;color:${QUIET_TEXT};font-size:9.5pt}
.source a{text-decoration:none}
.sources{margin-top:12mm;padding-top:3mm;border-top:1pt solid ${RULE_LINE};font-size:9.5pt;color:${QUIET_TEXT}}
.sources h2{font-size:12pt;color:${INK};margin:0 0 2mm;border:0}`;

const TABLES = `
table{width:100%;margin:2mm 0 4mm;border-collapse:collapse;table-layout:fixed;font-size:10pt;line-height:1.35;border-bottom:1pt solid ${INK}}
caption{text-align:start;color:${QUIET_TEXT};font-size:9.5pt;padding-bottom:1.5mm}
th,td{padding:1.6mm 2.2mm;text-align:start;vertical-align:top;border-bottom:.5pt solid ${RULE_LINE}}
thead th{background:${INK};color:#fff;font-weight:600;vertical-align:bottom}
tbody th{font-weight:600;color:${INK}}
tbody th p+p,tbody th p+ul{font-weight:400;color:${BODY_TEXT}}
thead th{font-size:9.5pt;hyphens:auto}
.sum th,.sum td{font-weight:600;color:${INK};border-top:1pt solid ${INK}}
.facts{border-top:1pt solid ${INK}}
.facts tbody th{background:${HEADER_FILL}}
.roomy td,.roomy tbody th{height:15mm;vertical-align:bottom;font-weight:400}
.align-center{text-align:center}
.align-end{text-align:end}
td p:last-child,th p:last-child,li p:last-child,td ul:last-child,td ol:last-child,th ul:last-child{margin-bottom:0}
td p,th p{margin-bottom:1.2mm}
td ul,td ol,th ul{padding-inline-start:4.5mm;font-weight:400}`;

const PRINT = `
@media print{
html{background:#fff}
body{max-width:none;padding:0}
.cover,.front,.contents{break-after:page}
.cover{min-height:0;height:240mm}
.break{break-before:page}
.cover .mark{visibility:hidden}
.end{display:none}
.break>h2:first-child{margin-top:0}
thead{break-inside:avoid;break-after:avoid}
tbody tr:first-child{break-before:avoid}
h1,h2,h3,h4,h5,h6{break-after:avoid}
tr,figure,.callout,.facts,.together{break-inside:avoid}
caption{break-after:avoid}
.roomy tr{break-inside:avoid}
p,li{orphans:2;widows:2}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
}
@media screen{
html{padding:8mm 0}
.cover{min-height:150mm}
.kicker{margin-top:20mm}
.front,.contents,.break{margin-top:16mm;padding-top:10mm;border-top:4px solid #eceff3}
section[id]{scroll-margin-top:8mm}
:target>h2,:target>h3{background:${PENDING_FILL}}
}
@media screen and (max-width:760px){body{padding:8mm}.cover h1{font-size:24pt}.cover dl{grid-template-columns:1fr}}`;

const COMPACT = `
.compact .cover{min-height:0;height:auto;break-after:auto}
.compact .kicker{margin:0 0 1mm;font-size:11pt}
.compact .cover h1{font-size:20pt;margin-bottom:1mm}
.compact .cover .subtitle{margin-bottom:3mm;font-size:11pt}
.compact .cover dl{display:flex;flex-wrap:wrap;gap:0 3mm;padding-top:2.5mm;border-top-width:1.5pt}
.compact .cover dl div{display:flex;gap:0 3mm}
.compact .cover dt::after{content:':'}
.compact .cover dd{margin-inline-end:8mm}
.compact .cover .meaning{padding-top:2.5mm}
.compact main h2{margin:5mm 0 2.5mm}
.compact .minor{margin:3.5mm 0 1mm}
.compact td li{margin-bottom:.4mm}
.compact table{font-size:9pt;line-height:1.3;margin-bottom:3mm}
.compact th,.compact td{padding:.9mm 1.6mm}
.compact td .quiet{font-size:8pt}
@media print{.compact .cover .mark{display:none}}`;

function tlp(model: DocumentModel): string {
  const { foreground, background } = model.tlp;
  return `.mark{display:inline-block;padding:1.2mm 3mm;background:${background};color:${foreground};font-weight:700;font-size:12pt;letter-spacing:.02em}`;
}

/**
 * Header and footer of every printed page. TLP 2.0 wants the label in both, at the right and in 12 points or
 * more, also on the cover; where a page is read from the right, "at the right" is its other end.
 */
function page(model: DocumentModel): string {
  const start = model.dir === 'rtl' ? 'right' : 'left';
  const end = model.dir === 'rtl' ? 'left' : 'right';
  const [before = '', between = '', after = ''] = model.words.pageOf.split(/\{pages?\}/);
  const small = `font:9pt ${FONT_STACK};color:${QUIET_TEXT};vertical-align:middle`;
  const mark = `content:${cssString(model.tlp.text)};width:max-content;height:7mm;margin:auto 0;padding:0 3mm;background:${model.tlp.background};color:${model.tlp.foreground};font:700 12pt ${FONT_STACK};vertical-align:middle`;
  return `
@page{size:A4${model.landscape ? ' landscape' : ''};margin:24mm 20mm 22mm;
@top-${start}{content:${cssString(model.runningTitle)};${small}}
@top-${end}{${mark}}
@bottom-${start}{content:${cssString(model.footerNote)};${small}}
@bottom-center{content:${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)};${small}}
@bottom-${end}{${mark}}}
${model.compact ? '' : bareFirstPage(start)}`;
}

/** The cover has the labels alone. */
function bareFirstPage(start: string): string {
  const bare = [`top-${start}`, `bottom-${start}`, 'bottom-center'];
  return `@page :first{${bare.map((box) => `@${box}{content:""}`).join('')}}`;
}
