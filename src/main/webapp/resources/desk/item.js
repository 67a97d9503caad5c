'use strict';
/* The item page: nothing written is lost. What is typed stays in this browser until it was saved, and goes to the server
   every twenty seconds and whenever a field is left; neither is a save. */
(() => {
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const EVERY = 20000, PREFIX = 'hansa.words.';
  const form = () => $('form[data-item]');
  const key = f => PREFIX + f.dataset.who + '.' + f.dataset.item + '.' + f.dataset.language;
  const fields = () => $$('#words input[id]:not([id$=Link], [type=checkbox]), #words textarea[id]');
  // a passage is known by what it renders, since its place can be another one tomorrow
  const name = f => f.dataset.name || f.id;
  const values = () => Object.fromEntries(fields().map(f => [name(f), f.value.replace(/\r\n/g, '\n')]));
  const same = (a, b) => Boolean(a && b) && Object.keys(a).every(k => (a[k] || '').trim() === (b[k] || '').trim());
  const read = k => { try { return JSON.parse(localStorage.getItem(k) || 'null'); } catch { return null; } };
  const write = (k, v) => { try { v === null ? localStorage.removeItem(k) : localStorage.setItem(k, JSON.stringify(v)); } catch { /* the server has it */ } };
  let started, sent, pending, local, underway, submitted = false;

  const tell = (text, bad, more) => {
    const state = $('#keptState');
    if (!state) return;
    state.textContent = text;
    state.classList.toggle('bad', Boolean(bad));
    if (!bad) return;
    const copy = document.createElement('button');
    copy.type = 'button'; copy.className = 'b quiet'; copy.textContent = state.dataset.copy;
    copy.addEventListener('click', () => navigator.clipboard.writeText(Object.values(values()).filter(Boolean).join('\n\n'))
      .then(() => window.hansa.say(state.dataset.copied)));
    state.append(' ', copy);
    if (more) {
      const again = document.createElement('a');
      again.className = 'b quiet'; again.href = location.href; again.textContent = state.dataset.again;
      state.append(' ', again);
    }
    window.hansa.say(text);
  };

  /** Sends what is in the form to be kept; resolves when it was, or was not needed. */
  const send = async () => {
    const f = form();
    if (!f?.dataset.writing || !$('#words')) return;
    clearTimeout(pending); pending = null;
    const words = values(), state = $('#keptState');
    if (same(words, sent)) return;
    try {
      const answer = await fetch(f.dataset.keep, {method: 'POST', redirect: 'manual', headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({item: f.dataset.item, language: f.dataset.language, startedFrom: f.dataset.head || null, source: f.dataset.source || null, words})});
      if (answer.ok) { sent = words; tell(state.dataset.kept.replace('{0}', (await answer.json()).at)); }
      else if (answer.type === 'opaqueredirect' || answer.status === 401) tell(state.dataset.signedOut, true, true);
      else tell(state.dataset.failed, true);
    } catch { tell(state.dataset.failed, true); }
  };
  const keep = () => underway = (underway || Promise.resolve()).then(send).finally(() => { underway = null; });
  const typed = () => {
    const f = form();
    if (!f?.dataset.writing) return;
    submitted = false;
    clearTimeout(local);
    local = setTimeout(() => write(key(f), {words: values(), from: f.dataset.head || '', at: Date.now()}), 300);
    if (!pending) pending = setTimeout(keep, EVERY);
  };
  /* What was sent keeps that mark: on leaving the page it is not written anew. */
  const flush = () => {
    const f = form();
    if (!submitted && f?.dataset.writing && $('#words') && !same(values(), started)) write(key(f), {words: values(), from: f.dataset.head || '', at: Date.now()});
  };

  const offer = (f, kept) => {
    const box = $('#browserOffer'), at = new Date(kept.at);
    $('p', box).textContent = $('p', box).dataset.words.replace('{0}', at.toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang, {dateStyle: 'medium', timeStyle: 'short', timeZone: $('p', box).dataset.zone}));
    box.hidden = false;
    const served = $('#keptOffer');
    if (served) served.hidden = true;
    box.addEventListener('click', e => {
      const what = e.target.closest('[data-browser]')?.dataset.browser;
      if (!what) return;
      box.hidden = true;
      if (what === 'drop') { write(key(f), null); if (served) served.hidden = false; return; }
      for (const field of fields()) if (name(field) in kept.words) { field.value = kept.words[name(field)]; field.dispatchEvent(new Event('hansa:taken')); }
      sent = null;
      typed();
      $('#title')?.focus();
    });
  };

  document.addEventListener('DOMContentLoaded', () => {
    const f = form();
    if (!f) return;
    started = sent = values();
    const kept = read(key(f));
    if (kept && f.dataset.writing && $('#words')) {
      const saved = kept.sent && f.dataset.mine && kept.from !== (f.dataset.head || '') && f.dataset.postback !== 'true';
      if (saved || same(kept.words, started)) write(key(f), null);
      else if (f.dataset.postback !== 'true') {
        const served = Number($('#keptOffer')?.dataset.keptAt || 0);
        // what was written into other fields than these (passages of an older text) the server has put together
        const fits = Object.keys(kept.words).every(k => k in started);
        if (!served || fits && kept.at > served) offer(f, kept);
      }
    }
    // a picture was picked or taken away: its words come and go with it
    window.jQuery?.(document).on('pfAjaxComplete', () => $('#picture') && $$('#words .picture').forEach(row => row.classList.toggle('off', !$('#picture .chosen li'))));
    $$('dialog[data-refused=true]').forEach(d => d.showModal());

    f.addEventListener('input', e => { if (e.target.closest('#words')) typed(); });
    f.addEventListener('focusout', e => { if (e.target.closest('#words') && pending) keep(); });
    f.addEventListener('submit', () => {
      flush();
      clearTimeout(local);
      submitted = true;
      const now = read(key(f));
      if (now) write(key(f), {...now, sent: true});
    });
    // the Enter key means the button of the dialog in which it was pressed, and not the form's first
    f.addEventListener('keydown', e => {
      if (e.key !== 'Enter' || e.target.nodeName !== 'INPUT' || ['submit', 'button', 'checkbox', 'radio'].includes(e.target.type)) return;
      const to = e.target.closest('dialog')?.querySelector('.foot .primary');
      if (to) { e.preventDefault(); to.click(); }
      else if (e.target.closest('.side')) e.preventDefault();
    });
    addEventListener('pagehide', flush);
  });
  document.addEventListener('keydown', e => {
    if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key === 's' && form()) {
      e.preventDefault();
      ($('#save') || $('#saveFacts') || $('#saveChoice'))?.click();
    }
  });
  document.addEventListener('click', e => {
    const link = e.target.closest('a[data-keep-first]');
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey || !(pending || underway)) return;
    e.preventDefault();
    keep().finally(() => { location.href = link.href; });
  });
})();
