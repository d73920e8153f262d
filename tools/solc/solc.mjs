#!/usr/bin/env node
// A Solidity compiler for forge that needs no download: the WebAssembly build of solc,
// spoken to as the native compiler would be (--version, --standard-json).
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const solc = require("solc");

if (process.argv.includes("--version")) {
  process.stdout.write(
    `solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`,
  );
} else {
  // forge sends every source inline, so path options carry no information here.
  process.stdout.write(solc.compile(readFileSync(0, "utf8")));
}
