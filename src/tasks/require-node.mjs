// Plain JavaScript, because an older Node cannot read TypeScript: what is wrong is said here rather than far away from the cause.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Samklang needs Node 24 or later, this is ${process.versions.node}. Run it through npm (npm start, npm test): ` +
      'the package "node" brings version 24. If it is missing, run "npm ci" without --ignore-scripts.',
  );
  process.exit(1);
}
