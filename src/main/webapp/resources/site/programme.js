// Beside each time of the programme the same moment by the visitor's own clock, where that shows another one.
(() => {
  const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  const hour = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short' });
  const two = (number) => String(number).padStart(2, '0');
  for (const programme of document.querySelectorAll('[data-own-time]')) {
    for (const time of programme.querySelectorAll('.t > time[datetime*="T"]')) {
      const moment = new Date(time.dateTime);
      const [day, clock] = time.dateTime.slice(0, 16).split('T');
      if (clock === two(moment.getHours()) + ':' + two(moment.getMinutes())) continue;
      const sameDay = day === [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
      const own = document.createElement('small');
      own.className = 'own';
      own.textContent = programme.dataset.ownTime.replace('%', (sameDay ? '' : weekday.format(moment) + ' ') + hour.format(moment));
      time.parentElement.append(' ', own);
    }
  }
})();
