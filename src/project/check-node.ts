const needed = 24;

// `npm run …` uses the Node that `npm ci` installed; a tool that is called directly may not.
if (Number(process.versions.node.split(".")[0]) < needed) {
  console.error(
    `Regionwebb needs Node ${needed} or later; this is ${process.versions.node}. ` +
      `Run "npm ci" and then a command of package.json ("npm start", "npm run build", "npm test"): ` +
      "they use the Node that npm ci installed.",
  );
  process.exit(2);
}
