// `npm ci` must not download a browser: tests use the system's, or @sparticuz/chromium from the registry.
module.exports = { skipDownload: true };
