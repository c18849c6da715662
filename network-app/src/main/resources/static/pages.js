// What pages do beside htmx, so that whoever uses a keyboard, a screen reader or a phone knows where they are. All of it
// is a comfort: without this file every page and every form still works.
(() => {
  'use strict';

  const strip = () => document.getElementById('lost');
  let coming = null;
  let again = null;

  // A form that is taken leads back to a part of a page, but a script is not told which part a redirect led to.
  const part = ({ pathInfo, requestConfig }) => {
    const back = new URL(requestConfig.parameters.back || '', location.origin);
    return back.pathname === new URL(pathInfo.responsePath, location.origin).pathname ? back.hash : '';
  };

  // Answers are pages, those that refuse as well.
  document.addEventListener('htmx:configRequest', ({ detail }) => { detail.headers.Accept = 'text/html'; });

  const wholePage = target => target === document.body || target.id === 'main';

  document.addEventListener('htmx:beforeSwap', ({ detail }) => {
    coming = null;
    strip().hidden = true;
    if (!wholePage(detail.target)) {
      detail.shouldSwap = detail.shouldSwap && isNews(detail);
      return;
    }
    const { requestConfig, pathInfo, xhr } = detail;
    const path = new URL(pathInfo.responsePath, location.origin).pathname;
    const done = requestConfig.verb === 'post' && xhr.status < 400;
    coming = {
      stays: done ? path === location.pathname : (requestConfig.elt.getAttribute('hx-swap') || '').includes('show:none'),
      part: done ? part(detail) : pathInfo.anchor ? '#' + pathInfo.anchor : '',
    };
    detail.swapOverride = (detail.target === document.body ? 'innerHTML' : 'outerHTML') + ' show:none';
  });

  // Two taps can be answered in another order than they were made; a list that is older than the one shown says nothing.
  const isNews = ({ target, serverResponse }) => {
    const position = html => Number((/data-position="(\d+)"/.exec(html) || [0, 0])[1]);
    return position(serverResponse) >= position(target.innerHTML);
  };

  // When two answers come at once, the second one's form is gone, and htmx looks for the place of what was said beside it.
  document.addEventListener('htmx:oobErrorNoTarget', ({ detail }) => {
    const place = document.getElementById(detail.content.id);
    if (place) {
      place.replaceWith(detail.content);
      htmx.process(detail.content);
    }
  });

  document.addEventListener('htmx:beforeHistoryUpdate', ({ detail }) => {
    if (coming && !detail.history.path.includes('#')) {
      detail.history.path += coming.part;
    }
  });

  // What was said is said once, also to who comes back.
  document.addEventListener('htmx:beforeHistorySave', () => {
    const said = document.getElementById('said');
    if (said) {
      said.replaceChildren();
    }
  });

  document.addEventListener('htmx:afterSettle', () => {
    if (!coming) {
      return;
    }
    const { stays, part: hash } = coming;
    coming = null;
    const goal = hash && document.getElementById(hash.slice(1));
    if (!stays && !goal) {
      window.scrollTo(0, 0);
    } else if (goal) {
      goal.scrollIntoView({ block: stays ? 'nearest' : 'start' });
    }
    const fault = document.querySelector('main [aria-invalid=true], #refusal');
    if (fault) {
      fault.focus();
    } else if (document.activeElement === document.body) {
      land(goal ? goal.querySelector('h2') || goal : document.querySelector('main h1'));
    }
  });

  const land = on => {
    if (on) {
      on.tabIndex = -1;
      on.focus({ preventScroll: true });
    }
  };

  const lost = (why, retry) => {
    again = retry;
    strip().hidden = false;
    strip().querySelector('span').textContent = strip().dataset[why];
  };

  // Pressed again, so that what was typed meanwhile goes along.
  const press = (elt, event) => () => ((event && event.submitter) || elt.querySelector('button') || elt).click();
  const sent = ({ elt, requestConfig }) => press(elt, requestConfig.triggeringEvent);

  document.addEventListener('htmx:sendError', ({ detail }) => lost('unsaid', sent(detail)));
  document.addEventListener('htmx:timeout', ({ detail }) => lost('unsure', sent(detail)));
  document.addEventListener('submit', event => {
    if (!event.defaultPrevented && !navigator.onLine) {
      event.preventDefault();
      lost('unsaid', press(event.target, event));
    }
  });
  // What was typed and not sent is not left behind unasked.
  const typed = () => [...document.querySelectorAll('main form[method=post] :is(input, textarea)')]
    .some(field => !/^(hidden|file|checkbox|radio)$/.test(field.type) && field.value !== field.defaultValue);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    const leaves = link && !link.getAttribute('href').startsWith('#') && !link.closest('form') && !link.hasAttribute('download');
    if (leaves && typed() && !confirm(strip().dataset.typed)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // What was said goes by itself after a while, unless somebody is at it, or at once by its cross.
  const SAID_FOR = 10000;
  let going = 0;
  const said = () => document.querySelector('#said > .said');
  const go = () => {
    if (said() && said().matches(':hover, :focus-within')) {
      going = setTimeout(go, SAID_FOR);
    } else if (said()) {
      said().remove();
    }
  };
  const watchSaid = () => {
    if (!said() || said().querySelector('.close')) {
      return;
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'plain close';
    close.textContent = '×';
    close.setAttribute('aria-label', strip().dataset.close);
    close.addEventListener('click', () => said().remove());
    said().append(close);
    clearTimeout(going);
    going = setTimeout(go, SAID_FOR);
  };
  document.addEventListener('DOMContentLoaded', watchSaid);
  document.addEventListener('htmx:afterSettle', watchSaid);

  document.addEventListener('click', event => {
    if (event.target.closest('#lost button')) {
      strip().hidden = true;
      again();
    }
  });
})();
