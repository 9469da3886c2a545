const FIRST = [
  { name: 'Dolores', number: '+12025550102' },
  { name: 'Marcus', number: '+12025550103' },
  { name: 'Ana', number: '+12025550100' },
];
const KEPT = 'porchlight.phones';

const byId = (id) => document.getElementById(id);
const handsets = new Map();
let zone = 'UTC';

async function ask(path, method = 'GET', body = undefined) {
  const answer = await fetch(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error ?? 'That did not work.');
  return said;
}

/** Runs what a button does; meanwhile the button waits, and what goes wrong is said on the page. */
async function doing(button, task) {
  button.disabled = true;
  byId('trouble').textContent = '';
  try {
    await task();
  } catch (error) {
    byId('trouble').textContent = error.message;
  } finally {
    button.disabled = false;
    await refresh();
  }
}

const clockTime = (iso) =>
  new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(
    new Date(iso),
  );

function kept() {
  try {
    const phones = JSON.parse(localStorage.getItem(KEPT));
    return Array.isArray(phones) && phones.length > 0 ? phones : FIRST;
  } catch {
    return FIRST;
  }
}

function keep() {
  const phones = [...handsets].map(([number, { name }]) => ({ name, number }));
  try {
    localStorage.setItem(KEPT, JSON.stringify(phones));
  } catch {
    // A page that may keep nothing shows the first three phones again next time.
  }
}

function addHandset({ name, number }) {
  if (handsets.has(number)) return;
  const card = byId('handset').content.firstElementChild.cloneNode(true);
  const find = (selector) => card.querySelector(selector);
  card.setAttribute('aria-label', `${name}’s phone`);
  find('h3').textContent = name;
  find('.number').textContent = number;
  find('.messages').setAttribute('aria-label', `${name}’s messages`);
  // It scrolls, so the keyboard must be able to reach it.
  find('.messages').tabIndex = 0;
  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const box = find('textarea');
    const body = box.value;
    box.value = '';
    void doing(find('form button'), () => ask('/sim/texts', 'POST', { from: number, body }));
    box.focus();
  });
  find('textarea').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    find('form').requestSubmit();
  });
  find('.call').addEventListener('click', ({ currentTarget }) =>
    doing(currentTarget, async () => {
      const call = await ask('/sim/calls', 'POST', { from: number });
      find('.heard').textContent = `The hotline said: ${call.transcript.join(' ')}`;
    }),
  );
  find('select').addEventListener('change', ({ currentTarget }) =>
    doing(currentTarget, () =>
      ask(`/sim/phones/${encodeURIComponent(number)}`, 'PATCH', { kind: currentTarget.value }),
    ),
  );
  handsets.set(number, { name, card, shown: 0 });
  byId('phones').append(card);
}

function messageLine({ at, direction, body }) {
  const line = document.createElement('li');
  line.className = direction;
  const time = document.createElement('time');
  time.dateTime = at;
  time.textContent = `${direction === 'sent' ? 'Sent' : 'Got'} ${clockTime(at)}`;
  line.append(body === '' ? '(nothing)' : body, time);
  return line;
}

async function refreshHandset(number) {
  const handset = handsets.get(number);
  const { messages, kind } = await ask(`/sim/phones/${encodeURIComponent(number)}`);
  handset.card.querySelector('select').value = kind;
  const list = handset.card.querySelector('.messages');
  // A hotline that keeps nothing has started anew.
  if (messages.length < handset.shown) {
    list.replaceChildren();
    handset.shown = 0;
  }
  const fresh = messages.slice(handset.shown);
  if (fresh.length === 0) return;
  handset.shown = messages.length;
  list.append(...fresh.map(messageLine));
  list.scrollTop = list.scrollHeight;
}

async function refreshClock() {
  const { now, nextDue } = await ask('/sim');
  byId('now').textContent = clockTime(now);
  byId('now').dateTime = now;
  byId('next').textContent = nextDue === null ? 'Nothing is due.' : `Something happens at ${clockTime(nextDue)}.`;
}

let refreshing = Promise.resolve();

/** One refresh after the other, so that no message is drawn twice. */
function refresh(numbers = [...handsets.keys()]) {
  refreshing = refreshing
    .then(() => Promise.all([refreshClock(), ...numbers.filter((each) => handsets.has(each)).map(refreshHandset)]))
    .catch(() => {
      byId('trouble').textContent = 'The hotline on this machine does not answer. Is npm start still running?';
    });
  return refreshing;
}

/** The next half past eight in the morning, on the circle's clock. */
function nextMorning(now) {
  const parts = (time) =>
    Object.fromEntries(
      new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      })
        .formatToParts(time)
        .map(({ type, value }) => [type, Number(value)]),
    );
  const today = parts(now);
  const wanted = Date.UTC(today.year, today.month - 1, today.day + 1, 8, 30);
  // The circle's clock at a first guess tells how far off the guess is; twice, for nights on which clocks change.
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) {
    const there = parts(new Date(guess));
    guess += wanted - Date.UTC(there.year, there.month - 1, there.day, there.hour, there.minute);
  }
  return new Date(guess).toISOString();
}

for (const button of document.querySelectorAll('[data-advance]'))
  button.addEventListener('click', () =>
    doing(button, () => ask('/sim/clock', 'POST', { advance: button.dataset.advance })),
  );
byId('morning').addEventListener('click', ({ currentTarget }) =>
  doing(currentTarget, async () => {
    const { now } = await ask('/sim');
    await ask('/sim/clock', 'POST', { to: nextMorning(new Date(now)) });
  }),
);
byId('add').addEventListener('submit', (event) => {
  event.preventDefault();
  const { name, number } = Object.fromEntries(new FormData(event.target));
  event.target.reset();
  addHandset({ name, number });
  keep();
  void refresh([number]);
});

const { hotlines, zone: circleZone } = await ask('/sim');
byId('hotline').textContent = hotlines.map(({ number }) => number).join(', ');
zone = circleZone;
for (const phone of kept()) addHandset(phone);
keep();
await refresh();
const events = new EventSource('/sim/events');
events.addEventListener('changed', ({ data }) => refresh(JSON.parse(data).phones));
events.addEventListener('open', () => refresh());
