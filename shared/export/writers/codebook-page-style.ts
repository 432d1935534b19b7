/** How the codebook page looks: on a screen, on a small one, in the dark and on paper. */
export const CODEBOOK_STYLE = `
:root { color-scheme: light dark; --text: #1b2430; --soft: #55606e; --line: #d5dae1; --paper: #fff; --tint: #f3f5f8; --accent: #154273; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e9ee; --soft: #a9b3c0; --line: #3a4452; --paper: #14181e; --tint: #1d232b; --accent: #9cc4f5; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; }
:root:has(#nl:checked) [lang="en"], :root:has(#en:checked) [lang="nl"] { display: none; }
.page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem 3rem; max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
header { padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0 0 .25rem; font-size: 2rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 3rem 0 .25rem; font-size: 1.5rem; line-height: 1.25; }
main > section:first-child h2 { margin-top: 0; }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.4; }
p { margin: 0 0 .75rem; max-width: 68ch; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code { font: .9375em ui-monospace, SFMono-Regular, Consolas, monospace; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
fieldset { display: inline-flex; gap: 0; margin: .75rem 0 0; padding: 0; border: 0; }
fieldset input { position: absolute; opacity: 0; }
fieldset label { padding: .375rem .875rem; border: 1px solid var(--line); cursor: pointer; }
fieldset label + input + label { border-inline-start: 0; }
fieldset input:checked + label { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
nav ul { margin: 0; padding: 0; list-style: none; columns: 12rem; }
nav li { padding: .125rem 0; break-inside: avoid; }
.column, .measure { padding: 1rem 0; border-top: 1px solid var(--line); display: grid; gap: .25rem 2rem; }
.column h3 a, .measure h3 a { color: inherit; text-decoration: none; }
.column h3 a:hover, .measure h3 a:hover { text-decoration: underline; }
.column:target, .measure:target { background: var(--tint); box-shadow: 0 0 0 .75rem var(--tint); }
.label { font-weight: 600; margin-bottom: .25rem; }
.column p:last-child, .measure p:last-child { margin-bottom: 0; }
.numbers { font-size: .9375rem; color: var(--soft); font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; margin: .25rem 0 .5rem; font-size: .9375rem; }
th, td { padding: .1875rem 1rem .1875rem 0; text-align: start; vertical-align: top; }
th { font-weight: 600; color: var(--soft); font-size: .875rem; }
td:first-child { font-variant-numeric: tabular-nums; white-space: nowrap; text-align: end; }
dl { margin: 0; display: grid; gap: .125rem 1rem; }
dt { color: var(--soft); font-size: .875rem; }
dd { margin: 0 0 .375rem; max-width: 68ch; }
@media (min-width: 30rem) {
  td code { overflow-wrap: break-word; }
}
@media (min-width: 64rem) {
  .page { grid-template-columns: 13rem minmax(0, 1fr); }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
  nav ul { columns: 1; }
  
}
@media (min-width: 44rem) {
  .column, .measure { grid-template-columns: 15rem minmax(0, 1fr); }
}
@media print {
  :root { font-size: 9pt; color-scheme: light; --text: #000; --soft: #444; --line: #bbb; --paper: #fff; --tint: #fff; --accent: #000; }
  body { line-height: 1.35; }
  p, dd { margin-bottom: .15rem; }
  th, td { padding-block: 0; }
  .page { display: block; max-width: none; padding: 0; }
  fieldset, nav { display: none; }
  h2 { break-after: avoid; margin-top: 1.5rem; }
  main > section + section { break-before: page; }
  .column, .measure { break-inside: avoid; padding: .3rem 0; grid-template-columns: 4.5cm minmax(0, 1fr); }
  a { text-decoration: none; }
  @page { size: A4; margin: 18mm 16mm; }
}
`;
