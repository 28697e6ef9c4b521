import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { openSiteOfAudit } from "../../scripts/site-of-audit.ts";
import { auditFiles } from "../../src/audit/audit-files.ts";
import { auditPages } from "../../src/audit/browser/audit-pages.ts";
import type { AuditFinding } from "../../src/audit/finding.ts";
import { auditStates } from "../../src/audit/matrix.ts";
import { ruleOf } from "../../src/audit/register.ts";
import { auditRules } from "../../src/audit/registry.ts";
import { type Origins, type Source, sourceOf } from "../../src/audit/report/source-of.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { auditDefaults } from "./audited-pages.ts";
import { plantFaults } from "./planted-faults/plant-faults.ts";
import type { PlantedFault } from "./planted-faults/planted-fault.ts";
import { plantedFaults } from "./planted-faults.ts";
import { referenceSite } from "./visit.ts";

/** The state that every page is judged in, whatever its fault. */
const plainState = "light";

/**
 * Judges the planted pages: those together that need the same states and the same judge, who looks
 * only where the audit has him look.
 */
async function auditPlantedPages(folder: string): Promise<readonly AuditFinding[]> {
  const seen = plantedFaults.filter(({ states }) => states !== undefined);
  const findings: AuditFinding[] = [];
  for (const [key, faults] of Map.groupBy(seen, (fault) => needsOf(fault).join())) {
    const [judge, ...needed] = key.split(",");
    const looks = await auditPages({
      ...auditDefaults,
      folder,
      pages: faults.map(({ page }) => page),
      states: auditStates
        .filter(({ id }) => needed.includes(id))
        .map((state) => ({ ...state, engines: state.engines.filter((one) => one === judge) })),
      rules: auditRules,
      lanes: 2,
    });
    findings.push(...looks.flatMap((look) => look.findings));
  }
  return findings;
}

/** The engine that must find a fault, and the states in which it looks for it. */
function needsOf(fault: PlantedFault): readonly string[] {
  const [engine, rule] = fault.rule.split(":");
  return [rule === undefined ? "own" : String(engine), ...statesOf(fault)];
}

function statesOf({ states = [], notIn = [] }: PlantedFault): readonly string[] {
  return [...new Set([plainState, ...states, ...notIn])].sort();
}

/** What was found, as a text that can be read in a message. */
function told(findings: readonly AuditFinding[], origins: Origins): string {
  const lines = findings.map((one) => {
    const { cause, file = "–" } = sourceOf(one, origins);
    return `${ruleOf(one)} in ${one.state ?? "the file"}, ${cause} ${file}: ${one.html ?? one.message ?? ""}`;
  });
  return lines.length === 0 ? "nothing was found" : `what was found:\n${lines.join("\n")}`;
}

function isSame(one: Source, other: Source): boolean {
  return one.cause === other.cause && one.file === other.file;
}

describe("a planted fault", () => {
  const folder = join(temporaryFolder(), "site");
  let findings: readonly AuditFinding[] = [];
  let origins: Origins;

  before(async () => {
    plantFaults(await referenceSite(), folder, plantedFaults);
    ({ origins } = await openSiteOfAudit(generatorRoot));
    const { findings: ofFiles } = await auditFiles(folder);
    findings = [...ofFiles, ...(await auditPlantedPages(folder))];
  });

  test("is one of at least forty, each on a page of its own, in states that there are", () => {
    assert.ok(plantedFaults.length >= 40);
    assert.equal(new Set(plantedFaults.map(({ page }) => page)).size, plantedFaults.length);
    assert.equal(new Set(plantedFaults.map(({ name }) => name)).size, plantedFaults.length);
    const known = new Set(auditStates.map(({ id }) => id));
    const named = plantedFaults.flatMap(statesOf);
    assert.deepEqual(
      [...new Set(named)].filter((id) => !known.has(id)),
      [],
    );
  });

  for (const fault of plantedFaults)
    test(`${fault.name}: ${fault.rule} on ${fault.page}`, () => {
      const { page, rule, html = "", states, notIn = [], source } = fault;
      const onPage = findings.filter((one) => one.page === page);
      const ofRule = onPage.filter(
        (one) => ruleOf(one) === rule && (one.html ?? "").includes(html),
      );
      const all = told(onPage, origins);
      assert.ok(ofRule.length > 0, `${rule} was not found on ${page}; ${all}`);
      for (const state of states ?? [undefined]) {
        const inState = ofRule.filter((one) => one.state === state);
        assert.ok(inState.length > 0, `${rule} was not found in ${state ?? "the file"}; ${all}`);
        const isRight = inState.some((one) => isSame(sourceOf(one, origins), source));
        assert.ok(isRight, `${rule} was not found in ${source.file ?? "the generator"}; ${all}`);
      }
      const wrong = ofRule.filter(({ state = "" }) => notIn.includes(state));
      assert.deepEqual(wrong, [], `${rule} was found where it is not`);
    });
});
