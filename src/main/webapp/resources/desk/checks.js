'use strict';
/* What was found about the words: kept up while somebody writes, told in the side, beside the field and
   in the dialog in which the text is handed in, with the way to the
   place and, where the server knows how, to put it right. Without this script it is what the last save left. */
(() => {
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const WAIT = 1500;
  const fields = () => $$('#words input[id]:not([id$=Link], [type=checkbox]), #words textarea[id]');
  let waiting, asked = 0;

  const rich = id => document.getElementById(id + 'Rich');
  const whole = id => { const field = document.getElementById(id); return field?.matches('input, textarea') ? field : null; };
  /* Where a text is written passage by passage: the one that has these words in it, or the first. */
  const passage = (id, start) => {
    const lines = $$('.line, textarea:not([hidden])', document.getElementById(id) || document.createElement('i'));
    return lines.find(line => start && (line.value ?? line.textContent).replace(/\s+/g, ' ').includes(start)) || lines[0];
  };
  const paragraphs = id => $$('p, h2, h3, h4, li, td, th, a', rich(id));

  /** The same words beside the field; a field says by its attributes that there is something about it. */
  const beside = () => {
    $$('.beside').forEach(b => b.remove());
    $$('#findings .finding').forEach(f => {
      const after = document.getElementById(f.dataset.field + 'Message'), input = rich(f.dataset.field) || document.getElementById(f.dataset.field);
      if (!after || !input || after.textContent.trim()) return;
      const told = document.createElement('p'), icon = $('svg', f).cloneNode(true);
      told.className = 'beside ' + ($('.bad', f) ? 'msg-bad' : 'advice');
      const words = document.createElement('span');
      words.textContent = $('p', f).textContent;
      told.append(icon, words);
      after.after(told);
    });
    $$('[data-findings] .mend').forEach(b => { b.hidden = !b.dataset.mend || !whole(b.closest('.finding').dataset.field); });
  };

  /* The dialog in which texts are handed in counts what blocks those that are to go, and its button says so. */
  const weigh = () => {
    const why = $('#submitWhy'), ticked = $$('#along input:checked').map(box => box.value);
    if (!why) return;
    $$('.ready[data-along]').forEach(other => { other.hidden = !ticked.includes(other.dataset.along); });
    const blocking = $$('.ready:not([hidden]) .finding .bad').length, button = $('#submit');
    why.hidden = !blocking;
    $('span', why).textContent = (blocking === 1 ? why.dataset.one : why.dataset.many).replace('{0}', blocking);
    button.classList.toggle('primary', !blocking);
    blocking ? button.setAttribute('aria-describedby', why.id) : button.removeAttribute('aria-describedby');
  };

  const show = answer => {
    const had = $$('[data-findings]').find(list => list.contains(document.activeElement));
    const icon = $('#findingBlocks').content.querySelector('svg');
    $$('#checksBlocking, [data-blocking]').forEach(count => count.replaceChildren(...answer.blocking ? [icon.cloneNode(true), answer.blocking] : []));
    $$('#checksAdvising, [data-advising]').forEach(count => { count.textContent = answer.advising; });
    $$('[data-clear]').forEach(clear => { clear.hidden = Boolean(answer.blocking); });
    $('#checksNone').hidden = answer.found.length > 0;
    $$('[data-findings]').forEach(list => list.replaceChildren(...answer.found.map(told => {
      const line = $(told.blocks ? '#findingBlocks' : '#findingAdvises').content.firstElementChild.cloneNode(true), f = $('.finding', line);
      f.dataset.field = told.field; f.dataset.passage = told.passage || '';
      $('.dim', f).textContent = told.fieldName; $('p', f).textContent = told.text;
      $('[data-go]', f)?.setAttribute('href', '#' + told.field);
      $('.mend', f).dataset.mend = told.mended || '';
      return line;
    })));
    beside();
    weigh();
    if (had) (had.closest('dialog') ? $('h2', had.closest('dialog')) : $('#checks summary')).focus();
  };

  const ask = async () => {
    const form = $('form[data-item]'), mine = ++asked;
    try {
      const answer = await fetch($('#checks').dataset.checks, {method: 'POST', redirect: 'manual', headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({item: form.dataset.item, language: form.dataset.language, source: form.dataset.source || null,
          words: Object.fromEntries(fields().map(f => [f.dataset.name || f.id, f.value]))})});
      if (answer.ok && mine === asked) show(await answer.json());
    } catch { /* what was found before stays; the writing has not suffered */ }
  };
  const later = () => { clearTimeout(waiting); waiting = setTimeout(ask, WAIT); };

  const go = finding => {
    const id = finding.dataset.field, start = finding.dataset.passage.replace(/…$/, '');
    const to = rich(id) || whole(id) || passage(id, start) || document.getElementById(id);
    if (!to) return false;
    finding.closest('dialog')?.close();
    for (let folded = to.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
    to.focus();
    const place = rich(id) && start && paragraphs(id).find(p => p.textContent.trim().replace(/\s+/g, ' ').startsWith(start));
    if (place) getSelection().selectAllChildren(place);
    (place || to).scrollIntoView({block: 'center'});
    return true;
  };
  const mend = button => {
    const area = whole(button.closest('.finding').dataset.field);
    area.value = button.dataset.mend;
    area.dispatchEvent(new Event('hansa:taken'));
    area.dispatchEvent(new Event('input', {bubbles: true}));
    window.hansa.say($('#checks').dataset.mended);
    clearTimeout(waiting);
    ask();
  };

  document.addEventListener('DOMContentLoaded', () => {
    weigh();
    $('#along')?.addEventListener('change', weigh);
    if (!$('#checks') || !$('form[data-item]')?.dataset.writing) return;
    beside();
    document.addEventListener('input', e => { if (e.target.closest('#words')) later(); });
    document.addEventListener('click', e => {
      const way = e.target.closest('[data-findings] [data-go]'), button = e.target.closest('[data-findings] .mend');
      if (way && go(way.closest('.finding'))) e.preventDefault();
      if (button) mend(button);
      if (e.target.closest('[data-open=submitDialog]')) { clearTimeout(waiting); ask(); }
    });
    // somebody comes from the dialog of another language to mend something here; a place of that name would take the focus
    const meant = $$('#findings .finding').find(f => '#mend-' + f.dataset.field === location.hash);
    if (meant) go(meant);
  });
})();
