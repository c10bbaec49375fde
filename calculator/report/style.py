"""How the report looks: paper and ink, one colour a model, tables that print on A4."""

from __future__ import annotations

MODEL_COLOURS = ("#C4512D", "#2F6DB5", "#2E8B6F", "#8A5FB0", "#B5892F", "#4A4A4A", "#B0487F", "#5B8A9A")
"""The colours of the models as in the window, by column."""

STYLE = """
:root { --ink: #1E1E1C; --grey: #6B6862; --rule: #E4E1DB; --paper: #FFFFFF; --warning: #8A5A00; }
* { box-sizing: border-box; }
html { background: var(--paper); }
body {
  margin: 0 auto; padding: 48px 40px 64px; max-width: 1080px; color: var(--ink); background: var(--paper);
  font: 14px/1.55 "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
header { border-bottom: 2px solid var(--ink); padding-bottom: 14px; margin-bottom: 28px; }
.made { color: var(--grey); font-size: 12px; letter-spacing: .02em; }
h1 { font-size: 30px; line-height: 1.2; margin: 6px 0 4px; font-weight: 650; }
h2 { font-size: 18px; margin: 40px 0 12px; padding-top: 10px; border-top: 1px solid var(--rule); font-weight: 650; }
h3 { font-size: 14px; margin: 22px 0 8px; font-weight: 650; }
p { margin: 0 0 8px; max-width: 76ch; }
.lead { color: var(--grey); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 24px; }
.card { border-top: 4px solid var(--model); padding-top: 10px; break-inside: avoid; }
.card h3 { margin: 0; font-size: 15px; }
.card .kind { color: var(--grey); font-size: 12px; margin-bottom: 10px; }
.big { display: flex; gap: 20px; }
.big div { flex: 1; }
.big .label, .small dt { color: var(--grey); font-size: 12px; }
.big .figure { font-size: 22px; font-weight: 650; line-height: 1.25; white-space: nowrap; }
.small { display: grid; grid-template-columns: 1fr auto; gap: 1px 12px; margin: 10px 0 0; }
.small dd { margin: 0; text-align: right; font-weight: 550; }
header + h2 { border-top: 0; margin-top: 0; padding-top: 0; }
table { border-collapse: collapse; width: 100%; font-size: 12.5px; line-height: 1.4; }
th, td { padding: 4px 10px 4px 0; vertical-align: top; text-align: left; border-bottom: 1px solid var(--rule); }
thead th { font-weight: 600; color: var(--grey); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
td.number, th.number { text-align: right; padding: 4px 0 4px 14px; white-space: nowrap; }
th.number { white-space: normal; }
tr.total td, tr.total th { font-weight: 650; border-bottom: 1px solid var(--grey); }
tr.part th { padding-top: 16px; font-weight: 650; border-bottom: 1px solid var(--grey); }
tbody th { font-weight: 400; }
.unit { color: var(--grey); }
.model { border-left: 4px solid var(--model); padding-left: 8px; }
.charts { display: grid; gap: 20px 28px; margin-bottom: 8px; }
.columns-2 { grid-template-columns: repeat(2, 1fr); } .columns-3 { grid-template-columns: repeat(3, 1fr); }
.chart-legend { break-after: avoid; margin-bottom: 10px; } .chart-legend img { height: 18px; max-width: 100%; }
figure { margin: 0; break-inside: avoid; }
figure img { width: 100%; display: block; }
figcaption { font-size: 12.5px; font-weight: 600; margin-bottom: 4px; }
table.inputs { table-layout: fixed; } table.inputs td { overflow-wrap: anywhere; }
td.before { white-space: nowrap; padding-left: 14px; }
table.inputs col.name { width: 22%; } table.inputs col.value { width: 14%; }
table.inputs col.origin { width: 15%; } table.inputs col.range { width: 14%; }
table.inputs tr.own { background: #F2EFE9; }
table.inputs tr.default { color: var(--grey); }
.sign { display: inline-block; width: 14px; }
.sign i { display: inline-block; vertical-align: middle; }
.sign .own { width: 3px; height: 12px; background: var(--model, var(--grey)); }
.sign .assumed { width: 8px; height: 8px; border: 1.2px solid var(--grey); border-radius: 50%; }
.sign .sourced { width: 7px; height: 7px; background: var(--grey); border-radius: 50%; }
.sign .unsourced { width: auto; height: auto; font-style: normal; font-weight: 700; color: var(--warning); }
.sign .default { width: 8px; height: 0; border-top: 1.2px solid #B9B5AC; }
.was { color: var(--grey); display: block; padding-left: 14px; }
.odd { color: var(--warning); display: block; }
.legend { color: var(--grey); font-size: 12.5px; }
.legend span.entry { margin-right: 16px; white-space: nowrap; }
ul { margin: 0; padding-left: 18px; max-width: 80ch; }
li { margin-bottom: 4px; }
li.warning { color: var(--warning); }
a { color: inherit; text-decoration-color: var(--grey); }
footer { margin-top: 40px; border-top: 1px solid var(--rule); padding-top: 10px; color: var(--grey); font-size: 12px; }
@media (max-width: 640px) { body { padding: 24px 16px; } .charts { grid-template-columns: 1fr; } }
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  h1 { font-size: 20pt; } h2 { font-size: 13pt; margin-top: 22pt; }
  h2, h3, tr.part { break-after: avoid; }
  table { font-size: 8pt; }
  th, td, td.number { padding-top: 2.2pt; padding-bottom: 2.2pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .cards { grid-template-columns: repeat(3, 1fr); gap: 14pt; }
  .big .figure { font-size: 14pt; }
  .big { gap: 10pt; }
  .charts { gap: 10pt 16pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
