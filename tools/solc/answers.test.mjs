import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { asksForInterfacesAlone, keep, recall } from "./answers.mjs";

const asks = (outputSelection) => asksForInterfacesAlone({ settings: { outputSelection } });

test("only a question for nothing but interfaces is one", () => {
  assert.ok(asks({ "*": { "*": ["abi"] } }));
  assert.ok(asks({ "a.sol": { "*": ["abi"], "": [] }, "b.sol": { B: ["abi"] } }));
  assert.ok(!asks({ "*": { "*": ["abi", "metadata"] } }));
  assert.ok(!asks({ "*": { "*": ["abi"], "": ["ast"] } }));
  assert.ok(!asks({ "a.sol": { "*": ["abi"] }, "b.sol": { "*": ["evm.bytecode"] } }));
  assert.ok(!asks({ "*": { "*": [] } }));
  assert.ok(!asks({}));
});

test("an answer is given to its own question alone, and only the last one is kept", (t) => {
  const folder = join(mkdtempSync(join(tmpdir(), "answers-")), "cache");
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  assert.equal(recall(folder, "1", "question"), undefined);
  keep(folder, "1", "question", "answer\nof two lines");
  assert.equal(recall(folder, "1", "question"), "answer\nof two lines");
  assert.equal(recall(folder, "2", "question"), undefined, "another compiler");
  assert.equal(recall(folder, "1", "question "), undefined, "another question");
  keep(folder, "1", "another", "other");
  assert.equal(recall(folder, "1", "another"), "other");
  assert.equal(recall(folder, "1", "question"), undefined);
  assert.deepEqual(readdirSync(folder), ["interfaces"], "nothing is left beside it");
});

test("where nothing can be kept, nothing is", (t) => {
  const folder = join(mkdtempSync(join(tmpdir(), "answers-")), "file");
  t.after(() => rmSync(folder, { force: true }));
  writeFileSync(folder, "no folder");
  keep(folder, "1", "question", "answer");
  assert.equal(recall(folder, "1", "question"), undefined);
});
