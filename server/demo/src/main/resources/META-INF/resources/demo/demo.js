// Keeps the parts marked data-live up to date by asking for the page again, without taking the focus from anybody.
const PAUSE = 1000;

function keyOf(element) {
  return element?.getAttribute('href') ?? element?.getAttribute('value');
}

function refresh(part, fresh) {
  if (part.innerHTML === fresh.innerHTML) {
    return false;
  }
  const focused = part.contains(document.activeElement) ? keyOf(document.activeElement) : null;
  part.replaceChildren(...fresh.childNodes);
  if (focused) {
    [...part.querySelectorAll('a, button')].find(element => keyOf(element) === focused)?.focus();
  }
  return true;
}

function announce(part, before) {
  const entries = part.querySelectorAll('li');
  if (entries.length > before) {
    document.querySelector('[role=status]').textContent = `${part.dataset.live}: ${entries[0].innerText}`;
  }
}

async function update() {
  const answer = await fetch(location.href, {cache: 'no-store'});
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const before = part.querySelectorAll('li').length;
    const fresh = page.querySelector(`[data-live="${part.dataset.live}"]`);
    if (fresh && refresh(part, fresh)) {
      announce(part, before);
    }
  }
}

async function keepUpToDate() {
  if (!document.hidden) {
    await update().catch(() => undefined); // the server may be starting again
  }
  setTimeout(keepUpToDate, PAUSE);
}

if (document.querySelector('[data-live]')) {
  setTimeout(keepUpToDate, PAUSE);
}
