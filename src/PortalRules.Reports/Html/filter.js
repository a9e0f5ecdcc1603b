'use strict';
(() => {
  const form = document.getElementById('loc');
  const table = document.getElementById('bang');
  if (!form || !table)
    return;
  const main = document.getElementById('noi-dung');
  const [agency, rule, said] = ['loc-don-vi', 'loc-quy-tac', 'loc-so'].map(id => document.getElementById(id));
  const boxes = [...form.querySelectorAll('input[type=checkbox]')];
  // As a reader types it: case and diacritics do not count.
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();
  const rows = [...table.tBodies[0].rows].map(row => ({ row, at: row.dataset.p, text: fold(row.dataset.t), marks: [...row.cells].slice(1).map(cell => cell.className) }));
  const columns = [...table.tHead.rows[0].cells].slice(1).map(cell => ({ cell, at: cell.dataset.r, text: fold(cell.dataset.t), shown: true }));
  const hide = (element, hidden) => { if (element.hidden !== hidden) element.hidden = hidden; };
  const number = count => count.toLocaleString(document.documentElement.lang);

  const apply = () => {
    const off = new Set(boxes.filter(box => !box.checked).map(box => box.value));
    const [unit, name] = [fold(agency.value), fold(rule.value)];
    for (const box of boxes)
      main.classList.toggle('no-' + box.value, !box.checked);
    const named = columns.map(column => column.text.includes(name));
    const seen = columns.map(() => false);
    const portals = new Set();
    for (const row of rows) {
      if (!row.text.includes(unit))
        continue;
      row.marks.forEach((mark, i) => {
        if (named[i] && !off.has(mark)) {
          seen[i] = true;
          portals.add(row.at);
        }
      });
    }
    const rules = new Set(columns.filter((_, i) => seen[i]).map(column => column.at));
    columns.forEach((column, i) => {
      if (column.shown === seen[i])
        return;
      column.shown = seen[i];
      hide(column.cell, !seen[i]);
      for (const row of rows)
        hide(row.row.cells[i + 1], !seen[i]);
    });
    const every = unit === '' && name === '' && off.size === 0;
    for (const element of main.querySelectorAll('[data-p]'))
      hide(element, !every && !portals.has(element.dataset.p));
    for (const element of main.querySelectorAll('.rule-table [data-r], .portal [data-r]'))
      hide(element, !every && !rules.has(element.dataset.r));
    said.textContent = said.dataset.said.replace('{ps}', number(rows.length)).replace('{p}', number(portals.size))
      .replace('{rs}', number(columns.length)).replace('{r}', number(rules.size));
  };

  let waiting = 0;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 200); };
  form.hidden = false;
  form.addEventListener('input', soon);
  form.addEventListener('reset', soon);
  form.addEventListener('submit', event => event.preventDefault());

  // A link to an agency opens what is folded; paper has everything open.
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target && target.querySelector(':scope > details');
    if (folded)
      folded.open = true;
  };
  addEventListener('hashchange', open);
  open();
})();
