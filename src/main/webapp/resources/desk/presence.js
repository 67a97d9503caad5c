'use strict';
/* Who else has this text open: asked every twenty seconds while the page is in view. It locks nothing. */
(() => {
  const $ = s => document.querySelector(s);
  const EVERY = 20000;
  let typed = false, last = '';

  const message = what => { const f = $('form[data-item]'); return JSON.stringify({item: f.dataset.item, language: f.dataset.language, do: what}); };
  const show = answer => {
    const told = [...(answer.taken ? [answer.taken] : []), ...answer.others], said = told.join('\n');
    $('#presence').hidden = !told.length;
    $('#takeOver').hidden = !answer.mayTakeOver;
    if (said === last) return;
    last = said;
    $('#presenceTold').replaceChildren(...told.map(text => { const p = document.createElement('p'); p.textContent = text; return p; }));
  };
  const ask = async what => {
    try {
      const answer = await fetch($('#presence').dataset.presence, {method: 'POST', redirect: 'manual', headers: {'Content-Type': 'application/json'}, body: message(what)});
      if (answer.ok) show(await answer.json());
    } catch { /* asked again soon */ }
  };
  const tick = () => {
    if (document.visibilityState !== 'visible') return;
    ask(typed ? 'write' : 'read');
    typed = false;
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (!$('#presence')) return;
    document.addEventListener('input', e => { if (e.target.closest('#words')) typed = true; });
    document.addEventListener('visibilitychange', tick);
    $('#takeOver').addEventListener('click', () => ask('take').then(() => $('#title, #words textarea')?.focus()));
    addEventListener('pagehide', () => navigator.sendBeacon($('#presence').dataset.presence, new Blob([message('leave')], {type: 'application/json'})));
    setInterval(tick, EVERY);
    tick();
  });
})();
