/** Puts the focus on what takes the place of a control that goes, so that the keyboard is not lost at the top. */
export const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
