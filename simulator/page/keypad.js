const KEYS = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', ''],
  ['#', ''],
];
const SPOKEN = { '*': 'star', '#': 'pound' };
/** Milliseconds after which a number is taken as complete, as a hotline waits for the next key. */
const PAUSE = 1_000;

/**
 * Twelve keys, worked by mouse or by the keyboard anywhere in `area` but in a box for words. `send` gets what was
 * pressed together: after a pause, or at once with star or pound.
 */
export class Keypad {
  #group;
  #shown;
  #send;
  #pressed = '';
  #timer;

  constructor({ group, shown, area, send }) {
    this.#group = group;
    this.#shown = shown;
    this.#send = send;
    // The focus comes here when a call begins, for typing digits.
    group.tabIndex = -1;
    group.append(...KEYS.map(([key, letters]) => this.#button(key, letters)));
    area.addEventListener('keydown', (event) => this.#typed(event));
  }

  /** Keys are heard only while the hotline waits for them. */
  set open(open) {
    this.#group.ariaDisabled = String(!open);
    if (!open) this.#clear();
  }

  focus() {
    this.#group.focus();
  }

  #button(key, letters) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.key = key;
    button.ariaLabel = SPOKEN[key] ?? key;
    const small = document.createElement('small');
    small.textContent = letters;
    button.append(key, small);
    button.addEventListener('click', () => this.#press(key));
    return button;
  }

  #typed(event) {
    const elsewhere = event.target.matches('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey;
    if (elsewhere || event.repeat || !/^[\d*#]$/u.test(event.key)) return;
    event.preventDefault();
    this.#press(event.key);
  }

  #press(key) {
    if (this.#group.ariaDisabled === 'true') return;
    this.#pressed += key;
    this.#shown.textContent = `Pressed ${this.#pressed}`;
    clearTimeout(this.#timer);
    if (key in SPOKEN) this.#done();
    else this.#timer = setTimeout(() => this.#done(), PAUSE);
  }

  #done() {
    const pressed = this.#pressed;
    this.#pressed = '';
    clearTimeout(this.#timer);
    this.#send(pressed);
  }

  #clear() {
    clearTimeout(this.#timer);
    this.#pressed = '';
    this.#shown.textContent = '';
  }
}
