// Says at once that a chosen file is too large, before it is sent; the portal says the same after it was.
document.addEventListener('change', event => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || field.type !== 'file' || !field.dataset.most) {
    return;
  }
  document.getElementById(field.id + '-large')?.remove();
  if ([...field.files].some(file => file.size > Number(field.dataset.most))) {
    const message = document.createElement('span');
    message.id = field.id + '-large';
    message.className = 'msg-bad';
    message.setAttribute('role', 'alert');
    message.textContent = field.dataset.tooLarge;
    field.after(message);
    field.value = '';
  }
});

// The Enter key in the picker means the picker's own button and not the first of the form that it stands in.
document.addEventListener('keydown', event => {
  const part = event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'file'
    && event.target.closest('.shelf .filters, .shelf .upload');
  if (part) {
    event.preventDefault();
    part.querySelector('button').click();
  }
});
