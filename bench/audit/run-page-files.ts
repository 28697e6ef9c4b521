import { auditPageFiles } from "../../src/audit/audit-page-files.ts";
import { fileOfAddress } from "../../src/audit/page-address.ts";

/**
 * Judges the HTML of pages of a built site as the audit does, by html-validate and by our own rules, without
 * a browser: `run-page-files.ts FOLDER PAGE…`.
 */
const [folder = "", ...pages] = process.argv.slice(2);
const results = await auditPageFiles(folder, pages.map(fileOfAddress));
if (results.length < pages.length) process.exitCode = 1;
