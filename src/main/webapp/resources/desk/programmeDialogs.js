'use strict';
/* What the page of a programme asks in dialogs: the release, versions and their comparison, days, rooms and tracks. */
(() => {
  const P = window.hansa.programme;
  if (!P) return;
  const {setup, $, $$, T, plural, el, icon, ui} = P;
  const source = setup.source, open = setup.open, versions = $('#programme').dataset.versions;
  const tags = () => [source, ui.beside].filter(Boolean);

  const begun = text => text.charAt(0).toLocaleUpperCase(setup.reader) + text.slice(1);

  // ---- changes since the last release, and any two versions
  const SIGNS = {NEW: 'plus', REMOVED: 'x', CANCELLED: 'block', MOVED: 'grip', PEOPLE: 'tbn', WORDS: 'draft'};
  const told = changes => changes.length ? changes.map(c => el('li', {}, el('span', {}, icon(SIGNS[c.lines[0]?.kind] || 'advice')), el('div', {}, el('b', {lang: c.titleLanguage}, c.title || T('untitled')), el('span', {class: 'dim'}, ' ' + c.when),
      c.lines.map(l => el('span', {class: 'line'}, l.text, l.before || l.after ? ': ' : '', l.before ? el('del', {}, el('span', {class: 'vh'}, T('was') + ' '), l.before) : null, l.before && l.after ? ' ' : null, l.after ? el('ins', {}, el('span', {class: 'vh'}, T('is') + ' '), l.after) : null))))) : [el('li', {}, el('span'), el('span', {}, T('compare.same')))];
  P.drawChanges = () => {
    const last = P.releases[0];
    $('#changesHeading').textContent = last ? plural('bar.changes', P.changes?.length || 0, P.versionName(last)) : T('bar.public.none');
    $('#changesList').replaceChildren(...(last ? told(P.changes || []) : [el('li', {}, el('span'), el('span', {}, T('changes.first')))]));
    $('#changesCompare').hidden = !last;
  };
  const name = v => v === 'working' ? T('working') : P.versionName(P.releases.find(r => String(r.number) === v));
  const fillVersions = () => {
    const choices = [{value: 'working', label: T('working')}, ...P.releases.map(v => ({value: String(v.number), label: `${P.versionName(v)}, ${v.at}`}))];
    for (const which of ['#compareFrom', '#compareTo']) $(which).replaceChildren(...choices.map(c => el('option', {value: c.value}, c.label)));
    $('#compareFrom').value = P.releases[0] ? String(P.releases[0].number) : 'working';
    $('#compareTo').value = 'working';
    $('#versionList').replaceChildren(...P.releases.map(v => el('li', {class: 'row'}, el('b', {}, P.versionName(v)), el('span', {}, v.at, ', ', v.by), el('span', {class: 'dim'}, v.languages.map(l => P.tongue(l)?.name || l).join(', ')), el('span', {class: 'grow'}),
        open ? el('button', {type: 'button', class: 'b quiet', 'data-do': 'restore', 'data-version': v.number}, T('restore'), el('span', {class: 'vh'}, ' ' + P.versionName(v))) : null)));
    if (!P.releases.length) $('#versionList').replaceChildren(el('li', {}, T('bar.public.none')));
  };
  const compare = async () => {
    const from = $('#compareFrom').value, to = $('#compareTo').value;
    const answer = await P.ask(`${versions}?id=${setup.item}&from=${from}&to=${to}`);
    if (answer?.status !== 200) return;
    $('#compareHeading').textContent = T('compare.between', name(from), name(to));
    $('#compareList').replaceChildren(...told(answer.body));
    window.hansa.say(plural('compare.count', answer.body.length));
  };
  $$('#compareFrom, #compareTo').forEach(c => c.addEventListener('change', compare));
  const openVersions = () => { fillVersions(); $('#versions').showModal(); compare(); };

  // ---- release
  let offered = null;
  const openRelease = async () => {
    if (P.queue.length) { P.say(T('release.waits'), null, null, true); return; }
    const answer = await P.ask(`${versions}?id=${setup.item}`);
    if (answer?.status !== 200) return;
    offered = answer.body;
    $('#asDraft').checked = true;
    $('#asDraftName').textContent = T('version.draft', offered.next);
    $('#asFinalName').textContent = T('version.final', offered.next);
    $('#releaseLanguages').replaceChildren(...offered.languages.map(l => {
      const lacks = P.missing[l.language] ?? 0, tongue = P.tongue(l.language);
      return el('div', {}, el('label', {class: 'tick'}, el('input', {type: 'checkbox', value: l.language, 'data-release': '', checked: l.chosen, disabled: Boolean(l.shut), 'aria-describedby': l.shut ? 'shut-' + l.language : null}), tongue.name, lacks ? el('span', {class: 'dim'}, plural('release.lacks', lacks)) : null), l.shut ? el('span', {class: 'hint', id: 'shut-' + l.language}, ' ' + l.shut) : null);
    }));
    $('#releaseNotes').replaceChildren();
    notes();
    $('#releaseWarnings').hidden = !offered.warnings;
    $('#releaseWarningsText').textContent = plural('release.warnings', offered.warnings);
    $('#releaseWrong').textContent = '';
    goLabel();
    if (!$('#release').open) $('#release').showModal();
  };
  const notes = () => {
    const chosen = $$('[data-release]:checked').map(c => c.value), there = new Map($$('[data-note]').map(t => [t.dataset.note, t.value]));
    $('#releaseNotes').replaceChildren(...offered.languages.filter(l => chosen.includes(l.language)).map(l => el('div', {class: 'field'}, el('label', {for: 'note-' + l.language}, T('release.note', P.tongue(l.language).name)), el('textarea', {id: 'note-' + l.language, rows: 3, lang: l.language, maxlength: 2000, 'data-note': l.language, value: there.get(l.language) ?? l.proposal}))));
  };
  const goLabel = () => { $('#releaseGo').textContent = $('#asFinal').checked ? T('release.go.final') : T('release.go.draft', offered.next); };
  $('#release').addEventListener('change', e => { if (e.target.dataset.release !== undefined) notes(); if (e.target.name === 'as') goLabel(); });
  const release = async () => {
    const note = Object.fromEntries($$('[data-note]').map(t => [t.dataset.note, t.value]));
    const answer = await P.post(versions, {item: setup.item, seen: offered.seen, languages: $$('[data-release]:checked').map(c => c.value), isFinal: $('#asFinal').checked, note});
    if (!answer) { $('#releaseWrong').textContent = T('halt.lost'); return; }
    if (answer.status !== 200) { $('#releaseWrong').textContent = (answer.body?.wrong || [{text: T('refused')}]).map(w => w.text).join(' '); $('#releaseWrong').focus(); return; }
    $('#release').close();
    await P.look();
    P.take(answer.body);
    P.say(begun(T('release.done', P.versionName(P.releases[0]))));
  };

  // ---- days, rooms and tracks
  const line = (kind, id, fields, label, first, last) => el('li', {class: 'placeline', 'data-key': kind + id}, fields, open ? el('span', {class: 'row', 'data-key': 'row'},
      kind === 'day' ? null : [el('button', {type: 'button', class: 'b quiet icon', 'data-key': 'up', 'data-do': 'placeUp', 'data-kind': kind, 'data-id': id, 'aria-label': T('menu.up') + ': ' + label}, '↑'), el('button', {type: 'button', class: 'b quiet icon', 'data-key': 'down', 'data-do': 'placeDown', 'data-kind': kind, 'data-id': id, 'aria-label': T('menu.down') + ': ' + label}, '↓')],
      el('button', {type: 'button', class: 'b quiet icon', 'data-key': 'x', 'data-do': 'placeRemove', 'data-kind': kind, 'data-id': id, 'aria-label': T('remove.this', label)}, icon('x'))) : null);
  const word = (kind, id, tag, label) => { const key = `${kind}|||${id}|${tag}`; return el('span', {class: 'fielded', 'data-key': 'w' + kind + tag}, P.field('input', key, {lang: tag, 'aria-label': `${label} (${P.tongue(tag).name})`, placeholder: `${label}, ${P.tongue(tag).name}`, readonly: !P.tongue(tag).open})); };
  P.drawPlaces = () => {
    if (!$('#places').open) return;
    const put = (list, lines) => P.morph(list, (() => { const fresh = list.cloneNode(false); fresh.replaceChildren(...lines); return fresh; })());
    put($('#roomList'), P.rooms.map(r => line('room', r.id, tags().flatMap(t => [word('roomName', r.id, t, T('room.name')), word('roomFloor', r.id, t, T('room.floor'))]), P.roomName(r.id))));
    put($('#trackList'), P.tracks.map(t => line('track', t.id, tags().map(tag => word('trackName', t.id, tag, T('track.name'))), P.words(t.name, source)?.text)));
    put($('#dayList'), P.days.map(d => line('day', d.date, [el('b', {class: 'num', 'data-key': 'name'}, P.dayName(d.date)), ...tags().map(tag => word('dayTitle', d.date, tag, T('day.title'))),
      ['name', 'street', 'postcode', 'city'].map(f => el('input', {'data-key': `venue/${f}`, 'data-venue': f, 'data-day': d.date, 'aria-label': `${T('venue.' + f)}, ${P.dayName(d.date)}`, placeholder: T('venue.' + f), value: d.venue?.[f] || '', readonly: !open})),
      el('label', {class: 'small', 'data-key': 'date'}, T('day.date'), ' ', el('input', {type: 'date', 'data-key': 'datefield', 'data-redate': d.date, value: d.date, readonly: !open}))], P.dayName(d.date))));
  };
  document.addEventListener('change', e => {
    const f = e.target;
    if (f.dataset?.venue) {
      const all = Object.fromEntries($$(`[data-venue][data-day="${f.dataset.day}"]`).map(x => [x.dataset.venue, x.value]));
      P.send({do: 'setDayVenue', day: f.dataset.day, ...all});
    }
    if (f.dataset?.redate && f.value && f.value !== f.dataset.redate) { P.send({do: 'moveDay', day: f.dataset.redate, to: f.value}, {say: T('day.moved', P.dayName(f.value, true))}); if (ui.day === f.dataset.redate) ui.day = f.value; }
  });
  let roomFor = null;
  P.newRoom = key => { roomFor = key; P.drawPlaces(); $('#places').showModal(); P.drawPlaces(); $('#newRoom').focus(); };
  $('#places').addEventListener('close', () => {
    const key = roomFor;
    roomFor = null;
    if (key) P.focusKey(key);
  });
  const said = (field, where) => { const v = $(field).value.trim(); if (!v) { $(where).textContent = T('name.empty'); $(field).setAttribute('aria-invalid', 'true'); $(field).focus(); } else { $(where).textContent = ''; $(field).removeAttribute('aria-invalid'); } return v; };
  const newPlace = {
    room: () => {
      const name_ = said('#newRoom', '#newRoomWrong');
      if (!name_) return;
      const rid = P.id(), floor = $('#newFloor').value.trim(), key = roomFor;
      P.send({do: 'addRoom', id: rid, name: {[source]: name_}, floor: floor ? {[source]: floor} : {}}, {say: T('room.added', name_)});
      $('#newRoom').value = ''; $('#newFloor').value = '';
      if (key) { P.rooms.push({id: rid, name: {[source]: name_}, floor: floor ? {[source]: floor} : {}}); P.commit(key, rid); $('#places').close(); } else $('#newRoom').focus();
    },
    track: () => {
      const name_ = said('#newTrack', '#newTrackWrong');
      if (!name_) return;
      P.send({do: 'addTrack', id: P.id(), name: {[source]: name_}}, {say: T('track.added', name_)});
      $('#newTrack').value = '';
      $('#newTrack').focus();
    },
    day: () => {
      const day = $('#newDay').value;
      if (!day) { $('#newDayWrong').textContent = T('day.empty'); $('#newDay').focus(); return; }
      $('#newDayWrong').textContent = '';
      P.send({do: 'addDay', day}, {say: T('day.added', P.dayName(day, true))});
      $('#newDay').value = '';
    }
  };
  const reorder = (b, by) => P.send({do: 'reorder', kind: b.dataset.kind.toUpperCase(), id: b.dataset.id, by});
  Object.assign(P.acts, {
    openRelease, release, openVersions, compareChanges: () => { $('#changes').hidePopover(); openVersions(); },
    restore: b => {
      const v = P.releases.find(r => r.number === Number(b.dataset.version));
      P.send({do: 'restore', version: v.number}, {say: begun(T('restored', P.versionName(v)))});
      $('#versions').close();
    },
    newRoom: newPlace.room, newTrack: newPlace.track, newDay: newPlace.day,
    placeUp: b => reorder(b, -1), placeDown: b => reorder(b, 1),
    placeRemove: b => P.send(b.dataset.kind === 'day' ? {do: 'removeDay', day: b.dataset.id} : {do: 'remove', kind: b.dataset.kind.toUpperCase(), id: b.dataset.id}, {say: T('place.removed')})
  });
  document.addEventListener('click', e => { if (e.target.closest('[data-open=places]')) P.drawPlaces(); });
  document.addEventListener('keydown', e => {
    const to = e.key === 'Enter' && {newRoom: 'room', newFloor: 'room', newTrack: 'track', newDay: 'day'}[e.target.id];
    if (to && !e.isComposing) { e.preventDefault(); newPlace[to](); }
    else if (e.key === 'Enter' && e.target.closest?.('#places') && e.target.dataset.key?.includes('|')) { e.preventDefault(); P.commitField(e.target); }
  });
})();
