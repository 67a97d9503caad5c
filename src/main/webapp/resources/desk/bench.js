'use strict';
/* A translation passage by passage. Each textarea[data-line] holds markup that stays within a line and gets a field to
   write in in its place; the tools stand above the one that is being written. Without this script the markup can be
   written by hand. What is saved is worked out by the server; here the marks only follow what is being done. */
(() => {
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const ADDRESS = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i;
  const pairs = () => $$('#words .pair');
  const area = pair => pair.dataset.field ? document.getElementById(pair.dataset.field) : $('textarea[data-line]', pair);
  const row = pair => pair.dataset.field ? pair.closest('.passage') : pair;
  const editor = pair => pair.dataset.field ? area(pair) : $('.line', pair) || area(pair);
  const settle = pair => $('[data-settle]', pair);
  const owed = pair => pair.dataset.passage !== 'DONE' && !pair.dataset.done;
  const paragraphs = /<\/?(p|div|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tfoot|tr|td|th|caption)\b[^>]*>/gi;
  const line = html => window.hansa.cleaned(html).replace(paragraphs, ' ').replace(/\s+/g, ' ').trim();
  const given = new WeakMap();

  /** The mark of a passage as it would be if this was saved now. */
  const mark = pair => {
    const field = area(pair), text = field?.value.trim() ?? '', changed = Boolean(field) && text !== given.get(field) && text !== '';
    const done = changed || Boolean(settle(pair)?.checked), sign = $('.mark', pair);
    if (pair.dataset.passage === 'DONE') return;
    if (!sign.dataset.first) { sign.dataset.first = '1'; sign.before(Object.assign(sign.cloneNode(true), {hidden: true, className: 'first'})); }
    const first = $('.first', pair), words = $('#toGo').dataset.doneWord;
    if (done === Boolean(pair.dataset.done)) return;
    done ? pair.dataset.done = '1' : delete pair.dataset.done;
    sign.innerHTML = first.innerHTML;
    if (done) {
      const st = $('.st', sign), use = $('use', sign);
      st.className = 'st st-approved';
      use.setAttribute('href', use.getAttribute('href').replace(/#.*/, '#approved'));
      st.lastChild.nodeValue = words;
    }
    count();
  };
  const count = () => {
    const toGo = $('#toGo');
    if (!toGo) return;
    const left = pairs().filter(owed).reduce((sum, pair) => sum + Number(pair.dataset.words), 0);
    toGo.textContent = (left === 0 ? toGo.dataset.none : left === 1 ? toGo.dataset.one : toGo.dataset.many).replace('{0}', left);
  };
  const goTo = pair => { (editor(pair) || $('.segno', row(pair)))?.focus(); row(pair).scrollIntoView({block: 'nearest'}); };
  /** The next passage that is still to be done, from this one on and round. */
  const next = pair => {
    const all = pairs(), at = all.indexOf(pair), to = [...all.slice(at + 1), ...all.slice(0, at)].find(owed);
    if (to) goTo(to); else ($('#save') || document.body).focus();
  };
  /** Takes words that stand on the page over into the passage; they are the person's from then on. */
  const take = (pair, words) => {
    const field = area(pair);
    if (!words || !field) return;
    field.value = pair.dataset.field ? words.textContent.trim() : line(words.innerHTML);
    field.dispatchEvent(new Event('hansa:taken'));
    field.dispatchEvent(new Event('input', {bubbles: true}));
    goTo(pair);
  };
  const use = pair => take(pair, $('.memtext', pair));
  const toggle = pair => { const box = settle(pair); if (box) { box.checked = !box.checked; mark(pair); } };
  const current = target => target.closest?.('.pair') || $('.pair', target.closest?.('.passage') || document.createElement('i'));

  let open = null, chosen = null, own = null;
  const link = () => { for (let n = getSelection().anchorNode; n && n !== open; n = n.parentNode) if (n.nodeName === 'A') return n; return null; };
  const back = () => { open.focus(); if (chosen) { const s = getSelection(); s.removeAllRanges(); s.addRange(chosen); } };
  const bar = shown => { const b = $('#lineTools .linkbar'); b.hidden = !shown; $('.msg-bad', b).hidden = true; $('input', b).removeAttribute('aria-invalid'); };
  const acts = {
    bold: () => document.execCommand('bold'), italic: () => document.execCommand('italic'),
    source: () => { open.innerHTML = line($('.src .read', open.closest('.pair'))?.innerHTML || ''); },
    link: () => { bar(true); $('#lineLink').value = link()?.getAttribute('href') || ''; own.begin(); $('#lineLink').focus(); },
    removeLink: () => { const a = link(); if (a) getSelection().selectAllChildren(a); document.execCommand('unlink'); bar(false); },
    setLink: () => {
      const input = $('#lineLink'), a = link();
      let href = input.value.trim();
      if (/^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(href)) href = 'https://' + href;
      if (!ADDRESS.test(href)) { $('#lineTools .msg-bad').hidden = false; input.setAttribute('aria-invalid', 'true'); return; }
      back();
      if (a) a.setAttribute('href', href);
      else if (getSelection().isCollapsed) document.execCommand('insertHTML', false, Object.assign(document.createElement('a'), {href, textContent: own.title() || href}).outerHTML);
      else document.execCommand('createLink', false, href);
      bar(false);
    }
  };

  const begin = text => {
    const field = document.createElement('div');
    field.className = 'text line';
    field.contentEditable = 'true';
    for (const [name, value] of [['role', 'textbox'], ['aria-multiline', 'true'], ['aria-label', text.getAttribute('aria-label')]]) field.setAttribute(name, value);
    for (const name of ['lang', 'dir']) field.setAttribute(name, text.getAttribute(name));
    field.innerHTML = line(text.value);
    text.hidden = true;
    text.after(field);
    const give = () => {
      const html = line(field.innerHTML);
      if (html !== line(text.value)) { text.value = html; text.dispatchEvent(new Event('input', {bubbles: true})); }
    };
    field.addEventListener('focus', () => {
      if (open !== field) { open = field; chosen = null; bar(false); field.before($('#lineTools')); $('#lineTools').hidden = false; }
    });
    field.addEventListener('input', give);
    field.addEventListener('hansa:give', give);
    field.addEventListener('blur', () => { const s = getSelection(); if (s.rangeCount && field.contains(s.anchorNode)) chosen = s.getRangeAt(0).cloneRange(); give(); });
    field.addEventListener('keydown', e => {
      if (e.key === 'Enter' && !e.ctrlKey && !e.metaKey) { e.preventDefault(); if (e.shiftKey) document.execCommand('insertLineBreak'); }
      if ((e.ctrlKey || e.metaKey) && e.key === 'k') { e.preventDefault(); acts.link(); }
    });
    field.addEventListener('paste', e => {
      e.preventDefault();
      const html = e.clipboardData.getData('text/html');
      if (html) document.execCommand('insertHTML', false, line(html));
      else document.execCommand('insertText', false, e.clipboardData.getData('text/plain').replace(/\s+/g, ' '));
      give();
    });
    field.addEventListener('drop', e => e.preventDefault());
    text.addEventListener('hansa:taken', () => { field.innerHTML = line(text.value); });
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (!$('#toGo')) return;
    $('.only').hidden = false;
    $$('[data-use], [data-as-is]').forEach(button => { button.hidden = false; });
    pairs().forEach(pair => { const field = area(pair); if (field) given.set(field, (field.defaultValue || '').trim()); });
    $$('textarea[data-line]').forEach(begin);
    pairs().forEach(mark);
    $('#words').addEventListener('input', e => pairs().filter(pair => area(pair) === e.target).forEach(mark));
    $('#words').addEventListener('change', e => { if (e.target.matches('[data-settle]')) mark(e.target.closest('.pair')); });
    $('#onlyOwed').addEventListener('change', e => pairs().forEach(pair => {
      const away = e.target.checked && !owed(pair);
      row(pair).classList.toggle('done-away', away);
    }));
    const tools = $('#lineTools');
    tools?.addEventListener('mousedown', e => { if (e.target.closest('.tb button')) e.preventDefault(); });
    tools?.addEventListener('click', e => {
      const what = e.target.closest('[data-line-do]')?.dataset.lineDo;
      if (!what || !open) return;
      if (!open.contains(getSelection().anchorNode)) back();
      acts[what]();
      open.dispatchEvent(new Event('hansa:give'));
    });
    if ($('#lineLink')) own = window.hansa.itemLinks($('#lineLink'));
    $('#lineLink')?.addEventListener('keydown', e => {
      if (e.key === 'Enter') { e.preventDefault(); acts.setLink(); open.dispatchEvent(new Event('hansa:give')); }
      if (e.key === 'Escape') { e.preventDefault(); bar(false); back(); }
    });
  });
  document.addEventListener('click', e => {
    const segno = e.target.closest('.segno');
    if (segno && current(segno)) goTo(current(segno));
    if (e.target.closest('[data-use]')) use(current(e.target));
    if (e.target.closest('[data-as-is]')) { const pair = current(e.target); take(pair, $('.src .read', row(pair))); }
  });
  document.addEventListener('keydown', e => {
    const pair = current(e.target);
    if (!pair || !$('#toGo')) return;
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
      e.preventDefault();
      if (pair.dataset.passage === 'MACHINE' && !settle(pair).checked) toggle(pair);
      next(pair);
    } else if (e.key === 'Escape' && e.target.matches('.line')) $('.segno', pair).focus();
    else if (e.target.matches('.segno') && !e.ctrlKey && !e.metaKey && !e.altKey && window.hansa.keysOn()) {
      if (e.key === 'n') toggle(pair);
      if (e.key === '1') { e.preventDefault(); use(pair); }
    }
  });
})();
