'use strict';
/* The desk's one script. Everything works by delegation from the document, so that nothing has to be set up again after
   a part of a page was replaced; what a page needs it says in attributes:
   data-open="ID" data-close   a dialog is opened, closed
   data-now                    a dialog that is open as soon as it is there, unless it says “false”
   data-row                    what j and k go to
   data-changes                in what n and p go from one changed passage to another
   data-fold                   a details that starts closed where the screen is narrow
   data-enter="ID"             a field in which the Enter key means that button, and not the form's first
   data-remember               a details that is open if it was so when this tab last showed it
   data-own                    a form whose words are not kept aside (passwords, or kept in another way), but for its dialogs' */
(() => {
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const store = {
    get(area, key) { try { return area().getItem(key); } catch { return null; } },
    put(area, key, value) { try { value === null ? area().removeItem(key) : area().setItem(key, value); } catch { /* not kept */ } }
  };
  const here = () => localStorage, tab = () => sessionStorage;
  const typing = e => e.target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]');

  const hansa = window.hansa = {
    /** Tells something to those who do not see it happen. */
    say(text) { const s = $('#say'); if (s) { s.textContent = ''; setTimeout(() => { s.textContent = text; }, 30); } },
    /** Where the focus stays after a part of the page was replaced: the first of these that is there. */
    stay: (...ids) => ids.map(id => document.getElementById(id)).find(Boolean)?.focus(),
    keysOn: () => store.get(here, 'hansa.keys') !== 'off'
  };

  // dialogs: the native one holds the focus and gives it back
  document.addEventListener('click', e => {
    const opener = e.target.closest('[data-open]'), closer = e.target.closest('[data-close]');
    if (opener) { const d = document.getElementById(opener.dataset.open); if (d && !d.open) d.showModal(); }
    if (closer) closer.closest('dialog')?.close();
    $$('details.menu[open]').forEach(m => { if (!m.contains(e.target)) m.open = false; });
  });
  document.addEventListener('keydown', e => {
    if (e.key !== 'Escape') return;
    const menu = e.target.closest?.('details.menu[open]');
    if (menu) { menu.open = false; $('summary', menu).focus(); }
  });
  document.addEventListener('keydown', e => {
    const button = e.key === 'Enter' && document.getElementById(e.target.dataset?.enter || '');
    if (button) { e.preventDefault(); button.click(); }
  });
  // a popover stands under its button
  document.addEventListener('beforetoggle', e => {
    if (e.newState !== 'open' || !e.target.hasAttribute?.('popover')) return;
    const button = $(`[popovertarget="${e.target.id}"]`);
    if (!button) return;
    const r = button.getBoundingClientRect(), w = Math.min(576, innerWidth - 32), s = e.target.style;
    s.width = w + 'px'; s.top = Math.min(r.bottom + 6, innerHeight - 120) + 'px';
    s.left = Math.max(16, Math.min(r.left, innerWidth - w - 16)) + 'px';
    if (e.target.matches('.helptext')) hansa.say(e.target.textContent);
  }, true);

  // the page's own field, even out of its fold, or the one of the frame; where that is not shown, the page that has it
  const search = () => {
    const own = $('[data-search]'), fold = own?.closest('details');
    if (fold) fold.open = true;
    const seen = [own, $('#q')].find(q => q?.offsetParent);
    seen ? seen.focus() : location.assign($('#q').form.action);
  };
  // single keys act only while nobody writes, and can be switched off (WCAG 2.1.4)
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e) || $('dialog[open]') || !hansa.keysOn()) return;
    if (e.key === '?') { $('#keys')?.showModal(); e.preventDefault(); }
    if (e.key === '/') { search(); e.preventDefault(); }
    if (e.key === 'j' || e.key === 'k') go($$('[data-row]'), e.key === 'j');
    if (e.key === 'n' || e.key === 'p') go($$('[data-changes] .read:has(ins, del, mark)'), e.key === 'n');
    if (e.key.toLowerCase() === 'x') choose(e.shiftKey);
  });
  /** The focus goes to the next of these, or the one before. */
  const go = (places, onwards) => {
    const all = places.filter(x => x.offsetParent);
    // a row may have several of these, so that one which has the focus itself comes first
    const now = document.activeElement, itself = all.indexOf(now);
    const at = itself >= 0 ? itself : all.findIndex(x => x.closest('tr, li, .pair')?.contains(now));
    const to = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + (onwards ? 1 : -1)))];
    if (to && to.tabIndex < 0) to.tabIndex = -1;
    to?.focus();
  };
  /** The line is chosen or not any more; or all from the one before are as that one. */
  let last;
  const choose = range => {
    const box = $('[type=checkbox]', document.activeElement.closest?.('tr') || document.createElement('tr'));
    if (!box) return;
    const all = $$('tr [type=checkbox]'), ends = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
    const others = range && ends[0] >= 0 ? all.slice(ends[0], ends[1] + 1).filter(b => b.checked !== last.checked) : [box];
    others.forEach(b => b.click());
    last = box;
  };
  document.addEventListener('change', e => {
    if (e.target.id === 'keys-on') store.put(here, 'hansa.keys', e.target.checked ? null : 'off');
  });

  // What was sent is kept aside until an answer came, since a session may have ended: after signing in, or when the page
  // had to be opened anew, it is put back into the same fields.
  const KEPT = 'hansa.sent';
  const fields = form => $$('input, textarea, select', form).filter(f => f.name && !f.name.startsWith('jakarta.faces.')
      && !['hidden', 'password', 'file', 'submit', 'button'].includes(f.type));
  const keep = form => {
    if (!form || form.method !== 'post') return;
    const own = form.hasAttribute('data-own'), values = fields(form).filter(f => !own || f.closest('dialog')).map(f => [f.name, f.value, ['checkbox', 'radio'].includes(f.type) ? f.checked : null]);
    if (values.length) store.put(tab, KEPT, JSON.stringify({page: location.pathname + location.search, form: form.id, values}));
  };
  const putBack = () => {
    const kept = JSON.parse(store.get(tab, KEPT) || 'null'), address = new URL(location.href), anew = address.searchParams.has('reopened');
    if (anew) { address.searchParams.delete('reopened'); history.replaceState(null, '', address); }
    store.put(tab, KEPT, null);
    const signedIn = document.referrer && new URL(document.referrer).pathname.endsWith('/login');
    if (!kept || !(anew || signedIn) || kept.page !== location.pathname + location.search) return;
    const form = document.getElementById(kept.form);
    if (!form) return;
    const back = kept.values.flatMap(([name, value, checked]) => fields(form).filter(f => f.name === name).filter(f => {
      const before = [f.value, f.checked];
      if (checked === null) f.value = value; else if (f.value === value) f.checked = checked;
      return before[0] !== f.value || before[1] !== f.checked;
    }));
    // not folded away, and said; the server says it itself where it opened the page anew
    back.forEach(f => { const d = f.closest('details'), dialog = f.closest('dialog'); if (d) d.open = true; if (dialog && !dialog.open) dialog.showModal(); });
    const said = $('#putBack');
    if (back.length && said && !anew) said.hidden = false;
  };
  document.addEventListener('submit', e => keep(e.target));
  // what the editor kept in this browser goes with the person
  document.addEventListener('submit', e => {
    if (!new URL(e.target.action, location).pathname.endsWith('/logout')) return;
    try { Object.keys(localStorage).filter(key => key.startsWith('hansa.words.')).forEach(key => localStorage.removeItem(key)); Object.keys(sessionStorage).filter(key => key.startsWith('hansa.programme.')).forEach(key => sessionStorage.removeItem(key)); } catch { /* nothing was kept */ }
  });

  // after a part of the page was replaced: a field points to what is said of it
  const renewed = () => {
    $$('.field-message').forEach(m => {
      const id = m.id.replace(/Message$/, ''), f = document.getElementById(id + '_input') || document.getElementById(id);
      if (!f) return;
      const bad = m.textContent.trim() !== '', others = (f.getAttribute('aria-describedby') || '').split(' ').filter(x => x && x !== m.id);
      const all = bad ? [...others, m.id] : others;
      all.length ? f.setAttribute('aria-describedby', all.join(' ')) : f.removeAttribute('aria-describedby');
      bad ? f.setAttribute('aria-invalid', 'true') : f.removeAttribute('aria-invalid');
    });
    // nothing that is wrong stays folded away
    $$('details:not([open])').filter(d => $('[aria-invalid=true]', d)).forEach(d => { d.open = true; });
    $$('dialog[data-now]:not([data-now=false])').forEach(d => { if (!d.open) d.showModal(); });
    if (!typing({target: document.activeElement})) $('[aria-invalid=true]')?.focus();
  };
  const OPEN = 'hansa.open', opened = () => JSON.parse(store.get(tab, OPEN) || '{}');
  document.addEventListener('toggle', e => {
    if (e.target.matches?.('details[data-remember]')) store.put(tab, OPEN, JSON.stringify({...opened(), [e.target.id]: e.target.open}));
  }, true);
  const answered = () => { store.put(tab, KEPT, null); renewed(); };
  document.addEventListener('DOMContentLoaded', () => {
    if (matchMedia('(max-width: 48rem)').matches) $$('details[data-fold]').forEach(d => { d.open = false; });
    $$('details[data-remember]').forEach(d => { d.open = opened()[d.id] ?? d.open; });
    const on = $('#keys-on');
    if (on) on.checked = hansa.keysOn();
    putBack();
    // what a page was opened for, unless something is wrong
    $('[data-focus]')?.focus();
    renewed();
    if (window.jQuery) {
      jQuery(document).on('pfAjaxSend', (e, xhr, settings) => {
        const source = typeof settings?.source === 'string' ? document.getElementById(settings.source) : settings?.source;
        keep(source?.closest?.('form'));
      });
      jQuery(document).on('pfAjaxComplete', (e, xhr) => { if (!xhr?.responseText?.includes('<redirect')) answered(); });
    }
    window.faces?.ajax?.addOnEvent(e => {
      if (e.status === 'begin') keep(e.source.form);
      if (e.status === 'success' && !e.responseText?.includes('<redirect')) answered();
    });
  });
})();
