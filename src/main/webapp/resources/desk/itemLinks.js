'use strict';
/* The field for the address of a link finds our own items as one types words of their titles. What is chosen stands in the
   field as the item's reference, /item/42, which outlives a new address; below it stands what that is, and whether those
   who will read the text can see it. A combobox as ARIA describes it: the focus stays in the field. */
(() => {
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const WAIT = 250;
  const REFERENCE = /^\/item\/\d+/, ADDRESS = /^((https?|mailto|tel):|\/|#|[\w.-]+\.[a-z]{2,}(\/|$))|@/i;

  const ask = async text => {
    const form = $('form[data-links]');
    try {
      const answer = await fetch(`${form.dataset.links}?${new URLSearchParams({item: form.dataset.item, language: form.dataset.language, q: text})}`, {redirect: 'manual'});
      return answer.ok ? await answer.json() : null;
    } catch { return null; }
  };
  const sign = seen => $(seen ? '#linkSeen' : '#linkUnseen').content.firstElementChild.cloneNode(true);
  const el = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };
  const state = item => el('span', {class: 'st ' + (item.seen ? 'st-live' : 'st-expires')}, sign(item.seen), item.state);

  /**
   * Sets up the field of a link.
   * begin() when it is shown with an address in it, title() what the address in it is called, if that is known.
   */
  const begin = field => {
    const list = document.getElementById(field.id + 'Found'), note = document.getElementById(field.id + 'Note');
    let offered = [], active = -1, waiting = null, named = null;
    const shut = () => {
      list.hidden = true; offered = []; active = -1;
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    };
    const point = n => {
      active = n;
      $$('[role=option]', list).forEach((o, i) => o.setAttribute('aria-selected', String(i === n)));
      field.setAttribute('aria-activedescendant', `${list.id}-${n}`);
      $$('[role=option]', list)[n].scrollIntoView({block: 'nearest'});
    };
    const tell = item => {
      named = item;
      note.classList.toggle('bad', Boolean(item) && !item.seen);
      note.replaceChildren(...!item ? [] : [el('span', {}, el('b', {lang: item.lang}, item.title), ' ', el('span', {class: 'dim'}, item.about), ' ', state(item), ...item.warning ? [' ', item.warning] : [])]);
    };
    const choose = n => {
      const item = offered[n];
      field.value = item.link;
      tell(item);
      shut();
      window.hansa.say(item.warning || item.title);
    };
    const offer = async () => {
      const text = field.value.trim(), answer = text.length < 2 || ADDRESS.test(text) ? null : await ask(text);
      if (field.value.trim() !== text || field !== document.activeElement) return;
      if (!answer?.found.length) { shut(); if (answer) window.hansa.say(answer.told); return; }
      offered = answer.found;
      list.replaceChildren(...offered.map((item, n) => el('li', {role: 'option', id: `${list.id}-${n}`, 'aria-selected': 'false'},
          el('b', {lang: item.lang}, item.title), ' ', el('span', {class: 'dim small'}, item.about), ' ', state(item))));
      list.hidden = false;
      active = -1;
      field.setAttribute('aria-expanded', 'true');
      field.removeAttribute('aria-activedescendant');
      window.hansa.say(answer.told);
    };
    field.addEventListener('input', () => { tell(null); clearTimeout(waiting); waiting = setTimeout(offer, WAIT); });
    field.addEventListener('blur', () => { clearTimeout(waiting); shut(); });
    field.addEventListener('keydown', e => {
      if (list.hidden) {
        if (e.key === 'ArrowDown') { e.preventDefault(); offer(); }
        return;
      }
      const last = offered.length - 1;
      const to = {ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1}[e.key];
      if (to !== undefined) { e.preventDefault(); point(to); }
      // the keys of the link's own line mean the list as long as that is open
      if (e.key === 'Escape' || e.key === 'Enter' && active >= 0) {
        e.preventDefault();
        e.stopImmediatePropagation();
        if (e.key === 'Enter') choose(active); else shut();
      }
    });
    list.addEventListener('mousedown', e => e.preventDefault());
    list.addEventListener('click', e => {
      const n = $$('[role=option]', list).indexOf(e.target.closest('[role=option]'));
      if (n >= 0) choose(n);
    });
    return {
      async begin() {
        const text = field.value.trim();
        shut();
        tell(null);
        const item = REFERENCE.test(text) ? (await ask(text))?.found[0] : null;
        if (item && field.value.trim() === text) tell(item);
      },
      title: () => named?.title || ''
    };
  };
  (window.hansa ||= {}).itemLinks = begin;
})();
