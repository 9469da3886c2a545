import type { InboundText, Parts } from './ports.ts';

export async function handleText(_parts: Parts, _text: InboundText): Promise<readonly string[]> {
  throw new Error('being written');
}
