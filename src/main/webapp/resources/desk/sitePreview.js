'use strict';
/* The site in the frame stays as it will stand at the chosen moment: what leads on within it is given the parameters that
   the page before had, and whatever leads elsewhere opens in a tab of its own. Without this script the first page is shown
   all the same, and a redirect keeps the parameters by itself. */
(() => {
  const frame = document.getElementById('site');
  if (!frame) return;
  const given = new URLSearchParams(frame.dataset.parameters), languages = frame.dataset.languages.match(/[a-z]{2,3}/g);
  const within = url => url.origin === location.origin && languages.includes(url.pathname.split('/')[1]);
  const plain = url => { const copy = new URL(url); given.forEach((value, name) => copy.searchParams.delete(name)); return copy.pathname + copy.search + copy.hash; };

  const lead = doc => {
    doc.querySelectorAll('a[href]').forEach(a => {
      const url = new URL(a.href);
      if (within(url)) { given.forEach((value, name) => url.searchParams.set(name, value)); a.href = url; }
      else { a.target = '_blank'; a.title ||= frame.dataset.out; }
    });
    doc.querySelectorAll('form').forEach(form => {
      const stays = form.method === 'get' && within(new URL(form.action));
      if (!stays) { form.target = '_blank'; return; }
      given.forEach((value, name) => {
        if (form.elements[name]) return;
        const field = Object.assign(doc.createElement('input'), {type: 'hidden', name, value});
        form.append(field);
      });
    });
  };
  const tell = url => {
    const page = plain(url), language = url.pathname.split('/')[1];
    document.getElementById('page').value = page;
    document.getElementById('lang').value = document.querySelector('#standpoint [name=was]').value = language;
    document.getElementById('alone').href = url;
    hansa.say(frame.dataset.shown.replace('{0}', page));
  };
  const loaded = () => {
    const doc = frame.contentDocument;
    if (!doc || doc.URL === 'about:blank' || doc.readyState !== 'complete') return;
    const url = new URL(doc.URL);
    if (!within(url)) return;
    lead(doc);
    tell(url);
  };
  frame.addEventListener('load', loaded);
  loaded();
  document.getElementById('standpoint').addEventListener('change', e => {
    if (e.target.name === 'width') frame.className = 'w' + e.target.value;
  });
  // where the wide frame does not fit and nobody has asked for it, a phone's is shown
  if (!new URLSearchParams(location.search).has('width') && matchMedia('(max-width: 1279.98px)').matches) {
    document.querySelector('#standpoint [name=width][value="390"]').click();
  }
})();
