/* Tries an operation of the API out from its page of the reference. */
(() => {
  'use strict';
  const form = document.querySelector('form[data-try]');
  if (!form) {
    return;
  }
  form.hidden = false;
  const output = form.querySelector('[data-answer]');

  const request = () => {
    let path = form.dataset.path;
    const query = new URLSearchParams();
    const headers = new Headers({ Accept: 'application/json, application/problem+json;q=0.9, */*;q=0.5' });
    for (const input of form.querySelectorAll('[data-place]')) {
      const value = input.value.trim();
      if (input.dataset.place === 'path') {
        path = path.replace(`{${input.name}}`, encodeURIComponent(value || '-'));
      } else if (value && input.dataset.place === 'query') {
        query.set(input.name, value);
      } else if (value) {
        headers.set(input.name, value);
      }
    }
    const token = form.querySelector('[data-token]').value.trim();
    if (token) {
      headers.set('Authorization', `Bearer ${token}`);
    }
    const body = form.querySelector('[data-body]');
    if (body) {
      headers.set('Content-Type', 'application/json');
    }
    const address = query.size ? `${path}?${query}` : path;
    return fetch(address, { method: form.dataset.try, headers, body: body?.value, credentials: 'omit' });
  };

  const readable = (text) => {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const status = document.createElement('p');
    const content = document.createElement('pre');
    content.className = 'shell';
    content.tabIndex = 0;
    try {
      const answer = await request();
      status.textContent = `${answer.status} · ${answer.headers.get('X-Request-Id') ?? ''}`;
      const type = answer.headers.get('Content-Type') ?? '';
      content.textContent = /json|text/.test(type) ? readable(await answer.text()) : type;
    } catch (failure) {
      status.textContent = String(failure);
    }
    output.replaceChildren(status, content);
  });
})();
