import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { importInto } from "./import-into.ts";

const focus = `Meny

Det här är fokus för året

Bild på en ny bro. Foto: Bo Bildström
Bron är ett av kommunens arbetsområden. Foto: Bo Bildström

Fler broar. Bättre vägar. Det är några av de områden som är i fokus för Exempelby kommun under året, och fler blir det.

 

Redaktör: Edith Eaglewing

Uppdaterad: 2017-01-13

Kommentera här...
Fyll i ditt namn
Fyll i din e-postadress...

Lyssna på sidan

Kontaktperson

Kim Kvist

Välkommen att kontakta
mig för mer information!

Kim Kvist

Gatuchef

Chef för kommunens gator, med det övergripande ansvaret för utvecklingen av dem.

Skicka e-post
Telefon: 070-174 06 99
`;

const talk = `Kommunen satsar en miljon till

• Broarna ska hålla. • Vägarna ska vara jämna. • Alla ska vara nöjda.

Så ser målen ut för det arbete som kommunen nu drar igång när det gäller broar och vägar i hela Exempelby.

Varför är det så viktigt?
- Det är ingen hemlighet att broarna är gamla, förklarar Kim Kvist (S), ordförande i nämnden, och berättar mer om dem.

För mer information, kontakta
Åsa Östvik, strateg, 070 – 174 06 12

Uppdaterad: 2018-09-24
`;

const agreement = `Samverkan för bättre broar

Publicerad 3 april 2023

Broarna ska byggas för att möta framtiden. Kommunen och länet ska arbeta tydligare tillsammans med dem.

− Det är glädjande att kunna berätta om det här, säger Kim Kvist, som är kommunens gatuchef sedan många år.

Fakta

Under fyra år kommer kommunen och länet att stärka sin samverkan om broarna, som är många och gamla.

  • Starka broar  
  •  Breda broar   

 

Bilden: Kim Kvist skriver på.
`;

const programme = `Program för dagen

Välkommen till en dag om broar, som är öppen för alla som vill veta mer om dem och om hur de byggs.

  onsdag 20 mars

  Plats

  Digitalt

  Tid

  9:00 - 9:05

  Programbild

  Välkomna

  Kim Kvist inleder.

  onsdag 20 mars

  Plats

  Digitalt

  Tid

  9:05 - 9:10

  Programbild

  Dagen ramas in.

  torsdag 21 mars

  Plats

  Stadshuset

  Tid

  9:20-9:30

  Broar i världen

  • Långa broar
  • Höga broar
`;

async function importText(text: string, kind = "news") {
  const imported = await importInto({ "text.txt": text }, { kind });
  const [page] = imported.pages;
  assert.deepEqual([...imported.failures, ...imported.faults], []);
  const codes = page?.remarks.map(({ code }) => code);
  return { text: imported.read(page?.written[0] ?? ""), codes };
}

describe("a text that somebody has copied from a page", () => {
  test("loses what belongs to the site around it, and keeps its contact in a paragraph", async () => {
    const { text, codes } = await importText(focus);
    assert.equal(
      text,
      `---
title: Det här är fokus för året
updated: 2017-01-13
editor: edith-eaglewing
---

Bild på en ny bro. Foto: Bo Bildström\\
Bron är ett av kommunens arbetsområden. Foto: Bo Bildström

Fler broar. Bättre vägar. Det är några av de områden som är i fokus för Exempelby kommun under året, och fler blir det.

Kontaktperson

Kim Kvist\\
Välkommen att kontakta\\
mig för mer information!\\
Kim Kvist\\
Gatuchef\\
Chef för kommunens gator, med det övergripande ansvaret för utvecklingen av dem.\\
Skicka e-post\\
Telefon: 070-174 06 99
`,
    );
    assert.deepEqual(codes, ["picture-credit", "contact-unknown"]);
  });

  test("has lists, and what people say", async () => {
    const { text, codes } = await importText(talk);
    assert.match(
      text,
      /^- Broarna ska hålla\.\n- Vägarna ska vara jämna\.\n- Alla ska vara nöjda\.$/m,
    );
    assert.match(text, /^Varför är det så viktigt\?\\\n– Det är ingen hemlighet/m);
    assert.match(text, /^contacts:\n {2}- asa-ostvik\n---$/m);
    assert.doesNotMatch(text, /För mer information|Östvik|Uppdaterad/);
    assert.deepEqual(codes, ["contact-referenced"]);
  });

  test("has a day, and a box of facts at its end", async () => {
    const { text, codes } = await importText(agreement);
    assert.match(text, /^published: 2023-04-03$/m);
    assert.match(text, /^– Det är glädjande/m);
    assert.match(
      text,
      /^::: fact Fakta\nUnder fyra år .*\n\n- Starka broar\n- Breda broar\n\nBilden: .*\n:::$/m,
    );
    assert.deepEqual(codes, ["heading-guessed", "fact-guessed", "picture-credit"]);
  });

  test("has a programme, which becomes a list", async () => {
    const { text, codes } = await importText(programme);
    assert.match(
      text,
      /^- \*\*9:00 - 9:05\*\* Välkomna \(onsdag 20 mars, Digitalt\)\n\n {2}Kim Kvist inleder\.\n\n- \*\*9:05 - 9:10\*\* Dagen ramas in\.\n\n- \*\*9:20-9:30\*\* Broar i världen \(torsdag 21 mars, Stadshuset\)\n\n {2}- Långa broar\n {2}- Höga broar$/m,
    );
    // A page of this kind must have a day, and the text names none.
    assert.match(text, /^published: 2024-05-01$/m);
    assert.deepEqual(codes, ["no-date", "programme"]);
  });

  test("needs no day as a plain page", async () => {
    const imported = await importInto({ "text.txt": programme });
    assert.match(imported.read("src/content/sv/text.md"), /^---\ntitle: Program för dagen\n---\n/);
  });
});

describe("a file of Markdown", () => {
  test("is read as such, with HTML in it, and without the fields at its top", async () => {
    const markdown =
      "---\nlayout: post\n---\n# Broar\n\n**Fet** [länk](https://x.example) <b>HTML</b>\n\n| a | b |\n|---|---|\n| c | d |\n";
    const { read, faults } = await importInto({ "broar.md": markdown });
    assert.deepEqual(faults, []);
    assert.equal(
      read("src/content/sv/broar.md"),
      "---\ntitle: Broar\n---\n\n**Fet** [länk](https://x.example/) **HTML**\n\n::: table Broar\n| a | b |\n| --- | --- |\n| c | d |\n:::\n",
    );
  });
});
