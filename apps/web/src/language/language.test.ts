import { describe, expect, it } from "vitest";
import { languageOfPath, pathIn, preferredLanguage } from "./language.js";
import { loadMessages } from "./messages/index.js";
import { placePhrase } from "./place.js";
import { createText } from "./text.js";

describe("the language of an address", () => {
  it("is its first part", () => {
    expect(languageOfPath("/ar/claims")).toBe("ar");
    expect(languageOfPath("/arabic")).toBeNull();
    expect(pathIn("fr", "/en/claims")).toBe("/fr/claims");
    expect(pathIn("fr", "/claims")).toBe("/fr/claims");
    expect(pathIn("ar", "/en")).toBe("/ar");
  });

  it("is else the first that the reader wants and the site speaks", () => {
    expect(preferredLanguage(["de-DE", "ar-SY", "fr"])).toBe("ar");
    expect(preferredLanguage(["de"])).toBe("en");
  });
});

describe("places in a sentence", () => {
  it("takes the preposition that the language needs", async () => {
    const fr = createText("fr", await loadMessages("fr"));
    const ar = createText("ar", await loadMessages("ar"));
    const aleppo = { id: "iso:SY-HL", kind: "admin1" as const, name: "Aleppo", names: { fr: "Alep", ar: "حلب" } };
    expect(placePhrase(fr, aleppo)).toBe("dans le gouvernorat d’Alep");
    expect(placePhrase(ar, aleppo)).toBe("في محافظة حلب");
    expect(placePhrase(fr, { id: "x", kind: "admin1", name: "Damas" })).toBe("dans le gouvernorat de Damas");
    expect(placePhrase(fr, { id: "iso:SY", kind: "country", name: "Syrie" })).toBe("en Syrie");
    expect(placePhrase(fr, { id: "iso:ML", kind: "country", name: "Mali" })).toBe("au Mali");
    expect(placePhrase(fr, { id: "iso:IQ", kind: "country", name: "Irak" })).toBe("en Irak");
  });
});
