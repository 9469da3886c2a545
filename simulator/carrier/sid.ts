import { randomBytes } from 'node:crypto';

export const newSid = (prefix: 'SM' | 'CA' | 'RE' | 'TR'): string => `${prefix}${randomBytes(16).toString('hex')}`;
