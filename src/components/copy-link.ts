// The button shows only where the browser can copy.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    const words = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = words;
    }, 1600);
  });
}
