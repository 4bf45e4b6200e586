// Loaded first into a process that is measured: when it ends it says how much processor time it used.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`used ${Math.round((user + system) / 1_000)} ms\n`);
});
