// One process for all tests of the whole site, so that it is built once.
import "./built-site/html.ts";
import "./built-site/languages.ts";
import "./built-site/links.ts";
import "./built-site/own-content.ts";
