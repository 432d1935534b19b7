// Loaded before everything else, and therefore without types: an old Node can't read the files that come after.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `Dit is Node ${process.versions.node}; Doelspoor heeft hier Node 22.18 of nieuwer nodig.`,
      'Start met `npm start` na `npm ci`: op Linux komt Node 24 dan mee. Zet anders zelf een nieuwere Node neer.',
    ].join('\n'),
  );
  process.exit(1);
}
