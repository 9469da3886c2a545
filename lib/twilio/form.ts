/** What a webhook carries, decoded. A name that came more than once holds a list; nothing is trimmed or dropped. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

export type FormResult =
  | { readonly form: Form }
  | { readonly refused: 'too-large' | 'too-many-fields' | 'unreadable-body' };

/** Bytes. Twilio's largest webhook is far below; above it nothing is decoded or hashed. */
const LARGEST_BODY = 64 * 1024;
const MOST_FIELDS = 250;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Only `isBase64Encoded` tells how to read the body: HTTP APIs and Function URLs encode it, emulators do not. */
export function readForm(body: string | null | undefined, isBase64Encoded: boolean): FormResult {
  const given = body ?? '';
  if (bytesOf(given, isBase64Encoded) > LARGEST_BODY) return { refused: 'too-large' };
  if (isBase64Encoded && !BASE64.test(given)) return { refused: 'unreadable-body' };
  const text = isBase64Encoded ? Buffer.from(given, 'base64').toString('utf8') : given;
  if (fieldCount(text) > MOST_FIELDS) return { refused: 'too-many-fields' };
  return { form: decode(text) };
}

/** One value of a form or nothing; a list is nothing, for Twilio never sends one. */
export function field(form: Form, name: string): string | undefined {
  const value = form[name];
  return typeof value === 'string' ? value : undefined;
}

const bytesOf = (body: string, isBase64Encoded: boolean): number =>
  isBase64Encoded ? Math.floor((body.length * 3) / 4) : Buffer.byteLength(body);

const fieldCount = (text: string): number => text.split('&', MOST_FIELDS + 1).length;

function decode(text: string): Form {
  // Without a prototype, a field called `__proto__` is a field like any other (and signed like any other).
  const form: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const before = form[name];
    if (before === undefined) form[name] = value;
    else if (typeof before === 'string') form[name] = [before, value];
    else before.push(value);
  }
  return form;
}
