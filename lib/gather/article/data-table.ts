import { characterData, isElement, isText, localName, nextNode } from '../dom.ts';

/** Whether a table of the copy holds data: tables were also used to lay out whole pages. */
export function isDataTable(table: Element): boolean {
  let rows = 0;
  let cells = 0;
  let cellText = 0;
  let visited = 0;
  for (let node = nextNode(table, table); node; node = nextNode(node, table)) {
    visited += 1;
    if (visited > MAX_VISITED) break;
    if (isText(node)) {
      cellText += characterData(node).trim().length;
      if (cellText > MAX_CELL_TEXT) return false;
      continue;
    }
    if (!isElement(node)) continue;
    const name = localName(node);
    if (name === 'table') return false;
    if (name === 'tr') rows += 1;
    if (name === 'td' || name === 'th') {
      cells += 1;
      cellText = 0;
    }
  }
  return rows >= MIN_ROWS && cells >= rows * MIN_COLUMNS;
}

const MAX_VISITED = 20_000;
/** A cell longer than this is a column of running text (heuristic). */
const MAX_CELL_TEXT = 800;
const MIN_ROWS = 2;
const MIN_COLUMNS = 2;
