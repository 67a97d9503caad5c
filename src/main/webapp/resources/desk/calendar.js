'use strict';
/* A line of the calendar is dragged by its time onto another day: the same as opening its form and typing that day, which
   needs no script and no mouse. It moves when whoever dropped it says so there. */
(() => {
  let dragged = null;
  const day = e => dragged && e.target.closest?.('[data-day]');
  const mark = over => document.querySelectorAll('[data-day].over').forEach(d => d.classList.toggle('over', d === over));
  const own = () => dragged.closest('[data-day]').dataset.day;
  document.addEventListener('dragstart', e => {
    dragged = e.target.closest?.('.grip[draggable=true]')?.closest('tr') || null;
    if (!dragged) return;
    e.dataTransfer.effectAllowed = 'move';
    e.dataTransfer.setData('text/plain', '');
    e.dataTransfer.setDragImage(dragged, 0, 0);
  });
  document.addEventListener('dragend', () => { dragged = null; mark(null); });
  document.addEventListener('dragover', e => {
    const over = day(e), target = over && over.dataset.day !== own() ? over : null;
    mark(target);
    if (target) { e.preventDefault(); target.classList.add('over'); }
  });
  document.addEventListener('drop', e => {
    const over = day(e);
    if (!over || over.dataset.day === own()) return;
    e.preventDefault();
    const form = dragged.querySelector('.moving'), asked = form.querySelector('.asked');
    form.open = true;
    form.querySelector('[type=date]').value = over.dataset.day;
    asked.textContent = asked.dataset.asked.replace('{0}', over.dataset.name);
    asked.hidden = false;
    form.querySelector('[id$=move]').focus();
    hansa.say(asked.textContent);
  });
})();
