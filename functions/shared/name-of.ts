/** The class of an error: all of it that may be logged. Messages quote what they failed on, which can be anybody's words. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
