'use strict';
/* What unfolds below a session: its people, its parts with theirs, and the rest of what there is to say about it. People
   are found by typing and created in place; a line such as “Name, function, organisation” is taken apart by the server. */
(() => {
  const P = window.hansa.programme;
  if (!P) return;
  const {setup, $, $$, T, plural, el, icon, ui} = P;
  const source = setup.source, open = setup.open;

  // ---- drawing
  const personRow = (s, part, p, n, all) => {
    const at = `${s.id}|${part || ''}|${p.id}`, awaited = p.state === 'TO_BE_NAMED';
    const who = p.name || P.organisations[p.id] || P.words(p.function, source)?.text || T('person.awaited');
    const asSuch = !p.name && !awaited;
    const name = asSuch ? el('span', {class: 'txt'}, P.organisations[p.id] || '')
        : P.field('input', `name|${at}`, {class: 'ghost', 'aria-label': T('person.name', n + 1), placeholder: T('person.awaited'), autocomplete: 'off', readonly: !open, ...(awaited && open ? combobox : {})});
    const words = tag => P.field('textarea', `function|${at}|${tag}`, {class: 'ghost', rows: 1, lang: tag, 'aria-label': T('person.function', P.tongue(tag).name, who), readonly: !P.tongue(tag).open});
    return el('tr', {'data-key': `p/${at}`, 'data-person': p.id, 'data-part': part || ''},
        el('td', {'data-key': 'role', 'data-l': T('person.column.role')}, P.select(`role|${at}`, T('person.role', who), setup.roles)),
        el('td', {'data-key': 'name', 'data-l': T('person.column.name')}, name, awaited ? el('label', {class: 'small dim count', 'data-key': 'countlabel'}, T('person.count'), ' ', P.field('input', `count|${at}`, {type: 'number', min: 1, max: 99, readonly: !open})) : null),
        el('td', {'data-key': 'function', 'data-l': T('person.column.function', P.tongue(source).name)}, words(source)),
        ui.beside ? el('td', {'data-key': 'beside', 'data-l': P.beside().name}, words(ui.beside)) : null,
        el('td', {'data-key': 'state', 'data-l': T('person.column.state')}, P.select(`state|${at}`, T('person.state', who), setup.states)),
        el('td', {'data-key': 'menu'}, open ? el('details', {class: 'menu', 'data-key': 'menu'}, el('summary', {class: 'b quiet icon', 'data-key': 'summary', 'aria-label': T('more', who)}, icon('more')),
            el('div', {}, n > 0 ? act('personUp', T('menu.up'), s, part, p.id) : null, n < all - 1 ? act('personDown', T('menu.down'), s, part, p.id) : null,
                [null, ...s.presentations, ...s.options].filter(other => (other?.id || null) !== part).map(other => act('personTo', other ? T('person.to', P.words(other.title, source)?.text || T('untitled')) : T('person.to-session'), s, part, p.id, {'data-to': other?.id || ''})),
                act('personRemove', T('person.remove'), s, part, p.id))) : null));
  };
  const act = (what, label, s, part, person, more = {}) => el('button', {type: 'button', 'data-do': what, 'data-session': s.id, 'data-part': part || '', 'data-id': person, ...more}, label);
  const combobox = {role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'found'};
  const span = () => ui.beside ? 6 : 5;
  const addLine = (s, part) => {
    const key = `${s.id}|${part || ''}`, role = ui.roles.get(key) || P.part(s, part).people.at(-1)?.role || 'SPEAKER';
    return el('tr', {'data-key': `add/${key}`, class: 'addperson', 'data-part': part || ''}, el('td', {'data-key': 'role', 'data-l': T('person.column.role')}, el('select', {class: 'ghost', 'data-key': 'newrole', 'data-role-for': key, 'aria-label': T('person.new.role')}, setup.roles.map(r => el('option', {value: r.value, selected: r.value === role}, r.label)))),
        el('td', {colspan: span() - 1, 'data-key': 'find'}, el('div', {class: 'row', 'data-key': 'line'}, el('input', {'data-find': key, 'data-key': 'find', class: 'find', value: ui.typed.get(key) || '', autocomplete: 'off', 'aria-label': T('person.add'), placeholder: T('person.add'), ...combobox}),
            el('button', {type: 'button', class: 'b', 'data-key': 'tbn', 'data-do': 'awaited', 'data-for': key}, T('person.add.awaited')), el('button', {type: 'button', class: 'b', 'data-key': 'paste', 'data-do': 'pasteList', 'data-for': key}, T('person.paste')))));
  };
  const partRows = (s, part) => {
    const p = P.part(s, part.id), option = s.options.includes(part), title = P.words(part.title, source)?.text || T('untitled');
    const words = tag => P.field('textarea', `title|${s.id}|${part.id}||${tag}`, {class: 'ghost', rows: 1, lang: tag, 'aria-label': T('part.title', P.tongue(tag).name, title), placeholder: T('part.placeholder', P.tongue(tag).name), readonly: !P.tongue(tag).open});
    return [el('tr', {class: 'part', 'data-key': `part/${part.id}`}, el('td', {colspan: span(), 'data-key': 'part'}, el('div', {class: 'partline', 'data-key': 'line'},
        option ? [icon('choose'), el('span', {class: 'vh'}, T('choose-one'))] : null, words(source), ui.beside ? words(ui.beside) : null,
        open ? el('span', {class: 'row', 'data-key': 'row'}, ...[['partUp', 'menu.up', '↑'], ['partDown', 'menu.down', '↓'], ['removePart', 'remove.this', '×']].map(([what, label, sign]) =>
            el('button', {type: 'button', class: 'b quiet icon', 'data-key': what, 'data-do': what, 'data-session': s.id, 'data-part': part.id, 'aria-label': T(label, title) + (label.startsWith('menu') ? ': ' + title : '')}, sign))) : null))),
      ...p.people.map((x, n) => personRow(s, part.id, x, n, p.people.length)), open ? addLine(s, part.id) : null];
  };
  const moreAbout = s => {
    const words = (kind, tag) => P.field(kind === 'place' ? 'input' : 'textarea', `${kind}|${s.id}|||${tag}`, {id: `${kind}-${s.id}-${tag}`, lang: tag, rows: kind === 'place' ? null : 4, readonly: !P.tongue(tag).open});
    const labelled = (kind, tag) => el('div', {class: 'field', 'data-key': kind + tag}, el('label', {for: `${kind}-${s.id}-${tag}`}, T('about.' + kind, P.tongue(tag).name)), words(kind, tag));
    const tick = (kind, label) => el('label', {class: 'tick', 'data-key': kind + 'label'}, el('input', {type: 'checkbox', 'data-key': `${kind}|${s.id}|`, 'data-commit': 'change', checked: P.now(`${kind}|${s.id}|`) === 'on', disabled: !open}), label);
    const tags = [source, ui.beside].filter(Boolean);
    return el('details', {class: 'about', 'data-key': 'about', 'data-about': s.id, open: ui.more.has(s.id)}, el('summary', {'data-key': 'summary'}, T('about')),
        el('div', {class: 'aboutgrid', 'data-key': 'grid'}, tags.map(tag => labelled('description', tag)), tags.map(tag => labelled('place', tag)),
            el('fieldset', {'data-key': 'rooms'}, el('legend', {class: 'lab'}, T('about.rooms')), el('div', {class: 'row', 'data-key': 'row'}, P.rooms.map(r => el('label', {class: 'tick', 'data-key': 'room' + r.id}, el('input', {type: 'checkbox', 'data-key': 'room/' + r.id, 'data-room': r.id, 'data-session': s.id, checked: s.rooms.includes(r.id), disabled: !open || s.allRooms}), P.roomName(r.id))),
                P.rooms.length ? el('label', {class: 'tick', 'data-key': 'all'}, el('input', {type: 'checkbox', 'data-key': 'room/all', 'data-room': '*', 'data-session': s.id, checked: Boolean(s.allRooms), disabled: !open}), T('all-rooms')) : el('span', {class: 'dim'}, T('about.rooms.none')))),
            el('div', {class: 'row', 'data-key': 'marks'}, tick('fixed', T('about.fixed')), tick('cancelled', T('about.cancelled')))));
  };
  P.peopleRow = s => {
    const title = P.title(s), head = tag => el('th', {scope: 'col'}, T('person.column.function', P.tongue(tag).name));
    return el('tr', {class: 'open', 'data-details': s.id, 'data-key': 'details/' + s.id}, el('td', {colspan: P.columns(), 'data-key': 'cell'},
        el('div', {class: 'row detailshead', 'data-key': 'head'}, el('h2', {}, T('people.of', title)), el('span', {class: 'grow'}),
            open ? [el('button', {type: 'button', class: 'b quiet', 'data-key': 'addPart', 'data-do': 'addPart', 'data-kind': 'PRESENTATION', 'data-session': s.id}, T('part.add')), el('button', {type: 'button', class: 'b quiet', 'data-key': 'addOption', 'data-do': 'addPart', 'data-kind': 'OPTION', 'data-session': s.id}, T('option.add'))] : null,
            el('button', {type: 'button', class: 'b quiet', 'data-key': 'fold', 'data-do': 'fold', 'data-session': s.id}, T('fold'))),
        el('table', {class: 'people', 'data-key': 'people'}, el('caption', {class: 'vh'}, T('people.of', title)),
            el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, T('person.column.role')), el('th', {scope: 'col'}, T('person.column.name')), head(source), ui.beside ? head(ui.beside) : null, el('th', {scope: 'col'}, T('person.column.state')), el('td'))),
            el('tbody', {'data-key': 'body'}, s.people.map((p, n) => personRow(s, null, p, n, s.people.length)), open ? addLine(s, null) : null, s.presentations.map(p => partRows(s, p)), s.options.map(o => partRows(s, o)))),
        moreAbout(s)));
  };
  document.addEventListener('toggle', e => { const sid = e.target.dataset?.about; if (sid) e.target.open ? ui.more.add(sid) : ui.more.delete(sid); }, true);
  document.addEventListener('change', e => {
    const f = e.target;
    if (f.dataset?.roleFor) ui.roles.set(f.dataset.roleFor, f.value);
    if (f.dataset?.room) {
      const s = P.session(f.dataset.session), all = f.dataset.room === '*' ? f.checked : false;
      const rooms = f.dataset.room === '*' ? s.rooms : f.checked ? [...s.rooms, f.dataset.room] : s.rooms.filter(r => r !== f.dataset.room);
      P.commit(`where|${s.id}|`, all ? '*' : P.rooms.map(r => r.id).filter(r => rooms.includes(r)).join(','));
    }
  });

  // ---- finding somebody by typing
  const list = $('#found');
  let finding = null, offered = [], active = -1, waiting = null, asked = '';
  const shut = () => { list.hidden = true; offered = []; active = -1; if (finding) { finding.setAttribute('aria-expanded', 'false'); finding.removeAttribute('aria-activedescendant'); } };
  const point = n => {
    active = n;
    $$('[role=option]', list).forEach((o, i) => o.setAttribute('aria-selected', String(i === n)));
    finding.setAttribute('aria-activedescendant', 'found-' + n);
    $$('[role=option]', list)[n]?.scrollIntoView({block: 'nearest'});
  };
  const isLine = text => /[,;，\t]|^\d+\s|\(.*\)/.test(text);
  const offer = async () => {
    const field = finding, text = field.value.trim();
    if (text.length < 2 || isLine(text)) { shut(); return; }
    asked = text;
    const answer = await P.ask(`${$('#programme').dataset.people}?q=${encodeURIComponent(text)}`);
    if (field !== document.activeElement || field.value.trim() !== text || asked !== text) return;
    const known = answer?.body || [], same = known.some(o => o.name.toLowerCase() === text.toLowerCase());
    offered = [...known, {name: text, fresh: 'person'}, ...(field.dataset.find !== undefined ? [{name: text, fresh: 'organisation'}] : [])];
    if (!same && !known.length) offered.reverse().sort((a, b) => (a.fresh === 'person' ? 0 : 1) - (b.fresh === 'person' ? 0 : 1));
    list.replaceChildren(...offered.map((o, n) => el('li', {role: 'option', id: 'found-' + n, 'aria-selected': 'false'}, o.fresh ? T('found.new.' + o.fresh, o.name) : [el('b', {}, o.name), o.about ? el('span', {class: 'dim'}, ' ' + o.about) : o.organisation ? el('span', {class: 'dim'}, ' ' + T('found.organisation')) : null])));
    const at = field.getBoundingClientRect();
    list.style.insetInlineStart = Math.max(8, Math.min(at.left, innerWidth - 328)) + 'px';
    list.style.top = (at.bottom + 280 > innerHeight ? Math.max(8, at.top - Math.min(280, offered.length * 34 + 12)) : at.bottom + 2) + 'px';
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    point(0);
    window.hansa.say(plural('found', known.length));
  };
  const roleOf = f => f.closest('tr').querySelector('[data-role-for]')?.value;
  const emptied = field => { field.value = field.defaultValue = ''; ui.typed.delete(field.dataset.find); };
  const enter = (field, chosen) => {
    if (field.dataset.find === undefined) {   // the name of a place that was kept
      const [, sid, part, pid] = field.dataset.key.split('|');
      delete field.dataset.begun;
      P.send({do: 'name', session: sid, part: part || null, id: pid, name: chosen.name, person: chosen.person || null}, {say: T('person.added', chosen.name)});
      P.drafts.delete(field.dataset.key);
    } else {
      const [sid, part] = field.dataset.find.split('|');
      P.send({do: 'enter', session: sid, part: part || null, id: P.id(), role: roleOf(field), person: chosen.person || null, organisation: chosen.organisation || null, name: chosen.name, asOrganisation: chosen.fresh === 'organisation'}, {say: T('person.added', chosen.name)});
      ui.roles.set(field.dataset.find, roleOf(field));
      emptied(field);
    }
    shut();
  };
  const enterLine = field => {
    const [sid, part] = field.dataset.find.split('|');
    P.send({do: 'paste', session: sid, part: part || null, id: P.id(), role: roleOf(field), lines: field.value}, {say: T('person.added', field.value.split(/[,;，\t]/)[0].trim())});
    ui.roles.set(field.dataset.find, roleOf(field));
    emptied(field);
    shut();
  };
  document.addEventListener('input', e => {
    if (e.target.getAttribute('role') !== 'combobox') return;
    finding = e.target;
    if (finding.dataset.find !== undefined) ui.typed.set(finding.dataset.find, finding.value);
    clearTimeout(waiting);
    waiting = setTimeout(() => { waiting = null; offer(); }, 180);
  });
  document.addEventListener('focusout', e => { if (e.target === finding) { clearTimeout(waiting); shut(); } });
  list.addEventListener('pointerdown', e => { e.preventDefault(); const n = $$('[role=option]', list).indexOf(e.target.closest('[role=option]')); if (n >= 0) enter(finding, offered[n]); });
  document.addEventListener('keydown', async e => {
    const f = e.target;
    if (f.getAttribute?.('role') !== 'combobox') return;
    if (!list.hidden && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) { e.preventDefault(); e.stopImmediatePropagation(); point((active + (e.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length); }
    if (e.key === 'Escape' && (!list.hidden || f.value)) { e.preventDefault(); e.stopImmediatePropagation(); if (list.hidden && f.dataset.find !== undefined) emptied(f); shut(); }
    if (e.key === 'Enter' && !e.isComposing && f.value.trim()) {
      e.preventDefault(); e.stopImmediatePropagation();
      finding = f;
      clearTimeout(waiting);
      if (f.dataset.find !== undefined && isLine(f.value.trim())) { enterLine(f); return; }
      if (asked !== f.value.trim() || list.hidden) { waiting = null; await offer(); }
      if (offered[active]) enter(f, offered[active]);
    }
  }, true);

  // ---- deeds
  const at = b => ({session: b.dataset.session, part: b.dataset.part || null});
  Object.assign(P.acts, {
    fold: b => P.unfold(b.dataset.session, false),
    personUp: b => P.send({do: 'reorder', kind: 'PERSON', ...at(b), id: b.dataset.id, by: -1}, {say: T('person.moved')}),
    personDown: b => P.send({do: 'reorder', kind: 'PERSON', ...at(b), id: b.dataset.id, by: 1}, {say: T('person.moved')}),
    personTo: b => P.send({do: 'movePerson', ...at(b), id: b.dataset.id, to: b.dataset.to || null}, {say: T('person.moved')}),
    personRemove: b => {
      const find = b.closest('table').querySelector(`[data-find="${CSS.escape(`${b.dataset.session}|${b.dataset.part}`)}"]`);
      P.send({do: 'remove', kind: 'PERSON', ...at(b), id: b.dataset.id}, {say: T('person.removed')});
      find?.focus();
    },
    partUp: b => P.send({do: 'reorder', kind: 'PART', ...at(b), by: -1}, {say: T('part.moved')}),
    partDown: b => P.send({do: 'reorder', kind: 'PART', ...at(b), by: 1}, {say: T('part.moved')}),
    removePart: b => { P.send({do: 'remove', kind: 'PART', ...at(b)}, {say: T('part.removed')}); P.focusKey('unfold', $(`tr[data-s="${CSS.escape(b.dataset.session)}"]`)); },
    addPart: b => {
      const pid = P.id(), sid = b.dataset.session;
      P.sessions.get(sid)?.[b.dataset.kind === 'OPTION' ? 'options' : 'presentations'].push({id: pid, type: P.session(sid).type, title: {}, description: {}, place: {}, rooms: [], people: [], presentations: [], options: []});
      P.send({do: 'addPart', session: sid, id: pid, kind: b.dataset.kind, title: {}}, {say: T('part.added')});
      P.drawAll(new Set([sid]));
      P.focusKey(`title|${sid}|${pid}||${source}`, $(`tr[data-details="${CSS.escape(sid)}"]`));
    },
    awaited: b => {
      const [sid, part] = b.dataset.for.split('|'), pid = P.id();
      P.send({do: 'addPeople', session: sid, part: part || null, people: [{id: pid, role: roleOf(b), state: 'TO_BE_NAMED', count: 1}]}, {say: T('person.added', T('person.awaited')), focus: `function|${sid}|${part}|${pid}|${source}`});
    },
    pasteList: b => {
      const dialog = $('#paste');
      dialog.dataset.for = b.dataset.for;
      $('#pasteRole').value = roleOf(b);
      dialog.showModal();
      $('#pasteLines').focus();
      look();
    }
  });
  let looking = null;
  const look = async () => {
    const lines = $('#pasteLines').value, out = $('#pasteFound');
    $('#pasteWrong').textContent = '';
    if (!lines.trim()) { out.replaceChildren(); $('#pasteCount').textContent = ''; return; }
    const answer = await P.post($('#programme').dataset.people, {lines});
    if (answer?.status !== 200 || $('#pasteLines').value !== lines) return;
    out.replaceChildren(...answer.body.map(l => el('li', {class: 'taken-' + l.as}, el('span', {class: 'tag'}, T('taken.' + l.as)), ' ', el('b', {}, l.name || T('person.awaited')), l.count > 1 ? ` × ${l.count}` : '', l.role ? ` (${setup.roles.find(r => r.value === l.role).label})` : '', l.function ? ', ' + l.function : '')));
    const count = as => answer.body.filter(l => l.as === as).reduce((sum, l) => sum + l.count, 0);
    $('#pasteCount').textContent = T('paste.count', count('KNOWN') + count('ORGANISATION'), count('NEW'), count('TO_BE_NAMED'));
  };
  $('#pasteLines').addEventListener('input', () => { clearTimeout(looking); looking = setTimeout(look, 300); });
  $('#pasteGo').addEventListener('click', () => {
    const [sid, part] = $('#paste').dataset.for.split('|'), lines = $('#pasteLines').value;
    if (!lines.trim()) { $('#pasteWrong').textContent = T('paste.empty'); $('#pasteLines').focus(); return; }
    P.send({do: 'paste', session: sid, part: part || null, id: P.id(), role: $('#pasteRole').value, lines}, {say: T('paste.done')});
    $('#pasteLines').value = '';
    $('#paste').close();
    look();
  });
  $('#pasteRole').replaceChildren(...setup.roles.map(r => el('option', {value: r.value}, r.label)));
})();
