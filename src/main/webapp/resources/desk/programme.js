'use strict';
/* A programme at work: what it is, and the one way to change it. The server has the truth. Every change is a small edit;
   a queue sends them one by one, and what is typed or waiting survives a lost connection and an ended session in this
   tab. Other scripts of the page draw (programmeTable.js, programmePeople.js) and ask (programmeDialogs.js).

   A field is known by its key, "title|session|part|id|language"; while what is typed in it is not the server's yet, it
   stands in drafts, and whatever is wrong with it in wrong or clashes, so that drawing it anew loses nothing. */
(() => {
  const root = document.getElementById('programme');
  if (!root) return;
  const setup = JSON.parse(root.dataset.setup), KEY = `hansa.programme.${setup.who}.${setup.item}`;
  const POLL = 12000, RETRY = 4000;
  const plurals = new Intl.PluralRules(setup.reader);

  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const T = (key, ...args) => (setup.texts[key] ?? key).replace(/\{(\d)\}/g, (all, n) => args[n] ?? '');
  const plural = (key, n, ...args) => T(`${key}.${plurals.select(n) === 'one' ? 'one' : 'other'}`, n, ...args);
  const el = (tag, attrs = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attrs)) {
      if (value === null || value === undefined || value === false) continue;
      if (name === 'value') continue;
      made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children.flat(3).filter(c => c !== null && c !== undefined && c !== false));
    if ('value' in attrs) { made.value = attrs.value ?? ''; if ('defaultValue' in made) made.defaultValue = attrs.value ?? ''; }
    return made;
  };
  const icon = name => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    svg.setAttribute('class', 'i'); svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', root.dataset.icons + '#' + name);
    svg.append(use);
    return svg;
  };
  const id = () => [...crypto.getRandomValues(new Uint8Array(10))].map(n => (n % 36).toString(36)).join('');

  const P = window.hansa.programme = {
    setup, $, $$, T, plural, el, icon, id, editNo: 0, days: [], rooms: [], tracks: [], sessions: new Map(), order: [], warnings: [], changes: null,
    missing: {}, titles: 0, releases: [], organisations: {}, local: new Map(), drafts: new Map(), wrong: new Map(), clashes: new Map(),
    queue: [], undoable: [], ready: false, drawn: []
  };
  const store = () => { try { sessionStorage.setItem(KEY, JSON.stringify({queue: P.queue, drafts: [...P.drafts], local: [...P.local], fresh: P.fresh})); } catch { /* stays in the page */ } };
  const forget = () => { try { sessionStorage.removeItem(KEY); } catch { /* nothing was kept */ } };
  P.keep = () => P.queue.length || P.drafts.size || Object.values(P.fresh || {}).some(Boolean) ? store() : forget();

  // ---- reading what there is
  P.tongue = tag => setup.languages.find(l => l.tag === tag);
  P.words = (texts, tag) => { for (const t of [tag, setup.source, ...setup.languages.map(l => l.tag)]) if (texts?.[t]) return {text: texts[t], tag: t}; return null; };
  P.title = s => P.words(s.title, setup.source)?.text || T('untitled');
  P.session = sid => P.local.get(sid) || P.sessions.get(sid);
  P.part = (s, pid) => !pid ? s : s?.presentations.find(p => p.id === pid) || s?.options.find(o => o.id === pid);
  const two = n => String(n).padStart(2, '0');
  P.minutes = time => time ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) : null;
  P.clock = n => n === 1440 ? '24:00' : `${two(Math.floor(n / 60) % 24)}:${two(n % 60)}${n > 1440 ? ' +1' : ''}`;
  P.start = s => s.start ? s.start.slice(0, 5) : '';
  P.end = s => s.start && s.minutes ? P.clock(P.minutes(s.start) + s.minutes) : '';
  /** The same times as the server understands, for showing at once what was added; null for what it would refuse. */
  P.typedTime = text => {
    const m = /^(\d{1,2}?)(?:\s*[.:,h]\s*)?(\d{2})?\s*h?\s*([ap]m)?\s*(\+\s*1)?$/i.exec(text.trim());
    if (!m) return null;
    let hour = Number(m[1]);
    if (m[3] && hour >= 1 && hour <= 12) hour = hour % 12 + (m[3].toLowerCase() === 'pm' ? 12 : 0);
    return hour > 24 || Number(m[2] || 0) > 59 ? null : hour * 60 + Number(m[2] || 0) + (m[4] ? 1440 : 0);
  };
  P.dayName = (date, long) => new Intl.DateTimeFormat(setup.reader === 'en' ? 'en-GB' : setup.reader,
      {weekday: long ? 'long' : 'short', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(new Date(date + 'T12:00:00Z'));
  /** The days of the programme and of the conference. */
  P.allDays = () => {
    const all = new Set(P.days.map(d => d.date));
    if (setup.firstDay) for (let d = new Date(setup.firstDay + 'T12:00:00Z'), last = new Date(setup.lastDay + 'T12:00:00Z'), n = 0; d <= last && n < 31; d.setUTCDate(d.getUTCDate() + 1), n++) all.add(d.toISOString().slice(0, 10));
    return [...all].sort();
  };
  P.on = day => {
    const all = [...P.order.map(sid => P.sessions.get(sid)).filter(s => s && !P.local.has(s.id)), ...P.local.values()].filter(s => (s.day || null) === day);
    return all.map((s, n) => [s, n]).sort(([a, n], [b, m]) => (P.minutes(a.start) ?? 9999) - (P.minutes(b.start) ?? 9999) || n - m).map(([s]) => s);
  };
  const list = (kind, lid) => P[kind].find(x => (x.id || x.date) === lid);

  P.valueOf = key => {
    const [kind, sid, pid, oid, tag] = key.split('|'), s = P.session(sid), part = s && P.part(s, pid), p = oid && part?.people?.find(x => x.id === oid);
    switch (kind) {
      case 'start': return s ? P.start(s) : '';
      case 'end': return s ? P.end(s) : '';
      case 'title': case 'description': case 'place': return part?.[kind]?.[tag] || '';
      case 'type': return part?.type || '';
      case 'track': return s?.track || '';
      case 'where': return part?.allRooms ? '*' : (part?.rooms || []).join(',');
      case 'fixed': case 'cancelled': return part?.[kind] ? 'on' : '';
      case 'function': return p?.function?.[tag] || '';
      case 'name': return p?.name || P.organisations[oid] || '';
      case 'role': case 'state': return p?.[kind] || '';
      case 'count': return String(p?.count || 1);
      case 'roomName': return list('rooms', oid)?.name?.[tag] || '';
      case 'roomFloor': return list('rooms', oid)?.floor?.[tag] || '';
      case 'trackName': return list('tracks', oid)?.name?.[tag] || '';
      case 'dayTitle': return list('days', oid)?.title?.[tag] || '';
      default: return '';
    }
  };
  const now = key => P.drafts.has(key) ? P.drafts.get(key) : P.valueOf(key);
  P.now = now;
  const WORDS = {title: 'TITLE', description: 'DESCRIPTION', place: 'PLACE', function: 'FUNCTION', roomName: 'ROOM_NAME', roomFloor: 'ROOM_FLOOR', trackName: 'TRACK_NAME', dayTitle: 'DAY_TITLE'};
  const editFor = (key, value) => {
    const [kind, sid, pid, oid, tag] = key.split('|'), at = {session: sid, part: pid || null};
    if (WORDS[kind]) return {do: 'setWords', kind: WORDS[kind], ...at, id: oid || null, language: tag, text: value};
    switch (kind) {
      case 'start': case 'end': return {do: 'setTimes', session: sid, start: now(`start|${sid}`), end: now(`end|${sid}`)};
      case 'type': return {do: 'setType', ...at, type: value};
      case 'track': return {do: 'setTrack', session: sid, track: value};
      case 'where': return {do: 'setRooms', ...at, rooms: value && value !== '*' ? value.split(',') : [], all: value === '*'};
      case 'fixed': case 'cancelled': return {do: 'setMark', ...at, mark: kind.toUpperCase(), on: value === 'on'};
      case 'name': return {do: 'name', ...at, id: oid, name: value};
      case 'role': case 'state': return {do: 'setParticipation', ...at, id: oid, [kind]: value};
      case 'count': return {do: 'setParticipation', ...at, id: oid, count: Number(value) || 0};
      default: return null;
    }
  };

  // ---- changing it
  /** What was typed into a field or chosen in it; sent when it differs from what the server has. */
  P.commit = (key, value, from = P.editNo) => {
    if (value === P.valueOf(key) && !P.queue.some(item => item.key === key)) {
      const said = P.drafts.delete(key) | P.wrong.delete(key);
      if (said) { P.keep(); P.draw(key); }
      return;
    }
    if (P.drafts.get(key) === value && (P.queue.some(item => item.key === key && item.value === value) || P.wrong.has(key))) return;
    P.drafts.set(key, value);
    P.wrong.delete(key);
    P.send(editFor(key, value), {key, value, from});
  };
  /** Sends an edit after those that wait. More: say (told when it is done), key and value of a field, from (what its author saw). */
  P.send = (edit, more = {}) => {
    P.queue.push({edit, from: P.editNo, ...more});
    P.keep();
    pump();
  };
  /** Takes the last edit of this page back; which one that is, is seen when its turn comes. */
  P.undo = (say = T('undone')) => P.send({do: 'undo', number: null}, {say, isUndo: true});

  /** Takes over what the server has; answers which sessions look different now. */
  const merge = state => {
    const before = new Map([...P.sessions.keys()].map(sid => [sid, P.sayings(sid)])), touched = new Set();
    if (state.whole) P.sessions.clear();
    for (const s of state.sessions) { P.sessions.set(s.id, s); P.local.delete(s.id); touched.add(s.id); }
    const there = new Set(state.order);
    for (const sid of [...P.sessions.keys()]) if (!there.has(sid)) { P.sessions.delete(sid); touched.add(sid); }
    if (JSON.stringify([P.rooms, P.tracks]) !== JSON.stringify([state.rooms, state.tracks])) P.order.forEach(sid => touched.add(sid));
    for (const name of ['editNo', 'changedBy', 'days', 'rooms', 'tracks', 'order', 'warnings', 'missing', 'titles', 'releases']) P[name] = state[name];
    P.changes = state.changes || null;
    Object.assign(P.organisations, state.organisations);
    P.ready = true;
    for (const sid of P.sessions.keys()) if (before.get(sid) !== P.sayings(sid)) touched.add(sid);
    return touched;
  };
  P.take = state => P.drawAll(merge(state));
  /** All that is said about a session, to see whether it has changed. */
  P.sayings = sid => JSON.stringify([P.warnings.filter(w => w.session === sid).map(w => w.text), P.changes?.find(c => c.session === sid)?.lines]);

  let busy = false, halted = null, retry = 0;
  const url = root.dataset.edits;
  const banner = $('#halt');
  const halt = why => {
    if (halted !== why) {
      halted = why;
      $('#haltText').textContent = T(why === 'signed-out' ? 'halt.signed-out' : why === 'shut' ? 'halt.shut' : 'halt.lost');
      $('#haltLink').hidden = why !== 'signed-out';
      banner.hidden = false;
      P.status();
    }
    clearTimeout(retry);
    if (why !== 'shut') retry = setTimeout(look, RETRY);
  };
  const goOn = () => {
    if (!halted) return;
    halted = null;
    banner.hidden = true;
    P.say(T('halt.back'));
  };
  const answerOf = async (address, options = {}) => {
    const answer = await fetch(address, {redirect: 'manual', ...options});
    if (answer.type === 'opaqueredirect' || answer.status === 401) { halt('signed-out'); return null; }
    if (answer.status === 404 || answer.status === 403) { halt('shut'); return null; }
    if (answer.status >= 500) { halt('lost'); return null; }
    goOn();
    return {status: answer.status, body: answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : null};
  };
  P.ask = async (address, options) => { try { return await answerOf(address, options); } catch { halt('lost'); return null; } };
  P.post = (address, sent) => P.ask(address, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(sent)});

  /** Sees whether anything has changed, and whether the server can be reached again. */
  const look = async () => {
    if (busy) return;
    busy = true;
    const answer = await P.ask(`${url}?id=${setup.item}${P.ready ? '&since=' + P.editNo : ''}`);
    busy = false;
    if (answer?.status === 200 && answer.body.order) {
      const first = !P.ready, own = answer.body.changedBy === setup.name;
      const touched = merge(answer.body);
      P.drawAll(first ? null : touched);
      if (!first && !own) P.say(T('changed.by', answer.body.changedBy));
    }
    if (answer?.status === 200) settleUncertain();
    pump();
  };
  P.look = look;
  /** An edit whose answer never came may have been done: one that would count twice is dropped when it was. */
  const settleUncertain = () => {
    const first = P.queue[0];
    if (first?.uncertain && ['push', 'moveSession', 'reorder', 'undo', 'restore'].includes(first.edit.do) && P.editNo > first.uncertain && P.changedBy === setup.name) P.queue.shift();
    if (first) delete first.uncertain;
  };

  const pump = async () => {
    if (busy || halted || !P.ready || !P.queue.length) { P.status(); return; }
    const item = P.queue[0];
    if (item.uncertain) { look(); return; }
    if (item.isUndo && !item.edit.number) {
      item.edit.number = P.undoable.pop();
      if (!item.edit.number) { P.queue.shift(); P.keep(); P.say(T('undo.nothing')); pump(); return; }
    }
    busy = true;
    P.status();
    const before = P.editNo;
    let answer = null;
    try {
      answer = await answerOf(url, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({item: setup.item, startedFrom: Math.min(item.from, P.editNo), edit: item.edit})});
    } catch { item.uncertain = P.editNo; P.keep(); halt('lost'); }
    busy = false;
    if (!answer) { P.status(); return; }
    P.queue.shift();
    if (answer.status === 200) done(item, answer.body, before);
    else if (answer.status === 409) clash(item, answer.body);
    else refused(item, answer.body);
    P.keep();
    P.status();
    pump();
  };
  const done = (item, state, before) => {
    if (item.key && P.drafts.get(item.key) === item.value) P.drafts.delete(item.key);
    if (item.key) {
      const [kind, sid] = item.key.split('|');
      if (kind === 'start' || kind === 'end') for (const k of [`start|${sid}`, `end|${sid}`]) { P.wrong.delete(k); if (P.drafts.get(k) === item.edit[k.split('|')[0]]) P.drafts.delete(k); }
    }
    const touched = merge(state);
    const made = state.editNo > before && state.changedBy === setup.name;
    if (made && !item.isUndo) P.undoable.push(state.editNo);
    if (item.key) touched.add(item.key.split('|')[1]);
    P.drawAll(touched);
    if (item.focus) P.focusKey(item.focus);
    if (item.say || item.push) P.say(item.push ? P.pushed(item.push) : item.say, made ? () => { if (item.isUndo) P.send({do: 'undo', number: state.editNo}, {say: T('redone')}); else P.undo(); } : null, item.isUndo ? T('redo') : T('undo'));
  };
  const clash = (item, answer) => {
    const touched = answer.state ? merge(answer.state) : new Set();
    if (item.key) {
      P.clashes.set(item.key, {who: answer.who, item});
      touched.add(item.key.split('|')[1]);
    }
    P.drawAll(touched);
    P.say(answer.wrong[0].text, null, null, true);
  };
  P.settle = (key, mine) => {
    const {item} = P.clashes.get(key);
    P.clashes.delete(key);
    if (mine) P.send(item.edit, {key, value: item.value}); else P.drafts.delete(key);
    P.keep();
    P.draw(key);
  };
  const refused = (item, answer) => {
    const wrong = answer?.wrong || [{field: null, text: T('refused')}];
    if (item.key) {
      const [kind, sid] = item.key.split('|');
      for (const w of wrong) {
        const end = (w.field || '').split('.').pop(), key = (kind === 'start' || kind === 'end') && (end === 'start' || end === 'end') ? `${end}|${sid}` : item.key;
        P.wrong.set(key, w.text);
        if (!P.drafts.has(key)) P.drafts.set(key, item.edit[end] ?? item.value);
      }
      P.draw(item.key);
    } else if (item.edit.do === 'addSession') P.refusedNew(item, wrong);
    P.say(wrong.map(w => w.text).join(' '), null, null, true);
  };

  /** The line at the foot of the page; with a deed that takes back what it tells. */
  let deed = null;
  P.say = (text, back = null, label = null, bad = false) => {
    deed = back;
    $('#undot').textContent = text;
    $('#undob').hidden = !back;
    if (label) $('#undob').textContent = label;
    $('#undo').hidden = false;
    $('#undo').classList.toggle('bad', bad);
    window.hansa.say(text);
  };
  P.hush = () => { $('#undo').hidden = true; };
  P.status = () => {
    const state = $('#saved'), n = P.queue.length;
    state.textContent = n ? plural('waiting', n) : P.ready ? T('saved') : '';
  };

  document.addEventListener('click', e => { if (e.target.closest('#undob') && deed) { const d = deed; deed = null; P.hush(); d(); } });
  document.addEventListener('DOMContentLoaded', () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY) || 'null');
      if (kept) { P.queue = kept.queue; P.drafts = new Map(kept.drafts); P.local = new Map(kept.local); P.fresh = kept.fresh; P.queue.forEach(item => { item.uncertain = item.from; }); }
      if (P.queue.length) P.say(plural('kept', P.queue.length));
    } catch { /* nothing was kept */ }
    look();
    setInterval(() => { if (!document.hidden && !P.queue.length && !halted) look(); }, POLL);
  });
  document.addEventListener('visibilitychange', () => { if (!document.hidden && halted) look(); });
  addEventListener('online', look);
  addEventListener('beforeunload', e => { if (P.queue.length && halted !== 'signed-out') e.preventDefault(); });
})();
