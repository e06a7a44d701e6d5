import { expect, it } from "vitest";
import { narrowerScope } from "./narrower.js";

it("a row's scope is its place, its month or its people, where these say the same", () => {
  expect(narrowerScope(["place"], { place: "Homs", placeId: "iso:SY-HI" }, [])).toEqual({ place: "iso:SY-HI" });
  expect(narrowerScope(["place"], { place: "unknown" }, [])).toBeNull();
  expect(narrowerScope(["month"], { month: "2016-02" }, [])).toEqual({ from: "2016-02-01", to: "2016-02-29" });
  expect(narrowerScope(["month"], { month: "unknown" }, [])).toBeNull();
  expect(narrowerScope(["status"], { status: "civilian" }, [])).toEqual({ people: ["civilians"] });
  expect(narrowerScope(["age"], { age: "under-18" }, [])).toEqual({ people: ["children"] });
});

it("a row of fewer people than its name says has none", () => {
  expect(narrowerScope(["status"], { status: "civilian" }, ["women"])).toBeNull();
  expect(narrowerScope(["status"], { status: "unknown" }, [])).toBeNull();
  expect(narrowerScope(["sex"], { sex: "woman" }, [])).toBeNull();
  expect(narrowerScope(["party"], { party: "civilians" }, [])).toBeNull();
  expect(narrowerScope(["status", "age"], { status: "civilian", age: "under-18" }, [])).toBeNull();
});
