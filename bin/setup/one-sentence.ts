/** Runs a command. Whatever goes wrong is one sentence on standard error and exit status 1, never a stack. */
export async function oneSentence(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
