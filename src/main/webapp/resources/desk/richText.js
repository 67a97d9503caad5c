'use strict';
/* Rich text: puts a field to write in in the place of each textarea[data-rich], with the toolbar that stands before it.
   The textarea stays the field of the form, so that without this script its markup can be written by hand. Whatever is
   pasted is brought down to what the site's texts consist of; the server does so again with everything it is given. */
(() => {
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const INLINE = {B: 'strong', STRONG: 'strong', I: 'em', EM: 'em', SUP: 'sup', SUB: 'sub'};
  const BLOCKS = {P: 'p', H1: 'h2', H2: 'h2', H3: 'h3', H4: 'h4', H5: 'h4', H6: 'h4', BLOCKQUOTE: 'blockquote', UL: 'ul', OL: 'ol', LI: 'li',
    TABLE: 'table', CAPTION: 'caption', THEAD: 'thead', TBODY: 'tbody', TFOOT: 'tfoot', TR: 'tr', TH: 'th', TD: 'td'};
  const DROPPED = ['SCRIPT', 'STYLE', 'META', 'LINK', 'TITLE', 'IFRAME', 'OBJECT', 'EMBED', 'TEMPLATE', 'NOSCRIPT', 'XML', 'O:P', 'SVG', 'MATH'];
  const ADDRESS = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i;
  /* Word's notes and the marks that lead to them: places in its own file, and nowhere here. */
  const WORD_NOTE = /^#_(ftn|edn)/i;

  const holds = node => [...node.childNodes].some(n => BLOCKS[n.nodeName] || n.nodeName === 'DIV' || n.nodeName === 'SECTION');

  /* Word marks its headings and lists by class and style only. */
  const wordKind = element => {
    const name = (element.className || '') + ' ' + (element.getAttribute?.('style') || '');
    const heading = /MsoHeading\s*([1-6])|\bHeading\s*([1-6])|mso-outline-level:\s*([1-6])/i.exec(name);
    if (heading) return ['h2', 'h3', 'h4', 'h4', 'h4', 'h4'][(heading[1] || heading[2] || heading[3]) - 1];
    if (/MsoTitle/i.test(name)) return 'h2';
    if (/MsoListParagraph|mso-list:/i.test(name) && element.nodeName === 'P') return 'li';
    return null;
  };

  /* The list in which an entry of Word's of this depth stands: the one just before it, or a new one within that one's last entry. */
  const wordList = (to, kind, level, doc) => {
    const last = (within, any) => {
      let list = within.lastElementChild;
      if (!list?.dataset.word || !any && list.nodeName !== kind) { list = doc.createElement(kind); list.dataset.word = '1'; within.append(list); }
      return list;
    };
    let list = last(to, level > 1);
    for (let depth = 2; depth <= level; depth++) list = last(list.lastElementChild || list.appendChild(doc.createElement('li')), depth < level);
    return list;
  };
  /* A paragraph that is all there is in an entry or a cell says nothing more than that. */
  const isAlone = node => node.nodeName === 'P' && ['LI', 'TD', 'TH'].includes(node.parentNode.nodeName)
    && [...node.parentNode.children].filter(n => n.nodeName === 'P').length === 1;

  const clean = (from, to, doc) => {
    for (const node of [...from.childNodes]) {
      if (node.nodeType === Node.TEXT_NODE) {
        to.append(doc.createTextNode(node.nodeValue.replace(/[ \t\r\n\u00a0]*[\r\n]+[ \t\r\n]*/g, ' ')));
        continue;
      }
      if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.includes(node.nodeName.toUpperCase())) continue;
      const style = node.getAttribute('style') || '';
      if (/mso-list:\s*Ignore/i.test(style) || /display:\s*none/i.test(style)) continue;
      const word = wordKind(node);
      if (word === 'li') {
        const numbered = /^\s*(\d+|[a-z]|[ivxl]+)[.)]/i.test(node.textContent);
        const list = wordList(to, numbered ? 'OL' : 'UL', Math.min(Number(/level(\d)/.exec(style)?.[1] || 1), 4), doc);
        const item = list.appendChild(doc.createElement('li'));
        clean(node, item, doc);
        const first = item.firstChild;
        if (first?.nodeType === Node.TEXT_NODE) first.nodeValue = first.nodeValue.replace(/^\s*([·•▪o§-]|\d+[.)]|[a-z][.)])\s+/i, '');
        continue;
      }
      let inner = to;
      if (node.nodeName === 'BR') { to.append(doc.createElement('br')); continue; }
      if (node.nodeName === 'A') {
        const href = (node.getAttribute('href') || '').trim();
        if (ADDRESS.test(href) && !WORD_NOTE.test(href)) { inner = doc.createElement('a'); inner.setAttribute('href', href); }
      } else if (word) inner = doc.createElement(word);
      else if (isAlone(node)) inner = to;
      else if (BLOCKS[node.nodeName]) {
        inner = doc.createElement(BLOCKS[node.nodeName]);
        for (const kept of ['colspan', 'rowspan', 'scope', 'start', 'lang', 'dir']) if (node.hasAttribute(kept) && node.getAttribute(kept) !== 'ltr') inner.setAttribute(kept, node.getAttribute(kept));
        if (['asks', 'people'].includes(node.className)) inner.className = node.className;
      } else if ((node.nodeName === 'DIV' || node.nodeName === 'SECTION' || node.nodeName === 'ARTICLE') && !holds(node)) inner = doc.createElement('p');
      else if (INLINE[node.nodeName] && !/(^|[;\s])font-weight:\s*(normal|400)/i.test(style)) inner = doc.createElement(node.nodeName === 'B' && to.closest('ul.people') ? 'b' : INLINE[node.nodeName]);
      else if (node.nodeName === 'SPAN' && !style && node.hasAttribute('lang')) {
        inner = doc.createElement('span');
        inner.setAttribute('lang', node.getAttribute('lang'));
      } else if (/(^|[;\s])font-weight:\s*(bold|[6-9]00)/i.test(style)) inner = doc.createElement('strong');
      else if (/(^|[;\s])font-style:\s*italic/i.test(style)) inner = doc.createElement('em');
      if (inner.nodeName === 'STRONG' && to.closest('h2, h3, h4')) inner = to;
      // Google puts a list within a list beside the entry that it belongs to
      if (inner !== to) (['UL', 'OL'].includes(inner.nodeName) && ['UL', 'OL'].includes(to.nodeName) && to.lastElementChild || to).append(inner);
      clean(node, inner, doc);
      if (inner !== to && !inner.textContent.trim() && !['TD', 'TH', 'TR'].includes(inner.nodeName)) inner.replaceWith(inner.textContent ? ' ' : '');
    }
  };
  const cleaned = html => {
    const read = new DOMParser().parseFromString(html, 'text/html'), out = document.implementation.createHTMLDocument('');
    // Word says of every few words that they are in the language of its own menus
    if (/urn:schemas-microsoft-com|class=["']?Mso/.test(html)) $$('[lang]', read.body).forEach(n => n.removeAttribute('lang'));
    clean(read.body, out.body, out);
    $$('[data-word]', out.body).forEach(list => list.removeAttribute('data-word'));
    return out.body.innerHTML.trim();
  };
  /* A text as a whole: words that stand in no paragraph get one. */
  const whole = html => {
    const read = new DOMParser().parseFromString(cleaned(html), 'text/html'), out = document.implementation.createHTMLDocument('').body;
    let loose = null;
    for (const node of [...read.body.childNodes]) {
      if (BLOCKS[node.nodeName]) { loose = null; out.append(node); continue; }
      if (!loose && !node.textContent.trim()) continue;
      if (!loose) loose = out.appendChild(out.ownerDocument.createElement('p'));
      loose.append(node);
    }
    return out.innerHTML;
  };
  const paragraphs = text => {
    const holder = document.createElement('div');
    text.split(/\r?\n\s*\r?\n/).filter(part => part.trim()).forEach(part => {
      const p = holder.appendChild(document.createElement('p'));
      part.trim().split(/\r?\n/).forEach((line, i) => { if (i) p.append(document.createElement('br')); p.append(line); });
    });
    return holder.innerHTML;
  };

  const begin = area => {
    if (area.dataset.begun) return;
    area.dataset.begun = '1';
    const bar = $(`.tb[data-for="${area.id}"]`), linkbar = bar.nextElementSibling, address = $('input', linkbar), wrong = $('.msg-bad', linkbar);
    const field = document.createElement('div');
    field.className = 'text rich';
    field.id = area.id + 'Rich';
    field.contentEditable = 'true';
    for (const [name, value] of [['role', 'textbox'], ['aria-multiline', 'true'], ['aria-labelledby', area.id + 'Label']]) field.setAttribute(name, value);
    for (const name of ['lang', 'dir', 'aria-describedby', 'aria-invalid']) if (area.hasAttribute(name)) field.setAttribute(name, area.getAttribute(name));
    field.innerHTML = whole(area.value);
    area.hidden = true;
    area.after(field);
    bar.hidden = false;
    document.execCommand('defaultParagraphSeparator', false, 'p');
    document.execCommand('styleWithCSS', false, false);

    let chosen = null, given = whole(field.innerHTML);
    const own = address.matches('[role=combobox]') ? window.hansa.itemLinks(address) : {begin() {}, title: () => ''};
    const buttons = $$('button', bar);
    const give = () => {
      const html = whole(field.innerHTML);
      if (html !== given) { given = area.value = html; area.dispatchEvent(new Event('input', {bubbles: true})); }
    };
    const inside = name => {
      let node = getSelection().anchorNode;
      for (; node && node !== field; node = node.parentNode) if (node.nodeName === name) return node;
      return null;
    };
    const show = () => {
      if (!field.contains(getSelection().anchorNode)) return;
      const on = {bold: document.queryCommandState('bold'), italic: document.queryCommandState('italic'), h2: inside('H2'), h3: inside('H3'),
        bullets: inside('UL'), numbers: inside('OL'), quotation: inside('BLOCKQUOTE')};
      buttons.forEach(b => { if (b.dataset.do in on) b.setAttribute('aria-pressed', String(Boolean(on[b.dataset.do]))); });
    };
    const keep = () => { const s = getSelection(); if (s.rangeCount && field.contains(s.anchorNode)) chosen = s.getRangeAt(0).cloneRange(); };
    const back = () => { field.focus(); if (chosen) { const s = getSelection(); s.removeAllRanges(); s.addRange(chosen); } };
    const closeLink = () => { linkbar.hidden = true; wrong.hidden = true; address.removeAttribute('aria-invalid'); $('[data-do=link]', bar).setAttribute('aria-expanded', 'false'); };
    const block = (name, tag) => document.execCommand('formatBlock', false, inside(name) ? 'p' : tag);
    const acts = {
      bold: () => document.execCommand('bold'), italic: () => document.execCommand('italic'),
      h2: () => block('H2', 'h2'), h3: () => block('H3', 'h3'), quotation: () => block('BLOCKQUOTE', 'blockquote'),
      bullets: () => document.execCommand('insertUnorderedList'), numbers: () => document.execCommand('insertOrderedList'),
      clear: () => { document.execCommand('removeFormat'); document.execCommand('unlink'); document.execCommand('formatBlock', false, 'p'); },
      source: () => { const source = area.closest('.passage').querySelector('.src .rich'); if (source) document.execCommand('insertHTML', false, cleaned(source.innerHTML)); },
      link: () => {
        keep();
        address.value = inside('A')?.getAttribute('href') || '';
        linkbar.hidden = false;
        own.begin();
        $('[data-do=link]', bar).setAttribute('aria-expanded', 'true');
        address.focus();
      }
    };
    const setLink = () => {
      let href = address.value.trim();
      if (/^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(href)) href = 'https://' + href;
      if (/^[^\s@/]+@[^\s@/]+$/.test(href)) href = 'mailto:' + href;
      if (!ADDRESS.test(href)) { wrong.hidden = false; address.setAttribute('aria-invalid', 'true'); address.focus(); return; }
      back();
      const a = inside('A');
      if (a) a.setAttribute('href', href);
      else if (getSelection().isCollapsed) {
        const made = document.createElement('a');
        made.setAttribute('href', href); made.textContent = own.title() || href;
        document.execCommand('insertHTML', false, made.outerHTML);
      } else document.execCommand('createLink', false, href);
      closeLink(); give();
    };

    bar.addEventListener('mousedown', e => { if (e.target.closest('button')) e.preventDefault(); });
    bar.addEventListener('click', e => {
      const b = e.target.closest('button');
      if (!b) return;
      if (!field.contains(getSelection().anchorNode)) back();
      acts[b.dataset.do]();
      if (b.dataset.do !== 'link') { give(); show(); }
    });
    // one stop of the Tab key for the whole toolbar; arrows go on from there
    buttons.forEach((b, i) => { b.tabIndex = i ? -1 : 0; });
    bar.addEventListener('keydown', e => {
      const at = buttons.indexOf(document.activeElement), step = {ArrowRight: 1, ArrowLeft: -1}[e.key];
      const to = e.key === 'Home' ? 0 : e.key === 'End' ? buttons.length - 1 : step === undefined ? -1 : (at + step + buttons.length) % buttons.length;
      if (to < 0) return;
      e.preventDefault();
      buttons.forEach((b, i) => { b.tabIndex = i === to ? 0 : -1; });
      buttons[to].focus();
    });
    linkbar.addEventListener('click', e => {
      const what = e.target.closest('[data-link]')?.dataset.link;
      if (what === 'set') setLink();
      if (what === 'remove') { back(); const a = inside('A'); if (a) { const s = getSelection(); s.selectAllChildren(a); } document.execCommand('unlink'); closeLink(); give(); }
      if (what === 'cancel') { closeLink(); back(); }
    });
    address.addEventListener('keydown', e => {
      if (e.key === 'Enter') { e.preventDefault(); setLink(); }
      if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); closeLink(); back(); }
    });
    field.addEventListener('keydown', e => {
      if (!(e.ctrlKey || e.metaKey) || e.altKey) return;
      if (e.key === 'k') { e.preventDefault(); acts.link(); }
    });
    field.addEventListener('paste', e => {
      e.preventDefault();
      const html = e.clipboardData.getData('text/html'), text = e.clipboardData.getData('text/plain');
      if (html) document.execCommand('insertHTML', false, cleaned(html));
      else if (/\n\s*\n/.test(text)) document.execCommand('insertHTML', false, paragraphs(text));
      else document.execCommand('insertText', false, text);
      give();
    });
    field.addEventListener('drop', e => e.preventDefault());
    field.addEventListener('input', give);
    field.addEventListener('blur', () => { keep(); give(); });
    document.addEventListener('selectionchange', show);
    document.getElementById(area.id + 'Label')?.addEventListener('click', () => field.focus());
    // somebody else (what was kept, what this browser had) put other words into the field of the form
    area.addEventListener('hansa:taken', () => { field.innerHTML = whole(area.value); given = whole(field.innerHTML); });
    $$(`a[href="#${area.id}"]`).forEach(a => a.addEventListener('click', e => { e.preventDefault(); field.focus(); }));
  };
  document.addEventListener('DOMContentLoaded', () => $$('textarea[data-rich]').forEach(begin));
  (window.hansa ||= {}).cleaned = cleaned;
})();
