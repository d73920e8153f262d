import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { deal, merge } from "./shares.mjs";

const solc = createRequire(import.meta.url)("solc");
const compile = (input) => JSON.parse(solc.compile(JSON.stringify(input)));

const everything = ["abi", "evm.bytecode", "evm.deployedBytecode", "storageLayout"];

// Three files: one makes a contract of another, and a third inherits an immutable, whose place in the bytecode is told by
// an identifier of the source tree.
const input = (outputSelection) => ({
  language: "Solidity",
  sources: {
    "a.sol": {
      content: `pragma solidity ^0.8.0; contract A { uint256 immutable a = block.number; uint256 kept;
        function f(uint256 x) external view returns (uint256) { return a + x + kept; } }`,
    },
    "b.sol": {
      content: `pragma solidity ^0.8.0; import "./a.sol"; contract B is A {
        function g() external pure returns (uint256 unused) {} }`,
    },
    "c.sol": {
      content: `pragma solidity ^0.8.0; import "./a.sol"; contract C {
        function make() external returns (address) { return address(new A()); } }`,
    },
  },
  settings: { optimizer: { enabled: true, runs: 200 }, evmVersion: "osaka", outputSelection },
});

test("three shares compile to what one piece does", () => {
  const whole = input({ "*": { "": ["ast"], "*": everything } });
  const shares = deal(whole, 3, 1);
  assert.equal(shares.length, 3);
  const outputs = shares.map(compile);
  for (const output of outputs) assert.equal(Object.keys(output.contracts).length, 1);

  const one = compile(whole);
  const joined = merge(outputs);
  assert.deepEqual(joined.contracts, one.contracts);
  assert.deepEqual(joined.sources, one.sources);
  assert.ok(one.errors.length > 0, "the sources warn of nothing, so that nothing could be said twice");
  const said = (output) => output.errors.map((error) => error.formattedMessage).sort();
  assert.deepEqual(said(joined), said(one));
});

test("every share reports a fault in any source", () => {
  const broken = input({ "*": { "*": everything } });
  broken.sources["c.sol"].content = "contract C { nonsense }";
  const joined = merge(deal(broken, 2, 1).map(compile));
  assert.deepEqual(
    joined.errors.map((error) => error.formattedMessage),
    compile(broken).errors.map((error) => error.formattedMessage),
  );
});

test("what is asked of all files is asked of each beside its own, and nothing of a file that is not asked of", () => {
  const [share] = deal(input({ "*": { "*": ["abi"] }, "b.sol": { "*": ["metadata"], "": ["ast"] } }), 2, 1000);
  assert.deepEqual(share.settings.outputSelection, { "*": { "*": ["abi"] }, "b.sol": { "*": ["metadata"], "": ["ast"] } });

  const both = deal(input({ "*": { "*": ["abi"] }, "b.sol": { "*": ["metadata"], "": ["ast"] } }), 2, 1);
  const asked = Object.assign({}, ...both.map((one) => one.settings.outputSelection));
  assert.deepEqual(asked, {
    "a.sol": { "*": ["abi"] },
    "b.sol": { "*": ["abi", "metadata"], "": ["ast"] },
    "c.sol": { "*": ["abi"] },
  });

  const some = deal(input({ "a.sol": { "*": ["abi"] }, "b.sol": { "*": [] }, "c.sol": { "*": ["abi"] } }), 4, 1);
  const files = some.flatMap((one) => Object.keys(one.settings.outputSelection));
  assert.deepEqual(files.sort(), ["a.sol", "c.sol"]);
});

test("there are no more shares than are worth a worker", () => {
  const whole = input({ "*": { "*": ["abi"] } });
  assert.deepEqual(deal(whole, 8), [whole]);
  assert.deepEqual(deal(whole, 1, 1), [whole]);
  assert.equal(deal(whole, 8, 150).length, 2);
});
