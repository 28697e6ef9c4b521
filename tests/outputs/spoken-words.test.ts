import assert from "node:assert/strict";
import { test } from "node:test";
import { spokenWords } from "../../src/outputs/spoken-words.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { openProject } from "../../src/project/open-project.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";

for (const [name, root] of Object.entries({ reference: generatorRoot, fixture: fixtureRoot }))
  test(`every language of the ${name} site says how its abbreviations are read`, async () => {
    const { site, translators } = await openProject(root, now);
    const { path, content } = spokenWords(site, translators);
    assert.equal(path, "listen/words.json");
    const words = JSON.parse(content);
    assert.deepEqual(Object.keys(words), site.settings.languages);
    for (const language of site.settings.languages) {
      const { abbreviations, endings, to, picture } = words[language];
      assert.ok(Object.keys(abbreviations).length >= 10, language);
      assert.ok(Object.keys(endings).length >= 3, language);
      for (const text of [...Object.values({ ...abbreviations, ...endings }), to, picture])
        assert.match(String(text), /\p{L}/u);
      for (const short of Object.keys(abbreviations)) assert.doesNotMatch(short, /[=;]/);
    }
    assert.equal(words.sv.abbreviations["t.ex."], "till exempel");
    assert.equal(words.en.abbreviations["e.g."], "for example");
  });
