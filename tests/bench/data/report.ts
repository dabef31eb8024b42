/** Writes one line for whoever runs the bench. */
export const say = (line = ""): void => void process.stdout.write(`${line}\n`);
