'use strict';
/* What was typed in a form outlives a change of the page's language, which opens it anew. It is kept in this tab alone,
   and no longer than until the page is there again. */
(() => {
  const KEY = 'hansa.typed';
  const asked = new URLSearchParams(location.search);
  asked.delete('lang');
  const page = location.pathname + '?' + asked;
  const fields = () => [...document.querySelectorAll('main :is(input, textarea, select)')]
      .filter(f => f.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(f.type));
  const chosen = f => ['checkbox', 'radio'].includes(f.type);

  document.addEventListener('click', e => {
    if (!e.target.closest('.langs a')) return;
    const values = fields().map(f => [f.name, f.value, f.checked]);
    try { sessionStorage.setItem(KEY, JSON.stringify({page, values})); } catch { /* not kept */ }
  });

  let kept = null;
  try { kept = JSON.parse(sessionStorage.getItem(KEY)); sessionStorage.removeItem(KEY); } catch { /* nothing was kept */ }
  if (kept?.page !== page) return;
  kept.values.forEach(([name, value, checked]) => fields().filter(f => f.name === name).forEach(f => {
    if (!chosen(f)) f.value = value; else if (f.value === value) f.checked = checked;
    if (!chosen(f) && value) f.closest('details')?.setAttribute('open', '');
  }));
})();
