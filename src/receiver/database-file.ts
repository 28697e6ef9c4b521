/** The file that keeps the messages, unless a command is told another one. */
export const databaseFile = "messages.sqlite";
