'use strict';
/* The table of a programme, one day at a time: draws it from what programme.js holds, and moves about in it. */
(() => {
  const P = window.hansa.programme;
  if (!P) return;
  const {setup, $, $$, T, plural, el, icon} = P;
  const source = setup.source, open = setup.open;
  const ui = P.ui = {day: null, beside: null, unfolded: new Set(), more: new Set(), typed: new Map(), current: null, moving: null, roles: new Map()};
  const rows = new Map();
  const table = $('#prog'), body = table.tBodies[0];
  const COLUMNS = 9;
  P.beside = () => P.tongue(ui.beside);

  // ---- fields
  /** One field with what is wrong with it or what somebody else made of it. */
  P.field = (tag, key, attrs, ...children) => {
    const wrong = P.wrong.get(key), clash = P.clashes.get(key), about = `m-${key.replace(/[^\w]/g, '-')}`;
    const made = el(tag, {'data-key': key, value: P.now(key), ...attrs, 'aria-invalid': wrong ? 'true' : null, 'aria-describedby': wrong || clash ? about : null}, ...children);
    if (attrs.readonly) made.removeAttribute('placeholder');
    const extra = [];
    if (wrong) extra.push(el('span', {class: 'msg-bad', id: about}, icon('block'), el('span', {}, wrong)));
    if (clash) extra.push(el('span', {class: 'clash', id: about},
        el('b', {}, T('clash', clash.who)), el('span', {}, T('clash.theirs'), ' “', shown(key, P.valueOf(key)), '”'), el('span', {}, T('clash.mine'), ' “', shown(key, clash.item.value), '”'),
        el('span', {class: 'row'}, el('button', {type: 'button', class: 'b', 'data-settle': 'theirs', 'data-for': key}, T('clash.take.theirs')),
            el('button', {type: 'button', class: 'b', 'data-settle': 'mine', 'data-for': key}, T('clash.take.mine')))));
    return [made, ...extra];
  };
  const shown = (key, value) => {
    const choices = {type: setup.types, role: setup.roles, state: setup.states}[key.split('|')[0]];
    if (key.startsWith('where|')) return whereWords(value);
    return choices?.find(c => c.value === value)?.label || value || '–';
  };
  const whereWords = value => value === '*' ? T('all-rooms') : value.split(',').filter(Boolean).map(P.roomName).join(', ') || '–';
  P.roomName = rid => { const r = P.rooms.find(x => x.id === rid); return r ? [P.words(r.name, source)?.text, P.words(r.floor, source)?.text].filter(Boolean).join(', ') : T('room.gone'); };
  P.select = (key, label, choices, attrs = {}) => P.field('select', key, {class: 'ghost', 'aria-label': label, 'data-commit': 'change', disabled: !open, ...attrs},
      choices.map(c => el('option', {value: c.value}, c.label)));
  P.wordsField = (kind, key, tag, label, attrs = {}) => {
    const tongue = P.tongue(tag), can = tongue.open;
    return P.field('textarea', key, {class: 'ghost', rows: kind === 'description' ? 3 : 1, lang: tag, dir: tongue.direction, 'aria-label': label, readonly: !can, ...attrs});
  };
  const timeField = (kind, s, label) => P.field('input', `${kind}|${s.id}`, {'aria-label': label, inputmode: 'text', autocomplete: 'off', readonly: !open});

  // ---- cells
  const td = (key, attrs, ...children) => el('td', {'data-key': key, ...attrs}, ...children);
  const whereSelect = (s, part, label) => {
    const key = `where|${s.id}|${part || ''}`, value = P.now(key), several = value.includes(',');
    const place = P.words(P.part(s, part).place, source)?.text;
    const choices = [{value: '', label: place || '–'}, ...P.rooms.map(r => ({value: r.id, label: P.roomName(r.id)}))];
    if (value && value !== '*' && !several && !P.rooms.some(r => r.id === value)) choices.push({value, label: T('room.gone')});
    if (several) choices.push({value, label: whereWords(value)});
    if (P.rooms.length) choices.push({value: '*', label: T('all-rooms')});
    choices.push({value: '+room', label: T('where.new')});
    if (!part) choices.push({value: '+more', label: T('where.more')});
    return [P.select(key, label, choices), place && value ? el('span', {class: 'txt small dim'}, place) : null];
  };
  /** People in short: the first of each role by name, the others counted. */
  P.peopleInShort = s => {
    const all = [...s.people, ...s.presentations.flatMap(p => p.people), ...s.options.flatMap(o => o.people)].filter(p => p.state !== 'CANCELLED');
    const lines = [];
    if (s.options.length) lines.push([icon('choose'), el('b', {}, ' ' + T('choose-one')), ', ' + plural('options', s.options.length)]);
    for (const role of setup.roles) {
      const those = all.filter(p => p.role === role.value && p.state !== 'TO_BE_NAMED');
      if (those.length === 1) lines.push([`${role.label}: ${those[0].name || P.organisations[those[0].id] || ''}`]);
      if (those.length > 1) lines.push([`${role.label}: ${those.length}`]);
    }
    for (const p of all.filter(x => x.state === 'TO_BE_NAMED')) {
      const what = P.words(p.function, source)?.text || setup.roles.find(r => r.value === p.role).label;
      lines.push([el('span', {class: 'st st-tbn wrapped'}, icon('tbn'), ' ' + T(p.count > 1 ? 'awaited.many' : 'awaited', what, p.count))]);
    }
    return lines;
  };
  const peopleCell = (s, title) => {
    const lines = P.peopleInShort(s), isOpen = ui.unfolded.has(s.id);
    return td('people', {'data-l': T('column.people')}, el('button', {type: 'button', class: 'b quiet unfold', 'data-key': 'unfold', 'data-do': 'unfold', 'aria-expanded': String(isOpen)},
        el('span', {class: 'vh'}, T('people.of', title)), lines.length ? lines.map(line => el('span', {class: 'line'}, line)) : el('span', {class: 'dim'}, T('people.add'))));
  };
  const sayingsCell = s => {
    const told = P.changes?.find(c => c.session === s.id), warnings = P.warnings.filter(w => w.session === s.id), out = [];
    if (P.local.has(s.id)) out.push(el('span', {class: 'dim'}, T('not-sent')), el('br'));
    if (s.cancelled) out.push(el('span', {class: 'tag'}, T('cancelled')), ' ');
    if (s.fixed) out.push(el('span', {class: 'tag'}, T('fixed')), ' ');
    for (const line of told?.lines || []) out.push(el('span', {class: 'tag'}, line.kind === 'MOVED' && line.before ? T('change.was', line.text, line.before) : line.text), ' ');
    for (const w of warnings) out.push(el('span', {class: ['GAP'].includes(w.kind) ? 'line dim' : 'line warn'}, icon(w.kind === 'GAP' ? 'advice' : 'outdated'), ' ' + w.text));
    return td('sayings', {'data-l': T('column.sayings')}, out.length ? el('span', {class: 'txt small'}, out) : null);
  };
  const missing = tag => T('missing', P.tongue(source).name) && tag !== source ? T('missing', P.tongue(source).name) : T('untitled');

  const mainRow = s => {
    const title = P.title(s), moving = ui.moving?.id === s.id;
    const row = el('tr', {'data-s': s.id, 'data-key': 'row/' + s.id, class: [s.type === 'BREAK' || s.type === 'REGISTRATION' ? 'break' : '', s.cancelled ? 'off' : '', moving ? 'moving' : '', ui.current === s.id ? 'sel' : ''].join(' ').trim()});
    row.append(
        td('grip', {}, el('button', {type: 'button', class: 'b quiet icon grip', 'data-row': '', 'data-key': 'grip', 'aria-pressed': String(moving), 'aria-label': T('move', title)}, icon('grip'))),
        s.day ? td('time', {class: 'time', 'data-l': T('column.time')}, el('span', {'data-key': 'times'}, timeField('start', s, T('starts', title))[0], ' – ', timeField('end', s, T('ends', title))[0]),
            timeField('start', s, '').slice(1), timeField('end', s, '').slice(1))
          : td('time', {class: 'time', 'data-l': T('column.day')}, el('select', {class: 'ghost', 'data-key': 'day', 'data-do': 'day', disabled: !open, 'aria-label': T('day.of', title), value: ''},
              el('option', {value: ''}, T('day.choose')), P.allDays().map(d => el('option', {value: d}, P.dayName(d))))),
        td('type', {'data-l': T('column.type')}, P.select(`type|${s.id}|`, T('type.of', title), setup.types),
            P.tracks.length ? P.select(`track|${s.id}|`, T('track.of', title), [{value: '', label: T('track.none')}, ...P.tracks.map(t => ({value: t.id, label: P.words(t.name, source)?.text}))], {class: 'ghost small'}) : null),
        td('source', {'data-l': P.tongue(source).name}, P.wordsField('title', `title|${s.id}|||${source}`, source, T('title.of', P.tongue(source).name, title))));
    if (ui.beside) row.append(td('beside', {'data-l': P.beside().name}, P.wordsField('title', `title|${s.id}|||${ui.beside}`, ui.beside, T('title.of', P.beside().name, title), {placeholder: missing(ui.beside)})));
    row.append(td('where', {'data-l': T('column.where')}, whereSelect(s, null, T('where.of', title))), peopleCell(s, title), sayingsCell(s),
        td('menu', {}, open ? el('details', {class: 'menu', 'data-key': 'menu', 'data-menu': s.id}, el('summary', {class: 'b quiet icon', 'data-key': 'summary', 'aria-label': T('more', title)}, icon('more')), el('div')) : null));
    return row;
  };
  const optionRow = (s, o) => {
    const title = P.words(o.title, source)?.text || T('untitled');
    return el('tr', {class: 'child' + (o.cancelled ? ' off' : ''), 'data-of': s.id, 'data-key': `row/${s.id}/${o.id}`}, el('td'), td('time', {class: 'time dim', 'data-l': T('column.time')}, el('span', {class: 'txt'}, T('same-time'))),
        td('type', {'data-l': T('column.type')}, P.select(`type|${s.id}|${o.id}`, T('type.of', title), setup.types)),
        td('source', {'data-l': P.tongue(source).name}, P.wordsField('title', `title|${s.id}|${o.id}||${source}`, source, T('title.of', P.tongue(source).name, title))),
        ui.beside ? td('beside', {'data-l': P.beside().name}, P.wordsField('title', `title|${s.id}|${o.id}||${ui.beside}`, ui.beside, T('title.of', P.beside().name, title), {placeholder: missing(ui.beside)})) : null,
        td('where', {'data-l': T('column.where')}, whereSelect(s, o.id, T('where.of', title))),
        td('people', {'data-l': T('column.people')}, el('span', {class: 'txt small'}, o.people.length ? plural('people', o.people.length) : el('span', {class: 'dim'}, '–'))), el('td'),
        td('menu', {}, open ? el('button', {type: 'button', class: 'b quiet icon', 'data-key': 'x', 'data-do': 'removePart', 'data-session': s.id, 'data-part': o.id, 'aria-label': T('remove.this', title)}, icon('x')) : null));
  };
  const columns = () => COLUMNS - (ui.beside ? 0 : 1);
  P.columns = columns;
  const group = s => [mainRow(s), ui.unfolded.has(s.id) ? P.peopleRow(s) : null, ...s.options.map(o => optionRow(s, o))].filter(Boolean);

  const addRow = () => {
    const fresh = P.fresh ||= {}, last = P.on(ui.day).filter(s => s.start).at(-1);
    const proposed = fresh.start ?? (last ? P.end(last) || P.start(last) : '');
    const input = (name, label, attrs = {}) => {
      const wrong = P.wrong.get('new|' + name);
      return [el('input', {'data-new': name, 'data-key': 'new/' + name, 'aria-label': label, autocomplete: 'off', value: name === 'start' ? proposed.replace(/ \+1$/, '') : fresh[name] || '', ...attrs, 'aria-invalid': wrong ? 'true' : null, 'aria-describedby': wrong ? 'm-new-' + name : null}), wrong ? el('span', {class: 'msg-bad', id: 'm-new-' + name}, icon('block'), el('span', {}, wrong)) : null];
    };
    const [start, startWrong] = input('start', T('new.starts'), {placeholder: T('new.starts.short')}), [end, endWrong] = input('end', T('new.ends'), {placeholder: T('new.ends.short')});
    return el('tr', {'data-add': '', 'data-key': 'row/new'}, el('td'),
        td('time', {class: 'time', 'data-l': T('column.time')}, ui.day ? el('span', {'data-key': 'times'}, start, ' – ', end) : null, startWrong, endWrong),
        td('type', {'data-l': T('column.type')}, el('select', {'data-new': 'type', 'data-key': 'new/type', 'aria-label': T('new.type'), value: fresh.type || 'PLENARY'}, setup.types.map(c => el('option', {value: c.value, selected: c.value === (fresh.type || 'PLENARY')}, c.label)))),
        td('source', {'data-l': P.tongue(source).name}, input('title', T('new.title', P.tongue(source).name), {placeholder: T('new.placeholder'), lang: source, class: 'wide'})),
        ui.beside ? td('beside', {'data-l': P.beside().name}, input('beside', T('new.title', P.beside().name), {placeholder: T('new.title', P.beside().name), lang: ui.beside, class: 'wide', readonly: !P.beside().open})) : null,
        el('td', {colspan: 4}, el('button', {type: 'button', class: 'b', 'data-key': 'add', 'data-do': 'add'}, icon('plus'), T('new.add'))));
  };

  // ---- drawing: what has the focus stays where it is, everything around it is replaced
  const keyOf = node => node.dataset?.key || '';
  const morph = (old, fresh) => {
    const focus = document.activeElement;
    if (!old.contains(focus)) { old.replaceWith(fresh); return fresh; }
    const typed = old === focus && 'defaultValue' in old && old.value !== old.defaultValue;
    // what somebody is typing is theirs, and so is what they saw when they began
    const kept = typed ? ['open', 'style', 'data-begun', 'data-from'] : ['open', 'style'];
    for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name) && !kept.includes(name)) old.removeAttribute(name);
    for (const name of fresh.getAttributeNames()) if (old.getAttribute(name) !== fresh.getAttribute(name)) old.setAttribute(name, fresh.getAttribute(name));
    if (old === focus) {
      if (old.nodeName === 'SELECT') { const chosen = fresh.value; old.replaceChildren(...fresh.childNodes); old.value = chosen; }
      else if (old.type === 'checkbox') old.checked = fresh.checked;
      else if ('defaultValue' in old) { old.defaultValue = fresh.defaultValue; if (!typed) { old.dataset.from = P.editNo; if (old.value !== fresh.value) old.value = fresh.value; } }
      else if (old.nodeName === 'BUTTON' || old.nodeName === 'SUMMARY') old.replaceChildren(...fresh.childNodes);
      return old;
    }
    settle(old, [...fresh.childNodes]);
    return old;
  };
  const settle = (parent, want) => {
    const have = [...parent.childNodes], focused = have.find(n => n.contains(document.activeElement));
    if (have.length === want.length && have.every((n, i) => n === want[i])) return;
    const at = focused ? want.findIndex(n => n === focused || n.nodeName === focused.nodeName && keyOf(n) === keyOf(focused)) : -1;
    if (at < 0) { parent.replaceChildren(...want); return; }
    const keep = new Set(want);
    have.forEach(n => { if (n !== focused && !keep.has(n)) n.remove(); });
    want.slice(0, at).forEach(n => focused.before(n));
    want.slice(at + 1).reverse().forEach(n => focused.after(n));
    if (want[at] !== focused) morph(focused, want[at]);
  };
  P.morph = morph;

  const drawBody = touched => {
    const want = [];
    for (const s of P.on(ui.day)) {
      if (touched === null || touched.has(s.id) || !rows.has(s.id)) rows.set(s.id, group(s));
      want.push(...rows.get(s.id));
    }
    if (open) want.push(addRow());
    if (!want.length) want.push(el('tr', {}, el('td', {colspan: columns()}, T('empty'))));
    settle(body, want);
    // what had the focus stayed, so the page's own row stands for the one that was drawn
    const there = new Map([...body.rows].map(r => [r.dataset.key, r]));
    for (const group_ of rows.values()) group_.forEach((r, i) => { const real = there.get(r.dataset.key); if (real && real !== r) group_[i] = real; });
    for (const sid of [...rows.keys()]) if (!P.session(sid) || (P.session(sid).day || null) !== ui.day) rows.delete(sid);
    fitAll(touched === null ? body : null, touched);
  };
  const drawHead = () => {
    const tongue = tag => [P.tongue(tag).name, tag === source ? null : el('span', {class: 'dim'}, ' ' + T('so-many', P.titles - (P.missing[tag] ?? 0), P.titles))];
    const th = (text, attrs = {}) => el('th', {scope: 'col', ...attrs}, text);
    table.tHead.rows[0].replaceChildren(th(el('span', {class: 'vh'}, T('column.move'))), th(ui.day ? T('column.time') : T('column.day')), th(T('column.type'), {class: 'c-type'}), th(tongue(source)),
        ...(ui.beside ? [th(tongue(ui.beside))] : []), th(T('column.where'), {class: 'c-where'}), th(T('column.people'), {class: 'c-people'}),
        th(P.releases.length ? T('column.since', versionName(P.releases[0])) : T('column.sayings'), {class: 'c-sayings'}), th(el('span', {class: 'vh'}, T('column.more'))));
    table.caption.textContent = ui.day ? P.dayName(ui.day, true) : T('day.none');
  };
  const versionName = P.versionName = v => v.isFinal ? T('version.final', v.number) : T('version.draft', v.number);
  const drawTabs = () => {
    const tabs = P.allDays().map(d => el('a', {href: '#' + d, 'data-key': d, 'aria-current': d === ui.day ? 'page' : null}, `${P.dayName(d)} (${P.on(d).length})`));
    const none = P.on(null).length;
    if (none || ui.day === null) tabs.push(el('a', {href: '#none', 'data-key': 'none', 'aria-current': ui.day === null ? 'page' : null}, `${T('day.none')} (${none})`));
    else if (open) tabs.push(el('a', {href: '#none', 'data-key': 'none'}, T('day.none')));
    if (open) tabs.push(el('button', {type: 'button', class: 'b quiet', 'data-open': 'places', 'data-key': 'places'}, T('places')));
    const nav = $('#days');
    settle(nav, tabs);
  };
  const drawBar = () => {
    const last = P.releases[0];
    $('#public').replaceChildren(el('b', {}, T('bar.public')), ' ', last ? T('bar.public.is', versionName(last), last.at, last.languages.map(l => P.tongue(l)?.name || l).join(', ')) : T('bar.public.none'));
    const n = P.changes?.length;
    $('#changesButton').textContent = !last ? plural('bar.sessions', P.order.length) : n ? plural('bar.changes', n, versionName(last)) : T('bar.unchanged', versionName(last));
  };
  const drawPush = () => {
    const s = P.session(ui.current), ok = s && s.day === ui.day && s.start;
    $('#from').textContent = ok ? P.start(s) : '–';
  };
  /** Draws anew what these sessions (null: all) look like, and what stands around the table. */
  P.drawAll = touched => {
    if (!P.ready) return;
    if (!P.drawn.length) { begin(); P.drawn.push(true); }
    drawTabs(); drawHead(); drawBody(touched); drawBar(); drawPush();
    P.drawPlaces?.(); P.drawChanges?.();
  };
  P.draw = key => { const sid = key.split('|')[1]; P.drawAll(new Set(sid ? [sid] : [])); };
  const begin = () => {
    const hash = decodeURIComponent(location.hash.slice(1)), days = P.allDays();
    ui.day = hash === 'none' ? null : days.includes(hash) ? hash : days.find(d => P.on(d).length) || days[0] || null;
    const others = setup.languages.filter(l => l.tag !== source), choice = $('#beside');
    choice.replaceChildren(...others.map(l => el('option', {value: l.tag}, l.name)), el('option', {value: ''}, T('beside.none')));
    const kept = (() => { try { return localStorage.getItem('hansa.programme.beside'); } catch { return null; } })();
    // whoever comes for one language finds it beside, whichever they had last
    const asked = others.find(l => l.tag === new URLSearchParams(location.search).get('beside'));
    const best = asked || others.find(l => l.tag === kept) || [...others].sort((a, b) => b.open - a.open || (P.missing[a.tag] ?? 0) - (P.missing[b.tag] ?? 0))[0];
    ui.beside = kept === '' && !asked ? null : best?.tag || null;
    choice.value = ui.beside || '';
    ui.current = P.on(ui.day)[0]?.id || null;
    $$('[data-open-only]').forEach(x => { x.hidden = !open; });
  };
  P.goTo = (day, then) => {
    if (ui.day !== day) { ui.day = day; rows.clear(); body.replaceChildren(); history.replaceState(null, '', '#' + (day || 'none')); P.drawAll(null); }
    then?.();
  };
  addEventListener('hashchange', () => { const hash = decodeURIComponent(location.hash.slice(1)); P.goTo(hash === 'none' ? null : hash); });
  $('#beside').addEventListener('change', e => {
    ui.beside = e.target.value || null;
    try { localStorage.setItem('hansa.programme.beside', e.target.value); } catch { /* for this page only */ }
    P.drawAll(null);
  });

  // texts grow with their words, where the browser does not do so by itself
  const fit = t => { t.style.height = 'auto'; t.style.height = t.scrollHeight + 2 + 'px'; };
  const grows = CSS.supports('field-sizing', 'content');
  const fitAll = (where, touched) => { if (!grows) (where ? $$('textarea.ghost', where) : [...touched].flatMap(sid => (rows.get(sid) || []).flatMap(r => $$('textarea.ghost', r)))).forEach(fit); };
  document.addEventListener('input', e => { if (!grows && e.target.matches?.('textarea.ghost')) fit(e.target); });

  // ---- writing
  const row = node => node.closest?.('tr[data-s]');
  const sessionOf = node => { const r = node.closest?.('tr[data-s], tr[data-of]'); return r ? r.dataset.s || r.dataset.of : null; };
  document.addEventListener('focusin', e => {
    const f = e.target;
    if (f.dataset?.key?.includes('|')) f.dataset.from = P.editNo;
    const sid = sessionOf(f);
    if (sid && sid !== ui.current) {
      $$('tr.sel', body).forEach(r => r.classList.remove('sel'));
      ui.current = sid;
      $(`tr[data-s="${CSS.escape(sid)}"]`, body)?.classList.add('sel');
      drawPush();
    }
  });
  document.addEventListener('input', e => {
    const f = e.target;
    if (f.dataset?.new !== undefined) { P.fresh[f.dataset.new] = f.value; P.wrong.delete('new|' + f.dataset.new); P.keep(); return; }
    if (!f.dataset?.key?.includes('|') || f.dataset.commit || f.type === 'checkbox') return;
    f.dataset.begun = '';
  });
  const commit = f => {
    if (!f.dataset?.key?.includes('|') || f.readOnly || f.disabled) return;
    delete f.dataset.begun;
    P.commit(f.dataset.key, f.type === 'checkbox' ? (f.checked ? 'on' : '') : f.nodeName === 'TEXTAREA' && !f.dataset.key.startsWith('description') ? f.value.replace(/\s+/g, ' ').trim() : f.value.trim(), Number(f.dataset.from ?? P.editNo));
    f.dataset.from = P.editNo;
  };
  P.commitField = commit;
  document.addEventListener('focusout', e => { if (e.target.dataset?.begun !== undefined) commit(e.target); });
  document.addEventListener('change', e => {
    const f = e.target;
    if (f.dataset?.do === 'day' && f.value) { const s = P.session(sessionOf(f)); P.send({do: 'moveToDay', session: s.id, day: f.value}, {say: T('moved.day', P.title(s), P.dayName(f.value, true))}); return; }
    if (!f.dataset?.key?.includes('|')) return;
    if (f.dataset.key.startsWith('where|') && f.value.startsWith('+')) {
      const key = f.dataset.key, [, sid] = key.split('|'), what = f.value;
      f.value = P.now(key);
      if (what === '+room') P.newRoom(key); else { ui.more.add(sid); P.unfold(sid, true, `place|${sid}|||${source}`); }
      return;
    }
    if (f.dataset.commit === 'change' || f.type === 'checkbox') commit(f);
  });
  document.addEventListener('click', e => {
    const b = e.target.closest('[data-settle]');
    if (b) { P.settle(b.dataset.for, b.dataset.settle === 'mine'); focusKey(b.dataset.for); }
  });
  const focusKey = P.focusKey = (key, within = document) => { const f = within.querySelector(`[data-key="${CSS.escape(key)}"]`); f?.focus(); return f; };
  P.body = body;
  P.row = row;
  P.sessionOf = sessionOf;
  P.drawPush = drawPush;
})();
