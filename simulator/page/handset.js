import { ask, phonePath } from './ask.js';
import { CallPanel } from './call.js';
import { clockTime } from './clock.js';

/** One phone on the page: its texts, its calls, and what kind of phone it is. */
export class Handset {
  name;
  number;
  card;
  #calls;
  #doing;
  /** Texts that are on the page. */
  #drawn = 0;

  constructor({ name, number, doing, nameOf }) {
    this.name = name;
    this.number = number;
    this.#doing = doing;
    this.card = document.getElementById('handset').content.firstElementChild.cloneNode(true);
    this.card.ariaLabel = `${name}’s phone`;
    this.#find('h3').textContent = name;
    this.#find('.number').textContent = number;
    this.#find('.messages').ariaLabel = `${name}’s messages`;
    // It scrolls, so the keyboard must be able to reach it.
    this.#find('.messages').tabIndex = 0;
    this.#calls = new CallPanel({ area: this.#find('.call'), name, number, doing, nameOf });
    this.#wireTexts();
    this.#wireKind();
  }

  async refresh() {
    const { messages, kind, call } = await ask(phonePath(this.number));
    this.#find('select').value = kind;
    this.#drawMessages(messages);
    await this.#calls.show(call);
  }

  #find(selector) {
    return this.card.querySelector(selector);
  }

  #wireTexts() {
    const form = this.#find('.write');
    const box = this.#find('textarea');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const body = box.value;
      box.value = '';
      void this.#doing(form.querySelector('button'), () => ask('/sim/texts', 'POST', { from: this.number, body }));
      box.focus();
    });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
  }

  #wireKind() {
    this.#find('select').addEventListener('change', ({ currentTarget }) =>
      this.#doing(currentTarget, () => ask(phonePath(this.number), 'PATCH', { kind: currentTarget.value })),
    );
  }

  #drawMessages(messages) {
    const list = this.#find('.messages');
    // A hotline that keeps nothing has started anew.
    if (messages.length < this.#drawn) {
      list.replaceChildren();
      this.#drawn = 0;
    }
    const fresh = messages.slice(this.#drawn);
    if (fresh.length === 0) return;
    this.#drawn = messages.length;
    list.append(...fresh.map(messageLine));
    list.scrollTop = list.scrollHeight;
  }
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
