/** Colours by what they mean, each with its pair in the dark; no meaning hangs on colour alone. */
const colors = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --sheet: #ffffff; --ink: #1c2330; --quiet: #556070; --rule: #d9dee6; --link: #0b57a4; --focus: #0b57a4;
  --met: #0f6b34; --met-back: #d9f2e1; --partly: #7a5200; --partly-back: #fdeec4;
  --missing: #a3182c; --missing-back: #fbdfe2; --unclear: #2b5a8c; --unclear-back: #dceafa; --lit: #ffd54a; --lit-ink: #1c2330;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161d; --sheet: #1a2029; --ink: #e4e8ee; --quiet: #a3adbb; --rule: #343d4a; --link: #8cc2ff; --focus: #8cc2ff;
    --met: #83dba3; --met-back: #15391f; --partly: #f0c766; --partly-back: #3d2f0b;
    --missing: #ff9ea9; --missing-back: #47161d; --unclear: #9cc8f7; --unclear-back: #17324f; --lit: #7a5f00; --lit-ink: #ffffff;
  }
}
.met { --tone: var(--met); --back: var(--met-back); --line: solid; }
.partly, .warning { --tone: var(--partly); --back: var(--partly-back); --line: dashed; }
.missing, .error { --tone: var(--missing); --back: var(--missing-back); --line: double; }
.unclear, .info { --tone: var(--unclear); --back: var(--unclear-back); --line: dotted; }
`;

const layout = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; padding: 0 clamp(1rem, 3vw, 2.5rem) 2rem; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Liberation Sans", sans-serif; }
header.page { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; padding: 1rem 0; }
h1 { margin: 0; font-size: 1rem; font-weight: 600; color: var(--quiet); }
h2 { margin: 0; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h3 { margin: 0 0 .5rem; font-size: 1.05rem; }
h4 { margin: 1.25rem 0 .25rem; font-size: .85rem; color: var(--quiet); text-transform: uppercase; letter-spacing: .06em; }
p { margin: 0; overflow-wrap: anywhere; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, .scrolls:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
button { font: inherit; padding: .3rem .8rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--sheet); color: var(--ink); cursor: pointer; }
button[aria-pressed=true] { background: var(--ink); color: var(--page); }
article { margin-top: 1rem; }
#reports + article { margin-top: 2rem; }
article + article { margin-top: 3rem; padding-top: 2rem; border-top: 4px solid var(--rule); }
.head { display: flex; flex-wrap: wrap; gap: 1rem 2rem; justify-content: space-between; align-items: start; margin-bottom: 1.25rem; }
.head > div { flex: 1 1 24rem; }
.against { color: var(--quiet); font-weight: 400; }
.closing { margin-top: .35rem; font-weight: 600; }
.passed { color: var(--met); }
.failed { color: var(--missing); }
.score { color: var(--quiet); min-width: 9rem; }
.figure { font-size: 2.6rem; line-height: 1; font-weight: 700; color: var(--ink); font-variant-numeric: tabular-nums; }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; margin-bottom: 1rem; align-items: start; }
main > .panel { margin: 1rem 0; }
.panel, .document, .scrolls { background: var(--sheet); border: 1px solid var(--rule); border-radius: 10px; padding: 1rem 1.25rem; }
.beside { display: grid; grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); gap: 1rem; align-items: start; }
.requirements { position: sticky; top: 1rem; }
.scrolls { max-height: calc(100vh - 2rem); overflow: auto; }
.scrolls h3:not(:first-child) { margin-top: 2rem; }
.wide { position: relative; overflow-x: auto; }
.wide th[scope=row] { min-width: min(14rem, 35vw); }
.top { margin-top: 1rem; }
footer { margin-top: 2rem; color: var(--quiet); font-size: .875rem; }
@media (max-width: 60rem) { .beside { grid-template-columns: minmax(0, 1fr); } .requirements { position: static; } .scrolls { max-height: none; } }
@media (max-width: 30rem) { table { font-size: .875rem; } td.bar, th.bar { display: none; } }
`;

const parts = `
.aside, .message { color: var(--quiet); font-size: .875rem; }
.advice { font-style: italic; font-size: .9rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.badge { display: inline-block; padding: 0 .5em; border-radius: 1em; background: var(--back); color: var(--tone); font-size: .8rem; font-weight: 600; white-space: nowrap; }
.gaps li { padding: .2rem 0; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem .3rem 0; text-align: left; border-bottom: 1px solid var(--rule); vertical-align: baseline; }
th[scope=row] { overflow-wrap: anywhere; }
.coverage td, .coverage thead th:not(:first-child) { text-align: right; }
.amount { text-align: right; }
.scores th:first-child { position: sticky; left: 0; background: var(--sheet); }
.scores abbr { text-decoration: none; }
.numbers { margin-bottom: 1rem; padding-left: 2.5em; list-style: decimal; overflow-wrap: anywhere; }
.coverage .part th { font-weight: 400; padding-left: 1rem; }
.coverage + p { margin-top: .75rem; font-weight: 600; }
td.bar, th.bar { width: 30%; padding-right: 0; }
.share { display: block; width: 100%; height: .5rem; border-radius: 4px; }
.whole { fill: var(--rule); }
.filled { fill: var(--met); }
.item { margin: .6rem 0; padding: .1rem 0 .1rem .75rem; border-left: 4px var(--line) var(--tone); border-radius: 2px; scroll-margin: 1rem; }
.item:target, .item.lit { background: var(--back); }
.members { margin-left: .25rem; }
.places { margin: .2rem 0; font-size: .9rem; }
.places li { padding: .1rem 0; overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-bottom: .75rem; font-size: .8rem; }
.source { font: 14px/1.7 ui-monospace, "Liberation Mono", monospace; }
.line { display: grid; grid-template-columns: 3.5ch 2ch minmax(0, 1fr); min-height: 1.7em; border-left: 4px solid transparent; scroll-margin: 30vh; }
.line.met, .line.partly, .line.missing, .line.unclear { border-left: 4px var(--line) var(--tone); }
.line:target { background: color-mix(in srgb, var(--lit) 30%, transparent); }
.number { color: var(--quiet); text-align: right; padding-right: .5ch; user-select: none; }
.glyph { color: var(--tone); text-align: center; font-weight: 700; user-select: none; }
.text { grid-column: 3; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.evidence { background: var(--back); color: var(--tone); text-decoration: underline var(--line) from-font; text-underline-offset: 3px; border-radius: 3px; padding: 1px 0; }
.evidence.lit { background: var(--lit); color: var(--lit-ink); }
.found { text-decoration: underline wavy var(--tone); text-underline-offset: 5px; }
.flag { display: inline-block; max-width: 100%; margin-left: .5ch; padding: 0 .5em; border-radius: 4px; background: var(--back); color: var(--tone); font: 600 .78rem/1.4 system-ui, "Liberation Sans", sans-serif; }
.only-gaps .item.met, .only-gaps .line.met .glyph { display: none; }
.only-gaps .evidence.met { background: none; color: inherit; text-decoration-color: var(--rule); }
`;

/** On paper what is asked comes before the document, in black on white. */
const paper = `
@page { margin: 15mm; }
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --link: #000;
    --met: #0f6b34; --met-back: #d9f2e1; --partly: #7a5200; --partly-back: #fdeec4;
    --missing: #a3182c; --missing-back: #fbdfe2; --unclear: #2b5a8c; --unclear-back: #dceafa;
  }
  body { padding: 0; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  button, .top { display: none; }
  .beside { display: flex; flex-direction: column; align-items: stretch; }
  .document { order: 1; }
  .requirements { position: static; }
  .scrolls { max-height: none; overflow: visible; }
  .wide { overflow: visible; }
  .scores th, .wide th[scope=row] { position: static; min-width: 0; }
  .scores { font-size: 8pt; }
  .scores td, .scores thead th { padding-right: .2rem; }
  .panel, .document, .scrolls { border: 0; padding: 0; margin-bottom: 1rem; }
  .item:not(:has(.item)), .line, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .source { font-size: 9pt; }
  article + article { break-before: page; border: 0; margin: 0; padding: 0; }
}
`;

export const style = `${colors}${layout}${parts}${paper}`;
