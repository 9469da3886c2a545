import { ask } from './ask.js';
import { speakWords, stateWords } from './call-words.js';
import { Keypad } from './keypad.js';

const isOngoing = (call) => call !== null && ['ringing', 'in-progress'].includes(call.status);

/** Which of the controls a phone shows. */
function stageOf(call) {
  if (!isOngoing(call)) return 'idle';
  return call.status === 'ringing' && call.direction === 'outbound' ? 'ringing' : 'talking';
}

/** Keys are heard before the tone as well: to go back, or to reach a person. */
const hearsKeys = ({ waitingFor }) => waitingFor === 'recording' || (waitingFor?.includes('digits') ?? false);

/** The calling part of a handset: it dials, rings, hears, presses keys and speaks. */
export class CallPanel {
  #area;
  #number;
  #doing;
  #nameOf;
  #keypad;
  #sid = null;
  #call = null;
  /** Lines of the call that are on the page. */
  #drawn = 0;

  constructor({ area, name, number, doing, nameOf }) {
    this.#area = area;
    this.#number = number;
    this.#doing = doing;
    this.#nameOf = nameOf;
    area.ariaLabel = `${name}’s calls`;
    this.#find('.heard').ariaLabel = `What ${name} hears`;
    // It scrolls, so the keyboard must be able to reach it.
    this.#find('.heard').tabIndex = 0;
    this.#keypad = new Keypad({
      group: this.#find('.keypad'),
      shown: this.#find('.pressed'),
      area,
      send: (digits) => this.#act(this.#find('.keypad'), { digits }),
    });
    this.#wire();
    this.#draw(null);
  }

  /** Shows the call that this phone is in now, or how the last one ended. */
  async show(ongoing) {
    if (ongoing !== null) this.#follow(ongoing.sid);
    if (this.#sid === null) return;
    const ended = ongoing === null && !isOngoing(this.#call) && this.#call !== null;
    if (!ended) this.#draw(ongoing ?? (await ask(`/sim/calls/${this.#sid}`).catch(() => null)));
  }

  #find(selector) {
    return this.#area.querySelector(selector);
  }

  #wire() {
    const click = (selector, action) =>
      this.#find(selector).addEventListener('click', ({ currentTarget }) => this.#act(currentTarget, action));
    click('.hang-up', { hangup: true });
    click('.silent', { silence: true });
    for (const answer of ['human', 'machine', 'busy', 'no-answer']) click(`[data-answer="${answer}"]`, { answer });
    this.#find('.dial').addEventListener('click', ({ currentTarget }) => this.#dial(currentTarget));
    this.#find('.speak').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#speak(event.submitter ?? this.#find('.speak button'));
    });
  }

  #dial(button) {
    return this.#doing(button, async () => {
      const { sid } = await ask('/sim/calls', 'POST', { from: this.#number });
      this.#follow(sid);
    });
  }

  #speak(button) {
    const box = this.#find('.speak input');
    const words = box.value;
    box.value = '';
    const recording = this.#call?.waitingFor === 'recording';
    const leaves = button.matches('.and-hang-up') && { hangup: true };
    return this.#act(button, recording ? { record: words, ...leaves } : { speech: words });
  }

  #act(control, action) {
    return this.#doing(control, () => ask(`/sim/calls/${this.#sid}`, 'POST', action));
  }

  #follow(sid) {
    if (sid === this.#sid) return;
    this.#sid = sid;
    this.#call = null;
    this.#drawn = 0;
    this.#find('.heard').replaceChildren();
  }

  #draw(call) {
    this.#call = call;
    // A hotline that keeps nothing has started anew.
    if (call === null) this.#follow(null);
    this.#drawHeard(call?.transcript ?? []);
    const words = stateWords(call, this.#nameOf);
    const state = this.#find('.state');
    // Said aloud by screen readers, so only when it is news.
    if (state.textContent !== words) state.textContent = words;
    this.#drawStage(stageOf(call));
    this.#drawSpeak(call === null ? undefined : speakWords(call));
    this.#keypad.open = isOngoing(call) && hearsKeys(call);
    this.#find('.silent').hidden = call?.waitingFor === null;
  }

  #drawHeard(transcript) {
    const heard = this.#find('.heard');
    heard.hidden = transcript.length === 0;
    const fresh = transcript.slice(this.#drawn).map((words) => {
      const line = document.createElement('li');
      line.textContent = words;
      return line;
    });
    if (fresh.length === 0) return;
    this.#drawn = transcript.length;
    heard.append(...fresh);
    heard.scrollTop = heard.scrollHeight;
  }

  #drawStage(stage) {
    if (this.#area.dataset.stage === stage) return;
    const focused = this.#area.contains(document.activeElement);
    this.#area.dataset.stage = stage;
    for (const part of this.#area.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== stage;
    // What had the focus is gone from the page.
    if (focused && stage === 'talking') this.#keypad.focus();
    else if (focused && stage === 'idle') this.#find('.dial').focus();
  }

  #drawSpeak(words) {
    const form = this.#find('.speak');
    const focused = form.contains(document.activeElement);
    form.hidden = words === undefined;
    if (words === undefined) return focused ? this.#keypad.focus() : undefined;
    form.querySelector('label span').textContent = words.label;
    form.querySelector('button').textContent = words.button;
    form.querySelector('.and-hang-up').hidden = this.#call.waitingFor !== 'recording';
  }
}
