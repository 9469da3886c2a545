import segments from 'sms-segments-calculator';

/** How many segments a text is billed as. */
export const segmentsOf = (body: string): number => new segments.SegmentedMessage(body).segmentsCount;
