'use strict';
/* What is done to the lines of a programme: adding and moving sessions, by keys, by menu and by the handle. */
(() => {
  const P = window.hansa.programme;
  if (!P) return;
  const {setup, $, $$, T, plural, el, ui, body, row, sessionOf, focusKey} = P;
  const source = setup.source, open = setup.open, commit = P.commitField;
  const grip = sid => $(`tr[data-s="${CSS.escape(sid)}"] .grip`, body);

  // ---- adding
  const add = () => {
    const fresh = P.fresh ||= {}, inputs = Object.fromEntries($$('[data-new]', body).map(f => [f.dataset.new, f.value.trim()]));
    if (!inputs.title && !inputs.beside) { $('[data-new=title]', body).focus(); P.say(T('new.title.empty'), null, null, true); return; }
    const sid = P.id(), title = {};
    if (inputs.title) title[source] = inputs.title;
    if (inputs.beside) title[ui.beside] = inputs.beside;
    const start = ui.day ? P.typedTime(inputs.start || '') : null, end = ui.day ? P.typedTime(inputs.end || '') : null;
    P.local.set(sid, {id: sid, type: inputs.type, day: ui.day, start: start === null ? null : P.clock(start), minutes: end !== null && start !== null ? Math.max(0, end - start) : null, title, description: {}, rooms: [], place: {}, people: [], presentations: [], options: []});
    P.fresh = {start: inputs.end ? P.clock(end ?? 0).replace(/ \+1$/, '') : undefined, type: undefined};
    ['start', 'end', 'title'].forEach(name => P.wrong.delete('new|' + name));
    P.send({do: 'addSession', id: sid, day: ui.day, start: ui.day ? inputs.start : '', end: ui.day ? inputs.end : '', type: inputs.type, title},
        {inputs, say: T('added', inputs.title || inputs.beside)});
    ui.current = sid;
    const active = document.activeElement;
    if (active?.dataset?.new !== undefined) active.blur();
    P.drawAll(new Set([sid]));
    const first = $(ui.day ? '[data-new=start]' : '[data-new=title]', body);
    first.focus(); first.select();
    first.scrollIntoView({block: 'nearest'});
  };
  P.refusedNew = (item, wrong) => {
    P.local.delete(item.edit.id);
    P.fresh = item.inputs;
    for (const w of wrong) { const field = (w.field || '').split('.')[1]; P.wrong.set('new|' + (['start', 'end', 'title'].includes(field) ? field : 'title'), w.text); }
    document.activeElement?.dataset?.new !== undefined && document.activeElement.blur();
    P.drawAll(new Set([item.edit.id]));
    $('[data-add] [aria-invalid]', body)?.focus();
  };

  // ---- moving
  const place = s => { const day = P.on(s.day || null); return [day.findIndex(x => x.id === s.id), day]; };
  const move = (s, by) => {
    const [at, day] = place(s);
    if (at + by < 0 || at + by >= day.length) { P.say(T(by < 0 ? 'move.first' : 'move.last')); return; }
    if (ui.moving) ui.moving.steps++;
    P.send({do: 'moveSession', session: s.id, by}, {say: T('moved', P.title(s), at + by + 1, day.length)});
  };
  const moveDay = (s, by) => {
    const days = P.allDays(), to = days[days.indexOf(s.day) + by];
    if (!to) { P.say(T(by < 0 ? 'move.first-day' : 'move.last-day')); return; }
    toDay(s, to);
  };
  const toDay = (s, to) => {
    if (ui.moving) ui.moving.steps++;
    P.send({do: 'moveToDay', session: s.id, day: to}, {say: T('moved.day', P.title(s), to ? P.dayName(to, true) : T('day.none')), follow: s.id});
    P.sessions.get(s.id) && (P.sessions.get(s.id).day = to);
    P.goTo(to, () => setTimeout(() => grip(s.id)?.focus()));
  };
  const take = (sid, on) => {
    const s = P.session(sid);
    if (on) { ui.moving = {id: sid, steps: 0}; P.say(T('moving', P.title(s))); }
    else { ui.moving = null; P.say(T('dropped', P.title(s)), P.undoable.length ? () => P.undo() : null, T('undo')); }
    P.drawAll(new Set([sid]));
    grip(sid)?.focus();
  };
  const putBack = sid => {
    const steps = ui.moving.steps;
    ui.moving = null;
    for (let n = 0; n < steps; n++) P.undo(T('put-back'));
    if (!steps) P.say(T('put-back'));
    P.drawAll(new Set([sid]));
    grip(sid)?.focus();
  };
  P.pushed = push => {
    const fixed = push.fixed.map(sid => P.session(sid)).filter(Boolean).map(P.title);
    const last = P.on(push.day).filter(s => s.start).at(-1);
    return plural('pushed', push.count, (push.by > 0 ? '+' : '−') + Math.abs(push.by)) + ' ' + T('pushed.ends', last ? P.end(last) || P.start(last) : '') + (fixed.length ? ' ' + T('pushed.fixed', fixed.join(', ')) : '');
  };
  const push = sign => {
    const s = P.session(ui.current), by = Math.abs(Math.round(Number($('#by').value))) * sign;
    if (!s || s.day !== ui.day || !s.start) { P.say(T('push.choose'), null, null, true); return; }
    const from = P.on(ui.day).filter(x => x.start && P.minutes(x.start) >= P.minutes(s.start));
    P.send({do: 'push', session: s.id, minutes: by}, {push: {by, day: ui.day, count: from.filter(x => !x.fixed).length, fixed: from.filter(x => x.fixed).map(x => x.id)}});
  };

  // ---- unfolding, and the menu of a line
  const unfold = P.unfold = (sid, on = !ui.unfolded.has(sid), focus = null) => {
    on ? ui.unfolded.add(sid) : ui.unfolded.delete(sid);
    P.drawAll(new Set([sid]));
    const details = $(`tr[data-details="${CSS.escape(sid)}"]`, body);
    if (on) (focus ? focusKey(focus, details) : details?.querySelector('[data-find]') || details?.querySelector('button'))?.focus();
    else $(`tr[data-s="${CSS.escape(sid)}"] .unfold`, body)?.focus();
  };
  document.addEventListener('toggle', e => {
    const menu = e.target;
    if (!menu.dataset?.menu || !menu.open) return;
    const s = P.session(menu.dataset.menu), button = (what, label, attrs = {}) => el('button', {type: 'button', 'data-do': what, 'data-session': s.id, ...attrs}, label);
    $('div', menu).replaceChildren(button('duplicate', T('menu.duplicate')), button('up', T('menu.up')), button('down', T('menu.down')),
        ...P.allDays().filter(d => d !== s.day).map(d => button('toDay', T('menu.to-day', P.dayName(d)), {'data-day': d})),
        ...(s.day ? [button('toDay', T('menu.to-none'), {'data-day': ''})] : []),
        button('fixed', T(s.fixed ? 'menu.loosen' : 'menu.fix')), button('cancel', T(s.cancelled ? 'menu.reinstate' : 'menu.cancel')), button('remove', T('menu.remove')));
  }, true);
  const acts = {
    add, unfold: b => unfold(sessionOf(b)),
    duplicate: b => { const s = P.session(b.dataset.session); P.send({do: 'duplicate', session: s.id, id: P.id()}, {say: T('duplicated', P.title(s))}); },
    up: b => move(P.session(b.dataset.session), -1), down: b => move(P.session(b.dataset.session), 1),
    toDay: b => toDay(P.session(b.dataset.session), b.dataset.day || null),
    fixed: b => P.commit(`fixed|${b.dataset.session}|`, P.session(b.dataset.session).fixed ? '' : 'on'),
    cancel: b => P.commit(`cancelled|${b.dataset.session}|`, P.session(b.dataset.session).cancelled ? '' : 'on'),
    remove: b => {
      const s = P.session(b.dataset.session), [at, day] = place(s);
      P.send({do: 'remove', kind: 'SESSION', session: s.id}, {say: T('removed', P.title(s))});
      setTimeout(() => (grip((day[at + 1] || day[at - 1])?.id || '') || $('[data-new=title]', body))?.focus());
    },
    push: b => push(Number(b.dataset.by))
  };
  P.acts = acts;
  document.addEventListener('click', e => {
    const b = e.target.closest('[data-do]');
    if (b && b.nodeName === 'BUTTON' && acts[b.dataset.do]) { const menu = b.closest('details.menu'); if (menu) { menu.open = false; $('summary', menu).focus(); } acts[b.dataset.do](b); }
    const g = e.target.closest('.grip');
    if (g && open && !dragged) { const sid = row(g).dataset.s; take(sid, ui.moving?.id !== sid); }
    dragged = false;
  });

  // ---- keys
  const columnOf = f => f.dataset.key.split('|')[0] + '|' + f.dataset.key.split('|').slice(2).join('|');
  document.addEventListener('keydown', e => {
    const f = e.target, r = row(f), mod = e.ctrlKey || e.metaKey, by = {ArrowUp: -1, ArrowDown: 1}[e.key];
    if (mod && !e.shiftKey && !e.altKey && e.key.toLowerCase() === 'z') {
      if (f.matches('input, textarea') && (f.dataset.begun !== undefined || f.dataset.new !== undefined && f.value || !f.dataset.key)) return;
      if (!$('dialog[open]')) { e.preventDefault(); P.undo(); }
      return;
    }
    if (f.dataset?.new !== undefined && e.key === 'Enter' && !e.isComposing) { e.preventDefault(); add(); return; }
    if (!r) {
      if (e.key === 'Escape' && f.closest?.('tr[data-details]') && !e.defaultPrevented) { const sid = f.closest('tr[data-details]').dataset.details; if (f.dataset.begun !== undefined) revert(f); else $(`tr[data-s="${CSS.escape(sid)}"] .unfold`, body)?.focus(); }
      if (e.key === 'Enter' && f.matches?.('textarea.ghost') && !f.dataset.key.startsWith('description') && !e.isComposing) { e.preventDefault(); commit(f); }
      return;
    }
    const s = P.session(r.dataset.s), onGrip = f.classList.contains('grip');
    if (open && by && (mod && e.shiftKey || onGrip && ui.moving)) { e.preventDefault(); if (f.dataset.begun !== undefined) commit(f); move(s, by); return; }
    if (open && onGrip && ui.moving && (e.key === 'ArrowLeft' || e.key === 'ArrowRight')) { e.preventDefault(); moveDay(s, e.key === 'ArrowLeft' ? -1 : 1); return; }
    if (mod && e.key === 'Enter') { e.preventDefault(); if (f.dataset.begun !== undefined) commit(f); unfold(s.id); return; }
    if (e.key === 'Escape') {
      if (ui.moving) { e.preventDefault(); putBack(s.id); return; }
      if (f.dataset.key?.includes('|')) { if (f.dataset.begun !== undefined) revert(f); grip(s.id).focus(); }
      return;
    }
    if (!onGrip && e.key === 'Enter' && f.matches('input, textarea') && !e.isComposing) {
      e.preventDefault();
      commit(f);
      const day = P.on(ui.day), next = day[day.findIndex(x => x.id === s.id) + 1], key = columnOf(f).split('|');
      const to = next ? $(`[data-key="${CSS.escape([key[0], next.id, ...key.slice(1)].join('|'))}"]`, body) : $(`[data-new="${{start: 'start', end: 'end'}[key[0]] || 'title'}"]`, body);
      to?.focus(); to?.select?.();
    }
  });
  const revert = f => { delete f.dataset.begun; f.value = P.valueOf(f.dataset.key); P.drafts.delete(f.dataset.key); P.wrong.delete(f.dataset.key); P.keep(); P.draw(f.dataset.key); };

  // ---- dragging by the handle, beside the keys and never instead of them
  let drag = null, dragged = false;
  document.addEventListener('pointerdown', e => { const g = e.target.closest?.('.grip'); if (g && open && e.button === 0) drag = {sid: row(g).dataset.s, y: e.clientY, to: null}; });
  document.addEventListener('pointermove', e => {
    if (!drag || Math.abs(e.clientY - drag.y) < 8 && !drag.to) return;
    const over = document.elementFromPoint(e.clientX, e.clientY)?.closest('tr[data-s], #days a');
    $$('.over').forEach(x => x.classList.remove('over'));
    drag.to = over;
    over?.classList.add('over');
    e.preventDefault();
  });
  document.addEventListener('pointerup', () => {
    if (drag?.to) {
      dragged = true;
      const s = P.session(drag.sid), day = P.on(ui.day), from = day.findIndex(x => x.id === drag.sid);
      if (drag.to.matches('a')) { const d = drag.to.dataset.key; if (d !== (s.day || 'none')) toDay(s, d === 'none' ? null : d); }
      else for (let n = from, to = day.findIndex(x => x.id === drag.to.dataset.s); n !== to; n += Math.sign(to - from)) P.send({do: 'moveSession', session: s.id, by: Math.sign(to - from)}, {say: T('moved', P.title(s), to + 1, day.length)});
      setTimeout(() => { dragged = false; });
    }
    $$('.over').forEach(x => x.classList.remove('over'));
    drag = null;
  });
})();
