'use strict';
/* Papers are dragged to the folder's place on the page: the same as ticking them and moving them by the form below, which
   needs no script and no mouse. */
(() => {
  let dragged = null;
  const shelf = e => dragged && e.target.closest?.('.shelfof');
  const mark = over => document.querySelectorAll('.shelfof').forEach(s => s.classList.toggle('over', s === over));
  document.addEventListener('dragstart', e => { dragged = e.target.closest?.('.shelfof tr[draggable=true]'); });
  document.addEventListener('dragend', () => { dragged = null; mark(null); });
  document.addEventListener('dragover', e => {
    const over = shelf(e);
    mark(over && !over.contains(dragged) ? over : null);
    if (over) e.preventDefault();
  });
  document.addEventListener('drop', e => {
    const over = shelf(e);
    if (!over || over.contains(dragged)) return;
    e.preventDefault();
    dragged.querySelector('[type=checkbox]').checked = true;
    document.getElementById('target').value = over.dataset.folder;
    document.getElementById('move').click();
  });
})();
