/* What pages gain from a script. Each of them works without. */
(() => {
  'use strict';

  /* The zone in which times are shown to visitors who have not set one. */
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.includes('zone=')) {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  }

  /* Menus close with Escape and with a click elsewhere. */
  const closeMenus = (except) => {
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      if (menu !== except) {
        menu.open = false;
      }
    }
  };
  document.addEventListener('click', (event) => closeMenus(event.target.closest('details.menu')));
  document.addEventListener('keydown', (event) => {
    const menu = document.querySelector('details.menu[open]');
    if (event.key === 'Escape' && menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  /* Codes are suggested while one types, and the chosen one is named. */
  const suggest = async (input) => {
    const answer = await fetch(`${input.dataset.codes}?q=${encodeURIComponent(input.value)}`);
    if (!answer.ok) {
      return;
    }
    const list = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const options = [...list.querySelectorAll('option')];
    input.list.replaceChildren(...options);
    const chosen = options.find((option) => option.value === input.value.trim().toUpperCase());
    const name = input.parentElement.querySelector('[data-code-name]');
    if (name) {
      name.textContent = chosen ? chosen.label : '';
    }
  };
  const waiting = new WeakMap();
  document.addEventListener('input', (event) => {
    if (event.target.matches('input[data-codes]')) {
      clearTimeout(waiting.get(event.target));
      waiting.set(event.target, setTimeout(() => suggest(event.target), 200));
    }
  });

  /* Chosen files are listed, and the place to drop them says so. */
  document.addEventListener('change', (event) => {
    const drop = event.target.closest('[data-drop]');
    if (drop && event.target.files) {
      const names = [...event.target.files].map((file) => file.name);
      drop.querySelector('[data-chosen]').textContent = names.join(', ');
      drop.classList.toggle('drop-full', names.length > 0);
    }
  });
  for (const kind of ['dragenter', 'dragleave', 'drop']) {
    document.addEventListener(kind, (event) => {
      const drop = event.target instanceof Element && event.target.closest('[data-drop]');
      if (drop) {
        drop.classList.toggle('drop-over', kind === 'dragenter');
      }
    });
  }

  /* Uploads show how far they are. */
  const send = (form, submitter) => {
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.className = 'upload-progress';
    form.append(bar);
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (event) => {
      bar.value = event.total ? event.loaded / event.total : 0;
    });
    request.addEventListener('load', () => {
      if (request.responseURL && request.responseURL !== location.href) {
        location.assign(request.responseURL);
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      document.querySelector('main').replaceWith(page.querySelector('main'));
      announce();
    });
    request.addEventListener('error', () => form.submit());
    request.open('POST', location.href);
    request.send(new FormData(form, submitter));
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === 'post') {
      form.dataset.sent = 'true';
      setTimeout(() => delete form.dataset.sent, 5000);
    }
    if (form.dataset.progress && [...form.querySelectorAll('input[type=file]')].some((input) => input.files.length)) {
      event.preventDefault();
      send(form, event.submitter);
    }
  });
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) {
      delete form.dataset.sent;
    }
  });

  /* What went wrong is read out and shown first. */
  const announce = () => document.querySelector('[data-focus]')?.focus();
  announce();
})();
