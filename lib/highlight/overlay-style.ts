/**
 * Style of the overlay. Important, because the page's rules reach the host element, and among important rules the
 * inner ones win. Colours are fixed: pages have no theme that we know of. Each verdict has a line style of its own, so
 * that colour is never alone.
 */
export const OVERLAY_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  pointer-events: none !important;
  opacity: 1 !important;
  visibility: visible !important;
}
.mark {
  position: absolute;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  border-radius: 3px;
  outline: 2px solid var(--line);
  outline-offset: 2px;
  background: var(--wash);
}
.mark[hidden] { display: none; }
.shown { --line: #2261dd; --wash: rgb(34 97 221 / .16); }
.followed { --line: #0b7a48; --wash: rgb(11 122 72 / .14); }
.qualified { --line: #b35c00; --wash: rgb(179 92 0 / .14); }
.uncertain { --line: #2261dd; --wash: rgb(34 97 221 / .12); }
.not-followed { --line: #5b6472; --wash: rgb(91 100 114 / .14); }
.mark.shown { animation: flash 500ms ease-in-out 2; }
.mark.qualified { outline-style: dashed; }
.mark.uncertain { outline-style: dotted; }
.mark.not-followed { outline-style: double; outline-width: 3px; }
.tag {
  position: absolute;
  inset: calc(100% + 6px) auto auto 0;
  max-width: 320px;
  padding: 3px 8px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  border-radius: 4px;
  background: #1b1e25;
  color: #fff;
  font: 500 12px/1.4 system-ui, sans-serif;
}
.legend {
  position: fixed;
  inset: auto auto 12px 12px;
  display: flex;
  flex-wrap: wrap;
  gap: 4px 14px;
  max-width: calc(100vw - 24px);
  box-sizing: border-box;
  padding: 8px 12px;
  border-radius: 8px;
  background: #1b1e25;
  color: #fff;
  font: 500 12px/1.4 system-ui, sans-serif;
}
.entry { display: inline-flex; align-items: center; gap: 7px; }
.entry::before {
  content: "";
  width: 14px;
  height: 8px;
  background: #fff;
  outline: 2px solid var(--line);
  outline-offset: 1px;
}
.entry.qualified::before { outline-style: dashed; }
.entry.uncertain::before { outline-style: dotted; }
.entry.not-followed::before { outline-style: double; outline-width: 3px; }
.hint { color: #c6c9cf; font-weight: 400; }
@keyframes flash { 50% { background: rgb(34 97 221 / .45); } }
@media (prefers-reduced-motion: reduce) { .mark.shown { animation: none; } }
@media (forced-colors: active) { .mark { outline-color: Highlight; } }
`;
