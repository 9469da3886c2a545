import { ask, doer } from './ask.js';
import { refreshClock, useZone, wireClock } from './clock.js';
import { Handset } from './handset.js';
import { keepPhones, keptPhones } from './kept-phones.js';

const byId = (id) => document.getElementById(id);
const handsets = new Map();
const nameOf = (number) => handsets.get(number)?.name ?? number;

let refreshing = Promise.resolve();

/** One refresh after the other, so that nothing is drawn twice. */
function refresh(numbers = [...handsets.keys()]) {
  refreshing = refreshing
    .then(() => Promise.all([refreshClock(), ...numbers.map((number) => handsets.get(number)?.refresh())]))
    .catch(() => {
      byId('trouble').textContent = 'The hotline on this machine does not answer. Is npm start still running?';
    });
  return refreshing;
}

const doing = doer(byId('trouble'), refresh);

function addHandset({ name, number }) {
  if (handsets.has(number)) return;
  const handset = new Handset({ name, number, doing, nameOf });
  handsets.set(number, handset);
  byId('phones').append(handset.card);
}

const keep = () => keepPhones([...handsets.values()].map(({ name, number }) => ({ name, number })));

wireClock(doing);
byId('add').addEventListener('submit', (event) => {
  event.preventDefault();
  const { name, number } = Object.fromEntries(new FormData(event.target));
  event.target.reset();
  addHandset({ name, number });
  keep();
  void refresh([number]);
});

const { hotlines, zone } = await ask('/sim');
byId('hotline').textContent = hotlines.map(({ number }) => number).join(', ');
useZone(zone);
for (const phone of keptPhones()) addHandset(phone);
keep();
await refresh();
const events = new EventSource('/sim/events');
events.addEventListener('changed', ({ data }) => refresh(JSON.parse(data).phones));
events.addEventListener('open', () => refresh());
